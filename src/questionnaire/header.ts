import { fold } from '../text/index.js';

/** A header or a question's wording, taken apart so that the two can be compared. */
export interface Header {
  /** The numbering at the beginning: "1", "1.i", or "i" for a part without its question's number. */
  readonly label: string | undefined;
  /** The words, folded, without numbering and punctuation. */
  readonly words: string;
  /** The words with whatever looked like numbering left in. */
  readonly allWords: string;
  /** Whether it may be only the beginning of what was asked: it is long, or shows that it goes on, and has no end. */
  readonly isCutOff: boolean;
}

const roman = 'x?(?:ix|iv|v?i{1,3}|v|x)|[a-h]';
/** Of a numbering: a space, or at once the words, as in "1.What". */
const end = '(?=\\s|$|(?<=[.)\\]:])\\p{L}{2})';
/** "1", "(1)", "Q1.", "Question 12:", "1.i", "1 (ii)", "7ii." */
const numbered = new RegExp(
  `^\\s*[(\\[]?\\s*(?:question\\s*|q\\.?\\s*)?(\\d{1,3})(?:\\s*[.(\\-]?\\s*(${roman})\\b)?\\s*[.)\\]:\\-–]*${end}`,
  'u',
);
/** "i." or "(ii)": a part without its question's number. */
const partOnly = new RegExp(`^\\s*(?:\\(\\s*)?(${roman})\\s*[.):]+(?=\\s|$)`, 'u');

/**
 * @example readHeader('Q1 (ii). What makes it hard?*') // label "1.ii", words "what makes it hard"
 */
export function readHeader(text: string): Header {
  const folded = fold(text)
    .replace(/\(\s*(?:required|optional|mandatory)\s*\)/g, ' ')
    .replaceAll('*', ' ');
  const { label, length } = readNumbering(folded);
  const isCutOff =
    /(?:…|\.\.\.)\s*$/.test(text) || (text.length >= 40 && !/[?.!:*)\]]\s*$/.test(text));
  return { label, words: toWords(folded.slice(length)), allWords: toWords(folded), isCutOff };
}

function readNumbering(folded: string): {
  readonly label: string | undefined;
  readonly length: number;
} {
  const full = numbered.exec(folded);
  if (full)
    return {
      label: full[2] === undefined ? full[1] : `${full[1]!}.${full[2]}`,
      length: full[0].length,
    };
  const part = partOnly.exec(folded);
  return part ? { label: part[1], length: part[0].length } : { label: undefined, length: 0 };
}

/** An id as headers write it: "Q1.i", "1_i" and "1.i" are one, "1.1" and "11" are not. */
export function compactId(text: string): string {
  return fold(text)
    .replace(/^[^\p{L}\p{N}]*(?:question|q)[\s._-]*(?=\d)/u, '')
    .replace(/(?<=\p{N})[^\p{L}\p{N}]+(?=\p{N})/gu, '.')
    .replace(/[^\p{L}\p{N}.]+|(?<!\p{N})\.|\.(?!\p{N})/gu, '');
}

function toWords(folded: string): string {
  return folded
    .replace(/'/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
