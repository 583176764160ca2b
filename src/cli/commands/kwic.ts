import { Concordance } from '../../kwic/index.js';
import { ExitCode } from '../exit-code.js';
import type { FilterOptions, SettingOptions } from '../options/options.js';
import { print, printJson } from '../terminal/print.js';
import { readTexts } from '../read-texts.js';
import { renderConcordance, usualWidth } from '../terminal/render-concordance.js';
import type { KwicLine } from '../terminal/render-concordance.js';
import { remark } from '../terminal/telling.js';
import { counted } from '../../wording/index.js';

export interface KwicOptions extends SettingOptions, FilterOptions {
  readonly width?: number;
  readonly json?: boolean;
}

/** Scripts that put no spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}]/u;

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
  if (kept.length === 0 && unspaced.test(term))
    remark(
      `winnow: where words have no spaces between them, as in Chinese, Japanese and Thai, a clause counts as one word: "${term.replace(/\*$/, '')}*" finds only those that begin so.`,
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
