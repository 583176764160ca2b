import { english, termTextOf } from '../language.js';
import type { Language } from '../language.js';
import { comparable } from '../stem.js';
import type { Vocabulary } from '../vocabulary.js';
import type { WordPattern } from './phrase.js';
import { enter } from '../../collections/index.js';

/** The patterns that rules have for single words, by number, and which of them a word of the vocabulary matches. */
export class WordPatterns {
  readonly #vocabulary: Vocabulary;
  readonly #numbers = new Map<string, number>();
  /** Of each pattern that matches by stem, the words that rules give for it. */
  readonly #stemWords: { readonly word: string; readonly pattern: number }[] = [];
  /** By language, the patterns of each stem; made when the first word of it is seen. */
  readonly #stemsIn = new Map<Language, Map<string, number[]>>();
  /** Those that match by their beginning, by its first letter. */
  readonly #prefixes = new Map<string, { readonly text: string; readonly pattern: number }[]>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Adds a pattern and returns its number; one that was added before keeps its own. */
  add(word: WordPattern): number {
    const key = patternKey(word);
    const known = this.#numbers.get(key);
    const pattern = known ?? this.#numbers.size;
    if (word.word !== undefined) {
      this.#stemWords.push({ word: word.word, pattern });
      this.#stemsIn.clear();
    }
    if (known !== undefined) return known;
    this.#numbers.set(key, pattern);
    if (word.kind === 'prefix')
      enter(this.#prefixes, word.text.charAt(0), { text: word.text, pattern });
    return pattern;
  }

  /** The patterns that a word matches, by its number in the vocabulary. */
  of(surface: number): readonly number[] {
    const word = comparable(this.#vocabulary.surface(surface));
    const exact = this.#numbers.get(`exact ${word}`);
    const patterns = [...this.#ofStem(surface)];
    if (exact !== undefined) patterns.push(exact);
    for (const { text, pattern } of this.#prefixes.get(word.charAt(0)) ?? [])
      if (word.startsWith(text)) patterns.push(pattern);
    return patterns;
  }

  /** The words of a rule are stemmed as the words of the text are, so that they meet in any language. */
  #ofStem(surface: number): readonly number[] {
    const stem = this.#vocabulary.termText(this.#vocabulary.term(surface));
    const language = this.#vocabulary.languageOf(surface);
    if (language !== english) return this.#stemsOf(language).get(stem) ?? [];
    const pattern = this.#numbers.get(`stem ${stem}`);
    return pattern === undefined ? [] : [pattern];
  }

  #stemsOf(language: Language): ReadonlyMap<string, readonly number[]> {
    let stems = this.#stemsIn.get(language);
    if (stems === undefined) {
      stems = new Map();
      for (const { word, pattern } of this.#stemWords) {
        const stem = termTextOf(language, word);
        const patterns = stems.get(stem) ?? [];
        if (!patterns.includes(pattern)) patterns.push(pattern);
        stems.set(stem, patterns);
      }
      this.#stemsIn.set(language, stems);
    }
    return stems;
  }
}

export function patternKey({ kind, text }: WordPattern): string {
  return `${kind} ${text}`;
}
