import { fullNameIn, plainName } from './full-name.js';
import { givenNames } from './redaction/given-names.js';
import { noNames } from './redaction/no-names.js';
import { particles } from './redaction/name-phrase.js';
import { wordNames } from './redaction/word-names.js';
import { redactCoAuthors } from './redaction/co-authors.js';

/**
 * The full names of the respondents of a call, for texts in which others speak of them. They are known when every
 * response was read, so that texts are redacted by them when they are shown and not when they are coded.
 */
export class RespondentNames {
  /** First and last name in plain letters, a space between. */
  readonly #names = new Set<string>();
  /** What spares nearly all words a look at the next. */
  readonly #firstNames = new Set<string>();

  /**
   * Notes a name as it stands in its field or fields, unless it is no full name.
   */
  add(name: string): void {
    const full = fullNameIn(name);
    if (full === undefined) return;
    this.#firstNames.add(full.given);
    this.#names.add(`${full.given} ${full.family}`);
  }

  /** Puts a mark in the place of each name, written with capitals; in lower case when it can be nothing but a name. */
  redact(text: string): string {
    if (this.#names.size === 0) return text;
    const words = [...text.matchAll(wordPattern)];
    let made = '';
    let from = 0;
    for (let at = 0; at + 1 < words.length; at++) {
      if (words[at]!.index < from || !this.#firstNames.has(plainName(words[at]![0]))) continue;
      const last = reach
        .map((step) => at + step)
        .find((behind) => this.#isName(text, words, at, behind));
      if (last === undefined) continue;
      made += `${text.slice(from, words[at]!.index)}[name]`;
      from = words[last]!.index + withoutGenitive(words[last]![0]).length;
    }
    return from === 0 ? text : redactCoAuthors(made + text.slice(from));
  }

  /** Whether the words from one place to another are a first name, what may stand between, and the last name of it. */
  #isName(text: string, words: readonly RegExpExecArray[], first: number, last: number): boolean {
    const [start, end] = [words[first]!, words[last]];
    if (end === undefined) return false;
    const given = plainName(start[0]);
    const family = plainName(withoutGenitive(end[0]));
    if (!this.#names.has(`${given} ${family}`)) return false;
    const between = text.slice(start.index + start[0].length, end.index);
    if (!betweenNames.test(between)) return false;
    return (isCapitalised(start[0]) && isCapitalised(end[0])) || isUnmistakable(given, family);
  }
}

/** Names that are noted as they are met, and names that are known from an earlier reading. */
export interface NamesOfOthers {
  readonly metNames?: RespondentNames | undefined;
  readonly knownNames?: RespondentNames | undefined;
}

const wordPattern = /\p{L}[\p{L}\p{M}'’‘ʼ-]*/gu;
/**
 * Spaces, and between them up to two middle names, initials or words such as "van der"; "In May The Hill" names nobody.
 */
const betweenNames = new RegExp(
  `^\\s+(?:(?:(?!(?:The|And)\\s)\\p{Lu}(?:\\.|[\\p{L}\\p{M}'’‘ʼ-]*)|${particles})\\s+){0,2}$`,
  'u',
);
/** How many words behind the first name the last one may stand. */
const reach = [1, 2, 3, 4];

function withoutGenitive(word: string): string {
  return word.replace(/['’‘ʼ]s?$/, '');
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isUnmistakable(given: string, family: string): boolean {
  return (
    givenNames.has(given) && family.length > 3 && !wordNames.has(family) && !noNames.has(family)
  );
}
