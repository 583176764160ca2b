import type { SparseMatrix } from '../meaning/index.js';
import type { Space } from './space.js';
import type { ThemeWords } from './theme-words.js';

/** Words of answers and of descriptions, and what is known of them. */
export interface ComparedWords {
  /** Answers by terms: how often each comes up. */
  readonly counts: SparseMatrix;
  /** By column, its term in the vocabulary. */
  readonly terms: readonly number[];
  readonly themes: readonly ThemeWords[];
  /** How much a term tells. */
  readonly weightOf: (term: number) => number;
  /** Where no term is known, words are like themselves only. */
  readonly space: Space;
}
