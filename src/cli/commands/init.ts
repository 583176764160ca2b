import { draftQuestionnaire } from '../../drafting/index.js';
import { openInputs } from '../inputs.js';
import { ExitCode } from '../main.js';
import type { ReadingOptions } from '../options.js';
import { printFile } from '../print.js';
import { Progress } from '../progress.js';

/** `winnow init`: drafts a questionnaire from the exports of one consultation. */
export async function runInit(
  files: readonly string[],
  { sheet, encoding }: ReadingOptions,
): Promise<number> {
  const progress = new Progress();
  try {
    const sources = openInputs(files, progress).map(({ source }) => source);
    const { yaml } = await draftQuestionnaire(sources, { sheet, encoding });
    progress.done();
    await printFile(yaml);
  } finally {
    progress.done();
  }
  return ExitCode.Done;
}
