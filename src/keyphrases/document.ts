import { noTermLists } from '../text/index.js';
import { collectCandidates, nounPhraseCandidates } from './candidates.js';
import type { Candidate } from './candidates.js';
import { KnownTerms } from './known-terms.js';
import { wordGrams } from './word-grams.js';
import { tag } from './tagger.js';
import type { WordClass } from './word-class.js';
import type { Word } from './words.js';
import { readWords } from './words.js';

/** A text with what methods rank its phrases by. */
export interface Document {
  readonly words: readonly Word[];
  readonly classes: readonly WordClass[];
  /** Noun phrases, by key. */
  readonly phrases: ReadonlyMap<string, Candidate>;
  /** All runs of 1 to 3 words that neither begin nor end with a function word, by key. */
  readonly grams: () => ReadonlyMap<string, Candidate>;
}

/**
 * "*At once*", "#recovery": what only marks a word stands against it and parts it from no other. Where a line begins it
 * may be the mark of an item, which parts it from the item before.
 */
const emphasis =
  /(?<=[\p{L}\p{N}])\*{1,3}(?![\p{L}\p{N}*])|(?=[#*])(?<=\S[^\S\n\r]+|\()(?:#|\*{1,3})(?=\p{L})/gu;

const nothingKnown = new KnownTerms(noTermLists);

/** @param terms the words and phrases of a user's lists */
export function readDocument(written: string, terms: KnownTerms = nothingKnown): Document {
  const text = /[*#]/.test(written) ? written.replace(emphasis, '') : written;
  const words = terms.join(readWords(text), text);
  const classes = tag(words, terms);
  let grams: ReadonlyMap<string, Candidate> | undefined;
  return {
    words,
    classes,
    phrases: nounPhraseCandidates(text, words, classes),
    grams: () => (grams ??= collectCandidates(text, words, wordGrams(words, terms))),
  };
}
