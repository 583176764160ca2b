import type { Findings } from './findings.js';
import type { Draft } from './table.js';

/** Whether a campaign's answers to a question count as one where texts are counted. */
export function isCollapsed({ campaigns }: Pick<Findings, 'campaigns'>): boolean {
  return campaigns?.counting === 'collapse';
}

/** The table, saying that the text of a campaign counts once in it. */
export function countingTextsOnce<Kind extends Pick<Draft, 'base' | 'notes'>>(
  table: Kind,
): Kind & { readonly countsTextsOnce: true } {
  return {
    ...table,
    countsTextsOnce: true,
    base: `${table.base}; the text of a campaign counts once`,
    notes: [
      ...table.notes,
      'The answers of a campaign to a question count once, in bases too: that of the respondent with the smallest id stands for all, in the groups of that respondent.',
    ],
  };
}
