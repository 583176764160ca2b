import { comparable } from '../vocabulary.js';
import type { Vocabulary } from '../vocabulary.js';
import { Gap } from '../tokeniser.js';
import type { Tokens } from '../tokeniser.js';
import { parsePhrase } from './phrase.js';
import type { WordPattern } from './phrase.js';

/** Where a phrase was found: word positions, `end` past the last. */
export type PhraseVisitor = (phrase: number, start: number, end: number) => void;

interface Node {
  readonly next: Map<number, Node>;
  /** The phrase that ends here. */
  phrase: number | undefined;
}

/**
 * Finds many phrases in one reading of a text: a trie over word patterns.
 *
 * Each distinct word is compared with the patterns once, when it is first seen; after that a word
 * that begins no phrase costs one look-up. A phrase never crosses a comma or the end of a sentence.
 */
export class PhraseFinder {
  readonly #vocabulary: Vocabulary;
  readonly #patterns = new Map<string, number>();
  readonly #prefixes: { readonly text: string; readonly pattern: number }[] = [];
  readonly #root: Node = { next: new Map(), phrase: undefined };
  readonly #phrases = new Map<string, number>();
  /** By surface: the patterns that the word matches, or undefined for none. */
  readonly #patternsOf: (readonly number[] | undefined)[] = [];
  /** By surface: where in the trie a phrase that begins with the word stands after it. */
  readonly #startsOf: (readonly Node[] | undefined)[] = [];
  /** By surface, whether there is such a place: most words of a text are passed over by this alone. */
  #begins = new Uint8Array(1024);

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  get size(): number {
    return this.#phrases.size;
  }

  /** Adds a phrase and returns its number; a phrase added before keeps its own. Add all before finding. */
  add(phrase: string): number {
    const words = parsePhrase(phrase);
    const key = words.map(patternKey).join(' ');
    const known = this.#phrases.get(key);
    if (known !== undefined) return known;
    let node = this.#root;
    for (const word of words) {
      const pattern = this.#pattern(word);
      let next = node.next.get(pattern);
      if (next === undefined) {
        next = { next: new Map(), phrase: undefined };
        node.next.set(pattern, next);
      }
      node = next;
    }
    const number = this.#phrases.size;
    this.#phrases.set(key, number);
    node.phrase = number;
    return number;
  }

  /** Calls `visit` for every phrase at every place where it stands. */
  find(tokens: Tokens, visit: PhraseVisitor): void {
    this.#learnNewWords();
    const begins = this.#begins;
    const { surfaces, length } = tokens;
    for (let start = 0; start < length; start++) {
      const surface = surfaces[start]!;
      if (begins[surface] === 0) continue;
      const nodes = this.#startsOf[surface]!;
      for (const node of nodes) this.#follow(node, tokens, start, start + 1, visit);
    }
  }

  /** Reports the phrase that ends in front of `at`, and goes on with the word there. */
  #follow(node: Node, tokens: Tokens, start: number, at: number, visit: PhraseVisitor): void {
    if (node.phrase !== undefined) visit(node.phrase, start, at);
    if (node.next.size === 0 || at >= tokens.length || tokens.gaps[at]! > Gap.Space) return;
    const patterns = this.#patternsOf[tokens.surfaces[at]!];
    if (patterns === undefined) return;
    for (const pattern of patterns) {
      const next = node.next.get(pattern);
      if (next !== undefined) this.#follow(next, tokens, start, at + 1, visit);
    }
  }

  #pattern(word: WordPattern): number {
    const key = patternKey(word);
    const known = this.#patterns.get(key);
    if (known !== undefined) return known;
    const pattern = this.#patterns.size;
    this.#patterns.set(key, pattern);
    if (word.kind === 'prefix') this.#prefixes.push({ text: word.text, pattern });
    return pattern;
  }

  #learnNewWords(): void {
    if (this.#begins.length < this.#vocabulary.size) {
      const grown = new Uint8Array(this.#vocabulary.size * 2);
      grown.set(this.#begins);
      this.#begins = grown;
    }
    for (let surface = this.#patternsOf.length; surface < this.#vocabulary.size; surface++) {
      const word = comparable(this.#vocabulary.surface(surface));
      const found: number[] = [];
      const stem = this.#patterns.get(
        `stem ${this.#vocabulary.termText(this.#vocabulary.term(surface))}`,
      );
      if (stem !== undefined) found.push(stem);
      const exact = this.#patterns.get(`exact ${word}`);
      if (exact !== undefined) found.push(exact);
      for (const { text, pattern } of this.#prefixes)
        if (word.startsWith(text)) found.push(pattern);
      const starts = found.flatMap((pattern) => this.#root.next.get(pattern) ?? []);
      this.#patternsOf.push(found.length === 0 ? undefined : found);
      this.#startsOf.push(starts.length === 0 ? undefined : starts);
      this.#begins[surface] = starts.length === 0 ? 0 : 1;
    }
  }
}

function patternKey(word: WordPattern): string {
  return `${word.kind} ${word.text}`;
}
