import { contentTerms } from '../meaning/index.js';
import type { TermNetwork } from '../meaning/index.js';
import { Tokeniser } from '../text/index.js';
import type { Vocabulary } from '../text/index.js';

/** What words that mean alike weigh, beside the description's own. */
const lentWeight = 0.4;

/** A theme, or whatever else has a name and says what it is. */
export interface Described {
  readonly label: string;
  readonly description?: string | undefined;
}

/** The terms of a label and description, by how often they stand there; what stands in the label counts twice. */
export type ThemeWords = ReadonlyMap<number, number>;

/** Reads labels and descriptions. Words that the vocabulary does not have are added to it. */
export function readThemeWords(
  themes: readonly Described[],
  vocabulary: Vocabulary,
): readonly ThemeWords[] {
  const tokeniser = new Tokeniser(vocabulary);
  const surfaces = themes.map(({ label, description }) => {
    const { surfaces: read, length } = tokeniser.tokenise(
      `${label}. ${label}. ${description ?? ''}`,
    );
    return Array.from(read.subarray(0, length));
  });
  const termOf = contentTerms(vocabulary);
  return surfaces.map((own) => {
    const words = new Map<number, number>();
    for (const surface of own) {
      const term = termOf[surface]!;
      if (term >= 0) words.set(term, (words.get(term) ?? 0) + 1);
    }
    return words;
  });
}

/**
 * How probable each column is when a theme is spoken of, going by its description alone: its words weighed by
 * how much they tell, and a share for the words that mean alike. What no answer uses takes its share too.
 *
 * @param columnOf by term of the vocabulary, its column; -1 for one in no answer
 * @param weightOf by column how much it tells; for -1 what a word of no answer would
 */
export function describedShares(
  words: ThemeWords,
  columns: number,
  columnOf: (term: number) => number,
  weightOf: (column: number) => number,
  network: TermNetwork | undefined,
): Float64Array {
  const own = new Float64Array(columns);
  const lent = new Float64Array(columns);
  let total = 0;
  let lentTotal = 0;
  for (const [term, times] of words) {
    const column = columnOf(term);
    const weight = times * weightOf(column);
    total += weight;
    lentTotal += weight;
    if (column >= 0) {
      own[column]! += weight;
      lent[column]! += weight;
    }
    for (const near of network?.neighbours(term) ?? []) {
      const to = columnOf(near.term);
      if (to < 0) continue;
      lent[to]! += weight * near.cosine ** 2;
      lentTotal += weight * near.cosine ** 2;
    }
  }
  if (total === 0) return own;
  return own.map(
    (value, column) =>
      ((1 - lentWeight) * value) / total + (lentWeight * lent[column]!) / lentTotal,
  );
}
