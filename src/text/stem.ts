import { fold } from './fold.js';
import { porterStem } from './natural.js';

/** The form of a word that rules and stems compare: folded, without a possessive 's. */
export function comparable(surface: string): string {
  const folded = fold(surface);
  if (folded === '&') return 'and';
  return folded.endsWith("'s") ? folded.slice(0, -2) : folded;
}

/**
 * The English stem shared by all variants of a comparable word; what is not plain letters stays whole.
 *
 * Porter takes the s of "virus" for that of a plural, so that it would not find "viruses": a noun in -us has the stem
 * of its plural.
 */
export function stemOf(word: string): string {
  if (!/^[a-z']+$/.test(word)) return word;
  const letters = word.replaceAll("'", '');
  return porterStem(nounInUs.test(letters) ? `${letters}es` : letters);
}

/** Not adjectives in -ous, plurals in -us, nor the short ones, most of which are plurals of initials ("PRUs"). */
const nounInUs = /^(?:bus|(?!menus$|gurus$)[a-z]{2,}[^o]us)$/;
