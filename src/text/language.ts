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

/**
 * What the term of a word is called. Words of two languages are two terms, since stems that are alike by
 * chance ("complic") would be counted as one; but "CO2" is one everywhere.
 */
export function termTextOf(language: Language, written: string): string {
  const stem = language.stem(written);
  return language === english || /\d/.test(stem) ? stem : `${stem}@${language.code}`;
}
