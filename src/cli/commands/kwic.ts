import { Concordance } from '../../kwic/index.js';
import type { ConcordanceLine } from '../../kwic/index.js';
import { ExitCode } from '../exit-code.js';
import type { FilterOptions, SettingOptions } from '../options/options.js';
import { print, printJson } from '../terminal/print.js';
import { readTexts } from '../read-texts.js';
import { colours } from '../terminal/render-table.js';
import { displayWidth, fitted, padded } from '../terminal/display-width.js';
import { remark } from '../terminal/telling.js';
import { visible } from '../terminal/visible.js';
import { counted } from '../terminal/counted.js';

export interface KwicOptions extends SettingOptions, FilterOptions {
  readonly width: number;
  readonly json?: boolean;
}

interface KwicLine extends ConcordanceLine {
  readonly response: string;
  readonly group: string;
  readonly question: string;
}

/** Scripts that put no spaces between words. */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}]/u;

/** `winnow kwic`: a term wherever it stands, in its context. */
export async function runKwic(
  term: string,
  files: readonly string[],
  options: KwicOptions,
): Promise<number> {
  const concordance = new Concordance(term, options.width);
  const { kept, withheld } = await readTexts(
    files,
    options,
    ({ text, ...from }): readonly KwicLine[] =>
      concordance.find(text).map((line) => ({ ...from, ...line })),
  );
  if (kept.length === 0 && unspaced.test(term))
    remark(
      `winnow: where words have no spaces between them, as in Chinese, Japanese and Thai, a clause counts as one word: "${term.replace(/\*$/, '')}*" finds those that begin so.`,
    );
  await (options.json === true
    ? printJson({ term, lines: kept, withheld })
    : print(`${render(kept, options.width)}${summary(kept, withheld)}\n`));
  return ExitCode.Done;
}

/** Three columns that say whose words they are, then the context with the terms one below the other. */
function render(lines: readonly KwicLine[], width: number): string {
  const shown = lines.map((line) => ({
    head: [line.response, line.group, line.question].map(visible),
    left: visible(line.left),
    match: visible(line.match),
    right: visible(line.right),
  }));
  const widths = [0, 1, 2].map((column) =>
    Math.min(24, Math.max(0, ...shown.map(({ head }) => displayWidth(head[column]!)))),
  );
  const { bold, dim } = colours();
  return shown
    .map(({ head, left, match, right }) => {
      const columns = head.flatMap((text, at) =>
        widths[at] === 0 ? [] : [fitted(text, widths[at]!)],
      );
      return `${dim(columns.join('  '))}  ${padded(left, width, 'before')}${bold(match)}${right}\n`;
    })
    .join('');
}

function summary(lines: readonly KwicLine[], withheld: number): string {
  const respondents = new Set(lines.map(({ response }) => response)).size;
  const found = `${counted(lines.length, 'place')} in ${counted(respondents, 'response')}.`;
  if (withheld === 0) return found;
  return `${found} ${counted(withheld, 'confidential response was', 'confidential responses were')} not looked at.`;
}
