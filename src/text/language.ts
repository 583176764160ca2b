import { comparable, stemOf } from './stem.js';
import { isStopWord } from './stop-words.js';

/** What is known of the words of one language. */
export interface Language {
  /** ISO 639-1: "en". */
  readonly code: string;
  /** Whether a word is a function word; it comes folded (see `fold`). */
  isStopWord(folded: string): boolean;
  /** What all variants of a word share, folded; the word comes as it was written. */
  stem(written: string): string;
}

export const english: Language = {
  code: 'en',
  isStopWord,
  stem: (written) => stemOf(comparable(written)),
};
