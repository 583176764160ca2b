import type { Vocabulary } from '../text/index.js';
import type { HashCounts } from './hash-counts.js';
import { coveredWords, shortWords } from './shingles.js';
import type { SharingAnswer } from './shingles.js';
import { WordsInOrder } from './words-in-order.js';

/** Words so near to a shared shingle may belong to a copied passage in which they were changed. */
const nearby = 12;

/** An answer's words and its three-word shingles, as a reader gives them; only so many words count. */
export type Words = Pick<SharingAnswer, 'surfaces' | 'short' | 'words'>;

/** The answer that stands for the text of a campaign, without what it alone says. */
export class Template {
  /** How many words it has. */
  readonly words: number;
  /** Its three-word shingles. */
  readonly shingles: ReadonlySet<number>;
  readonly #inOrder: WordsInOrder;
  readonly #vocabulary: Vocabulary;

  /** @param counts in how many answers of its cluster each three-word shingle stands */
  constructor(answer: Words, counts: HashCounts, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    const words = this.#near(answer, (hash) => counts.get(hash) > 1);
    this.words = words.length;
    this.#inOrder = new WordsInOrder(words);
    this.shingles = new Set([...answer.short].filter((hash) => counts.get(hash) > 1));
  }

  /**
   * How many words of an answer are the template's: those that stand in the same order, near a shingle of
   * both, or those within such shingles when its parts were moved.
   */
  kept(answer: Words): number {
    const isShared = (hash: number): boolean => this.shingles.has(hash);
    return Math.max(
      this.#inOrder.countIn(this.#near(answer, isShared)),
      coveredWords(shinglesOf(answer), shortWords, (at) => isShared(answer.short[at]!)),
    );
  }

  /** Terms of the words near a shingle of this kind, in their order. */
  #near(answer: Words, isWanted: (hash: number) => boolean): readonly number[] {
    const near: number[] = [];
    let end = 0;
    for (let at = 0; at < shinglesOf(answer); at++) {
      if (!isWanted(answer.short[at]!)) continue;
      const until = Math.min(answer.words, at + shortWords + nearby);
      for (let word = Math.max(end, at - nearby); word < until; word++)
        near.push(this.#vocabulary.term(answer.surfaces[word]!));
      end = until;
    }
    return near;
  }
}

function shinglesOf({ words }: Words): number {
  return Math.max(0, words - shortWords + 1);
}
