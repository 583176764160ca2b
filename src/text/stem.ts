import { fold } from './fold.js';
import { porterStem } from './natural.js';

/** The form of a word that rules and stems compare: folded, without a possessive 's. */
export function comparable(surface: string): string {
  const folded = fold(surface);
  if (folded === '&') return 'and';
  return folded.endsWith("'s") ? folded.slice(0, -2) : folded;
}

/** The English stem shared by all variants of a comparable word; what is not plain letters stays whole. */
export function stemOf(word: string): string {
  return /^[a-z']+$/.test(word) ? porterStem(word.replaceAll("'", '')) : word;
}
