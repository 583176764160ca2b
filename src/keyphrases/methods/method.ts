import type { Candidate } from '../candidates.js';
import type { Corpus } from '../corpus.js';
import type { Document } from '../document.js';

export interface Scored {
  readonly candidate: Candidate;
  /** The higher, the better. */
  readonly score: number;
}

/** One way of ranking the phrases of a document. */
export interface KeyphraseMethod {
  /** What its authors call it. */
  readonly title: string;
  /** Whether it looks at runs of words rather than at noun phrases. */
  readonly usesGrams: boolean;
  score(document: Document, corpus: Corpus): readonly Scored[];
}
