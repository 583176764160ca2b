import { draftQuestionnaire } from '../../drafting/index.js';
import { openSources } from '../files/inputs.js';
import { ExitCode } from '../exit-code.js';
import type { ReadingOptions } from '../options/options.js';
import { printAccount, printFile } from '../terminal/print.js';
import { withSchemaLine } from '../schema-line.js';
import { visibleLines } from '../terminal/visible.js';
import { writeWhole } from '../files/write-whole.js';

export interface InitOptions extends ReadingOptions {
  readonly output?: string;
}

/** `winnow init`: drafts a questionnaire from the exports of one consultation. */
export async function runInit(
  files: readonly string[],
  { sheet, encoding, output }: InitOptions,
): Promise<number> {
  const { yaml, isUnsure } = await draftQuestionnaire(openSources(files), { sheet, encoding });
  if (output === undefined) await printFile(yaml);
  else {
    writeWhole(output, withSchemaLine(yaml, 'questionnaire', output));
    const look = isUnsure ? 'look at what it marks "unsure"' : 'nothing in it is marked "unsure"';
    await printAccount(visibleLines(`A questionnaire to correct is in ${output}: ${look}.\n`));
  }
  return ExitCode.Done;
}
