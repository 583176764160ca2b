import { doubled, lengthened } from '../../collections/index.js';
import { english } from '../language.js';
import { WordFlag } from '../vocabulary.js';
import type { Vocabulary } from '../vocabulary.js';
import { Gap } from '../gap.js';
import type { Tokens } from '../tokeniser.js';
import { parsePhrase } from './phrase.js';
import { patternKey, WordPatterns } from './word-patterns.js';

/** The phrases found in one text; all is used again for the next. */
export interface FoundPhrases {
  readonly count: number;
  /** By find, the number of the phrase. */
  readonly phrases: Int32Array;
  /** Word positions; `ends` are past the last. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

interface Node {
  readonly next: Map<number, Node>;
  /** The phrase that ends here. */
  phrase: number | undefined;
}

/** How many numbers are known of a word: they lie side by side, so that a word costs one place in memory. */
const wordSize = 4;
/**
 * What they are. Patterns are bits here, several of them the same: most words that cannot go on a phrase share none.
 */
const Known = {
  /** The phrase that the word is by itself, counted from 1; 0 for none. */
  Alone: 0,
  /** The patterns that may stand behind the word in a phrase. */
  GoesOn: 1,
  /** Those of the word's patterns that may stand second in a phrase. */
  Second: 2,
} as const;
/** In the place of a phrase: there are several. */
const several = -1;

/**
 * Finds many phrases in one reading of a text: a trie over word patterns. The rules of several schemes
 * can share one, and the text is then read once for all of them.
 *
 * Each distinct word is compared with the patterns once, when it is first seen; after that a word
 * that begins no phrase costs one look-up. A phrase never crosses a comma or the end of a sentence.
 */
