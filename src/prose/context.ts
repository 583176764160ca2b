import { counted, perCent } from './language.js';
import type { ReportWords } from './report-words.js';
import type { TableRows } from './table-rows.js';
import type { KeywordsElsewhere } from './telling-words.js';

/** What tables for publication do not show. */
export interface Gaps {
  /** Counts are rounded: nothing that hangs on a single respondent may be said of them. */
  readonly isApproximate: boolean;
  /** Rows and numbers are withheld: nothing may be said of all groups, themes or questions. */
  readonly isPartial: boolean;
}

/** What every sentence is made from. */
export interface Context extends Gaps {
  readonly tables: TableRows;
  readonly elsewhere: KeywordsElsewhere;
  readonly words: ReportWords;
  readonly names: ReadonlySet<string>;
}

/** A question with what a sentence on it needs. */
export interface AskedQuestion {
  readonly id: string;
  /** Substantive answers; undefined when the number is withheld. */
  readonly answered: number | undefined;
  /** Its place, by which wordings take turns. */
  readonly turn: number;
}

/** "11 of the 26", "none", or "42 %" where the base carries a percentage. */
export function shareOf(respondents: number, base: number, { words, isApproximate }: Context) {
  if (base >= words['percentages-from']) return wholePerCent((100 * respondents) / base);
  return isApproximate
    ? `about ${respondents} of some ${base}`
    : respondents === 0
      ? 'none'
      : respondents === base
        ? base === 1
          ? 'the only one'
          : `all ${base}`
        : `${respondents} of the ${base}`;
}

/** Rounded, but never to nobody or to everybody where there was somebody. */
function wholePerCent(share: number): string {
  if (share > 0 && share < 0.5) return `under ${perCent(1)}`;
  if (share < 100 && share >= 99.5) return `over ${perCent(99)}`;
  return perCent(Math.round(share));
}

/** "five answers", "12 answers (24 %)". */
export function countedAnswers(number: number, base: number, context: Context): string {
  const answers = `${context.isApproximate ? 'about ' : ''}${counted(number, 'answer')}`;
  return base >= context.words['percentages-from']
    ? `${answers} (${shareOf(number, base, context)})`
    : answers;
}

/** The same, where the base has just been named. */
export function shortShare(respondents: number, base: number, context: Context): string {
  return base >= context.words['percentages-from']
    ? shareOf(respondents, base, context)
    : String(respondents);
}
