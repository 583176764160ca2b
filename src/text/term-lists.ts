import { WinnowError } from '../issues/index.js';

/** Words and phrases of the user's own. */
export interface TermLists {
  /** Words that no keyword begins or ends with. */
  readonly stopWords: readonly string[];
  /** Words and phrases that are keywords whatever they look like. */
  readonly keepTerms: readonly string[];
  readonly synonyms: readonly Synonym[];
}

/** `term` counts as `meaning`. */
export interface Synonym {
  readonly term: string;
  readonly meaning: string;
}

export const noTermLists: TermLists = { stopWords: [], keepTerms: [], synonyms: [] };

/** The words or phrases of a list, one a line; what stands behind # is a comment. */
export function parseTermList(list: string): readonly string[] {
  return lines(list).map(({ text }) => text);
}

/**
 * Synonyms, one a line: `DCR = drug consumption room`.
 *
 * @throws WinnowError `bad-document` naming the file and line that is no such pair
 */
export function parseSynonyms(list: string, name: string): readonly Synonym[] {
  return lines(list).map(({ text, number }) => {
    const [term = '', meaning = '', ...more] = text.split('=').map((side) => side.trim());
    const isPair = more.length === 0 && hasWord(term) && hasWord(meaning);
    if (isPair) return { term, meaning };
    throw new WinnowError(
      'bad-document',
      `${name}, line ${number}: "${text}" is no synonym.`,
      'Write a term, an equals sign and what it means: DCR = drug consumption room.',
    );
  });
}

function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function lines(list: string): readonly { readonly text: string; readonly number: number }[] {
  return list
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ text: line.replace(/#.*/, '').trim(), number: index + 1 }))
    .filter(({ text }) => text !== '');
}
