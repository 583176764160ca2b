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

/** What a word may be in a phrase; bits. */
const Part = { Whole: 1, First: 2, Second: 4 } as const;

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
  /** By surface, bits of {@link Part}: most words of a text are passed over by this alone. */
  #parts = new Uint8Array(1024);
  /** The patterns that can be the second of a phrase; made when the first text is read. */
  #seconds: ReadonlySet<number> | undefined;

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
    const parts = this.#parts;
    const { surfaces, gaps, length } = tokens;
    for (let start = 0; start < length; start++) {
      const surface = surfaces[start]!;
      const part = parts[surface]!;
      if ((part & (Part.Whole | Part.First)) === 0) continue;
      // "In" begins many phrases, and few of the words that stand behind it go on with one.
      if ((part & Part.Whole) === 0) {
        const next = start + 1;
        if (next >= length || gaps[next]! > Gap.Space) continue;
        if ((parts[surfaces[next]!]! & Part.Second) === 0) continue;
      }
      for (const node of this.#startsOf[surface]!)
        this.#follow(node, tokens, start, start + 1, visit);
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
    const known = this.#patternsOf.length;
    if (known === this.#vocabulary.size) return;
    if (this.#parts.length < this.#vocabulary.size) {
      const grown = new Uint8Array(this.#vocabulary.size * 2);
      grown.set(this.#parts);
      this.#parts = grown;
    }
    this.#seconds ??= new Set(
      [...this.#root.next.values()].flatMap(({ next }) => [...next.keys()]),
    );
    for (let surface = known; surface < this.#vocabulary.size; surface++) {
      const patterns = this.#patternsOfWord(surface);
      const starts = patterns.flatMap((pattern) => this.#root.next.get(pattern) ?? []);
      this.#patternsOf.push(patterns.length === 0 ? undefined : patterns);
      this.#startsOf.push(starts.length === 0 ? undefined : starts);
      this.#parts[surface] =
        (starts.some(({ phrase }) => phrase !== undefined) ? Part.Whole : 0) |
        (starts.some(({ next }) => next.size > 0) ? Part.First : 0) |
        (patterns.some((pattern) => this.#seconds!.has(pattern)) ? Part.Second : 0);
    }
  }

  #patternsOfWord(surface: number): readonly number[] {
    const word = comparable(this.#vocabulary.surface(surface));
    const stem = `stem ${this.#vocabulary.termText(this.#vocabulary.term(surface))}`;
    const plain = [stem, `exact ${word}`].flatMap((key) => this.#patterns.get(key) ?? []);
    const prefixes = this.#prefixes.filter(({ text }) => word.startsWith(text));
    return [...plain, ...prefixes.map(({ pattern }) => pattern)];
  }
}

function patternKey(word: WordPattern): string {
  return `${word.kind} ${word.text}`;
}
