import { comparable, stemOf } from '../stem.js';

/** What one word of a phrase matches. */
export interface WordPattern {
  readonly kind: 'stem' | 'exact' | 'prefix';
  /** Folded; for `stem` the Porter stem. */
  readonly text: string;
  /** For `stem` the word itself, whose stems in other languages match too. */
  readonly word?: string;
}

/**
 * The word patterns of a phrase, in order.
 *
 * @example parsePhrase('=HAT clinic*') // exact "hat", prefix "clinic"
 */
export function parsePhrase(phrase: string): readonly WordPattern[] {
  return phrase
    .split(/[\s\-\u2010\u2011]+/u)
    .filter((word) => /[\p{L}\p{N}&]/u.test(word))
    .map(parseWord);
}

function parseWord(word: string): WordPattern {
  if (word.startsWith('=')) return { kind: 'exact', text: comparable(trim(word.slice(1))) };
  if (word.endsWith('*')) return { kind: 'prefix', text: comparable(trim(word.slice(0, -1))) };
  const whole = trim(word);
  return { kind: 'stem', text: stemOf(comparable(whole)), word: whole };
}

/** Punctuation around a word ("(PHE)", "programmes,") is no part of it. */
function trim(word: string): string {
  return word.replace(/^[^\p{L}\p{N}_&]+|[^\p{L}\p{N}_&]+$/gu, '');
}