export class PhraseFinder implements FoundPhrases {
  count = 0;
  phrases: Int32Array = new Int32Array(64);
  starts: Int32Array = new Int32Array(64);
  ends: Int32Array = new Int32Array(64);
  /** The text in which these were found. */
  #tokens: Tokens | undefined;
  #text = -1;
  readonly #vocabulary: Vocabulary;
  readonly #patterns: WordPatterns;
  readonly #root: Node = { next: new Map(), phrase: undefined };
  readonly #phrases = new Map<string, number>();
  /** By surface: the patterns that the word matches, or undefined for none. */
  readonly #patternsOf: (readonly number[] | undefined)[] = [];
  /** By surface: where in the trie a phrase that begins with the word stands after it. */
  readonly #startsOf: (readonly Node[] | undefined)[] = [];
  #beginnings = new Int32Array(1024);
  #beginningCount = 0;
  /** By surface, the numbers of {@link Known}: most words of a text are passed over by these alone. */
  #known: Int32Array = new Int32Array(wordSize * 1024);
  /** The patterns that can be the second of a phrase; made when the first text is read. */
  #seconds: ReadonlySet<number> | undefined;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#patterns = new WordPatterns(vocabulary);
  }

  get size(): number {
    return this.#phrases.size;
  }

  /** Adds a phrase and returns its number; a phrase added before keeps its own. */
  add(phrase: string): number {
    const words = parsePhrase(phrase);
    const key = words.map(patternKey).join(' ');
    const known = this.#phrases.get(key);
    if (known !== undefined) return known;
    let node = this.#root;
    for (const word of words) {
      const pattern = this.#patterns.add(word);
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
    this.#forgetWords();
    return number;
  }

  /** Finds every phrase at every place where it stands; a text that was read last is not read again. */
  find(tokens: Tokens): FoundPhrases {
    if (this.#tokens === tokens && this.#text === tokens.text) return this;
    this.#tokens = tokens;
    this.#text = tokens.text;
    this.count = 0;
    this.#learnNewWords();
    const { surfaces } = tokens;
    const beginnings = this.#beginningsIn(tokens);
    const known = this.#known;
    for (let i = 0; i < this.#beginningCount; i++) {
      const start = beginnings[i]! >> 1;
      const isGoingOn = (beginnings[i]! & 1) === 1;
      const alone = known[surfaces[start]! * wordSize + Known.Alone]!;
      if (alone > 0 && !isGoingOn) this.#note(alone - 1, start, start + 1);
      else this.#followAll(tokens, start);
    }
    return this;
  }

  /**
   * The places of words that are a phrase or begin one, doubled; one more where the next word may go on with it. "In"
   * begins many phrases, and few of the words that stand behind it go on with one. Which do nobody can foresee, so
   * nothing branches on it.
   */
  #beginningsIn({ surfaces, gaps, length }: Tokens): Int32Array {
    if (this.#beginnings.length <= length) this.#beginnings = new Int32Array(2 * length + 1);
    const beginnings = this.#beginnings;
    const known = this.#known;
    let count = 0;
    // Of the word before:
    let alone = 0;
    let goesOn = 0;
    for (let at = 0; at < length; at++) {
      const word = surfaces[at]! * wordSize;
      const isSameClause = (gaps[at]! - Gap.Space - 1) >> 31;
      const isGoingOn = isAny(goesOn & known[word + Known.Second]! & isSameClause);
      beginnings[count] = 2 * (at - 1) + isGoingOn;
      count += isGoingOn | isAny(alone);
      alone = known[word + Known.Alone]!;
      goesOn = known[word + Known.GoesOn]!;
    }
    beginnings[count] = 2 * (length - 1);
    this.#beginningCount = count + isAny(alone);
    return beginnings;
  }

  #followAll(tokens: Tokens, start: number): void {
    for (const node of this.#startsOf[tokens.surfaces[start]!]!)
      this.#follow(node, tokens, start, start + 1);
  }

  /** Notes the phrase that ends in front of `at`, and goes on with the word there. */
  #follow(node: Node, tokens: Tokens, start: number, at: number): void {
    if (node.phrase !== undefined) this.#note(node.phrase, start, at);
    if (node.next.size === 0 || at >= tokens.length || tokens.gaps[at]! > Gap.Space) return;
    const patterns = this.#patternsOf[tokens.surfaces[at]!];
    if (patterns === undefined) return;
    for (const pattern of patterns) {
      const next = node.next.get(pattern);
      if (next !== undefined) this.#follow(next, tokens, start, at + 1);
    }
  }

  #note(phrase: number, start: number, end: number): void {
    const at = this.count;
    if (at === this.phrases.length) {
      this.phrases = doubled(this.phrases);
      this.starts = doubled(this.starts);
      this.ends = doubled(this.ends);
    }
    this.phrases[at] = phrase;
    this.starts[at] = start;
    this.ends[at] = end;
    this.count = at + 1;
  }

  /** What was learnt of words holds for the phrases there were. */
  #forgetWords(): void {
    this.#tokens = undefined;
    this.#seconds = undefined;
    if (this.#patternsOf.length === 0) return;
    this.#patternsOf.length = 0;
    this.#startsOf.length = 0;
  }

  #learnNewWords(): void {
    const known = this.#patternsOf.length;
    if (known === this.#vocabulary.size) return;
    if (this.#known.length < this.#vocabulary.size * wordSize)
      this.#known = lengthened(this.#known, 2 * this.#vocabulary.size * wordSize);
    this.#seconds ??= new Set(
      [...this.#root.next.values()].flatMap(({ next }) => [...next.keys()]),
    );
    for (let surface = known; surface < this.#vocabulary.size; surface++) {
      const patterns = this.#patterns.of(surface);
      if (patterns.length === 0) {
        this.#patternsOf.push(undefined);
        this.#startsOf.push(undefined);
        this.#knowNothing(surface);
        continue;
      }
      const nodes = patterns.flatMap((pattern) => this.#root.next.get(pattern) ?? []);
      const starts = this.#isForeignStop(surface)
        ? nodes.flatMap(({ next }) => (next.size === 0 ? [] : { next, phrase: undefined }))
        : nodes;
      this.#patternsOf.push(patterns);
      this.#startsOf.push(starts.length === 0 ? undefined : starts);
      this.#know(surface, patterns, starts);
    }
  }

  /** As of most words; what was known before may have been of other phrases. */
  #knowNothing(surface: number): void {
    const word = surface * wordSize;
    this.#known.fill(0, word, word + wordSize);
  }

  #know(surface: number, patterns: readonly number[], starts: readonly Node[]): void {
    const phrases = starts.flatMap(({ phrase }) => phrase ?? []);
    const word = surface * wordSize;
    this.#known[word + Known.Alone] = phrases.length > 1 ? several : 1 + (phrases[0] ?? -1);
    this.#known[word + Known.GoesOn] = bitsOf(starts.flatMap(({ next }) => [...next.keys()]));
    this.#known[word + Known.Second] = bitsOf(
      patterns.filter((pattern) => this.#seconds!.has(pattern)),
    );
  }

  /** A function word of another language is no theme by itself: "die", "most", "art". */
  #isForeignStop(surface: number): boolean {
    return (
      this.#vocabulary.languageOf(surface) !== english &&
      (this.#vocabulary.flags(surface) & WordFlag.Stop) !== 0
    );
  }
}

function bitsOf(patterns: readonly number[]): number {
  return patterns.reduce((bits, pattern) => bits | (1 << (pattern & 31)), 0);
}

/** 1 where any bit is set, else 0. */
function isAny(bits: number): number {
  return (bits | -bits) >>> 31;
}
