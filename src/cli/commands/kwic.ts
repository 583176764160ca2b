import { Concordance } from '../../kwic/index.js';
import { ExitCode } from '../exit-code.js';
import type { FilterOptions, SettingOptions } from '../options/options.js';
import { print, printJson } from '../terminal/print.js';
import { readTexts } from '../read-texts.js';
import { renderConcordance, usualWidth } from '../terminal/render-concordance.js';
import type { KwicLine } from '../terminal/render-concordance.js';
import { counted } from '../terminal/counted.js';

export interface KwicOptions extends SettingOptions, FilterOptions {
  readonly width?: number;
  readonly json?: boolean;
}

/** `winnow kwic`: a term wherever it stands, in its context. */
export async function runKwic(
  term: string,
  files: readonly string[],
  options: KwicOptions,
): Promise<number> {
  const concordance = new Concordance(term, options.width ?? usualWidth);
  const { kept, withheld } = await readTexts(
    files,
    options,
    ({ text, ...from }): readonly KwicLine[] =>
      concordance.find(text).map((line) => ({ ...from, ...line })),
  );
  await (options.json === true
    ? printJson({ term, lines: kept, withheld })
    : print(`${renderConcordance(kept, options.width)}${summary(kept, withheld)}\n`));
  return ExitCode.Done;
}

function summary(lines: readonly KwicLine[], withheld: number): string {
  const respondents = new Set(lines.map(({ response }) => response)).size;
  const found = `${counted(lines.length, 'place')} in ${counted(respondents, 'response')}.`;
  if (withheld === 0) return found;
  return `${found} ${counted(withheld, 'confidential response was', 'confidential responses were')} not looked at.`;
}
