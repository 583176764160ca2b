import { fold } from '../text/index.js';
import type { TermLists } from '../text/index.js';
import { keyOf, readWords } from './words.js';
import type { Word } from './words.js';

/** A term that a user's list names: what it counts as, and how it is shown. */
interface KnownTerm {
  readonly keys: readonly string[];
  readonly key: string;
  /** Undefined: as it is written. */
  readonly shown: string | undefined;
}

/** Finds the terms of a user's lists in documents, and the words that are to be passed over. */
export class KnownTerms {
  /** By the key of the first word, the longer terms first. */
  readonly #terms = new Map<string, KnownTerm[]>();
  readonly #stopWords: ReadonlySet<string>;

  constructor({ stopWords, keepTerms, synonyms }: TermLists) {
    this.#stopWords = new Set(stopWords.map(fold));
    for (const { term, meaning } of synonyms) {
      this.#add(term, keyOfTerm(meaning), meaning);
      this.#add(meaning, keyOfTerm(meaning), undefined);
    }
    for (const term of keepTerms) this.#add(term, keyOfTerm(term), undefined);
    for (const terms of this.#terms.values()) terms.sort((a, b) => b.keys.length - a.keys.length);
  }

  isStopWord(folded: string): boolean {
    return this.#stopWords.has(folded);
  }

  /** The words with each term that a list names joined into one. */
  join(words: readonly Word[], text: string): readonly Word[] {
    if (this.#terms.size === 0) return words;
    const joined: Word[] = [];
    for (let at = 0; at < words.length;) {
      const found = this.#termAt(words, at);
      if (found === undefined) {
        joined.push(words[at]!);
        at += 1;
        continue;
      }
      const first = words[at]!;
      const last = words[at + found.keys.length - 1]!;
      const written = text.slice(first.start, last.start + last.text.length);
      joined.push({ ...first, text: written, key: found.key, term: found.shown ?? written });
      at += found.keys.length;
    }
    return joined;
  }

  #add(term: string, key: string, shown: string | undefined): void {
    const keys = readWords(term).map((word) => word.key);
    if (keys.length === 0) return;
    const known = this.#terms.get(keys[0]!) ?? [];
    // The first list that names a term says what it means.
    if (known.some((other) => other.keys.join(' ') === keys.join(' '))) return;
    this.#terms.set(keys[0]!, [...known, { keys, key, shown }]);
  }

  #termAt(words: readonly Word[], at: number): KnownTerm | undefined {
    return this.#terms.get(words[at]!.key)?.find(({ keys }) =>
      keys.every((key, offset) => {
        const word = words[at + offset];
        return word?.key === key && (offset === 0 || !word.isAfterBreak);
      }),
    );
  }
}

function keyOfTerm(term: string): string {
  return readWords(term)
    .map(({ folded }) => keyOf(folded))
    .join(' ');
}
