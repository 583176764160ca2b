import { doubled, NumberPairs } from '../coding/index.js';
import type { WordSymbols } from './word-symbols.js';

const longest = 3;
const smallest = 1 << 12;

/** Calls its visitor with every answer as symbols and topics, each time in the same order. */
type VisitAll = (
  visit: (symbols: Int32Array, length: number, topics: readonly number[]) => void,
) => void;

/** Stands where no phrase goes on. */
export const endOfPhrase = -1;

/**
 * Phrases of up to three words that enough answers use, counted by topic: one reading for each length. A longer one
 * is looked at only where its beginning and its last word were frequent, since no phrase can be in more answers
 * than its parts (Agrawal and Srikant 1994, "Fast algorithms for mining association rules", section 2.1).
 */
export class PhraseTrie {
  readonly #words: WordSymbols;
  readonly #topics: number;
  readonly #least: number;
  /** By symbol, the node of the word alone; 0, which is the empty phrase, where there is none. */
  readonly #alone: Int32Array;
  /** Nodes with a symbol that goes on from them, and by their number the node of the phrase that is longer by it. */
  readonly #longer = new NumberPairs();
  readonly #longerNodes: number[] = [];
  #parents = new Int32Array(smallest);
  #symbols = new Int32Array(smallest);
  /** By node, the last answer that was counted. */
  #lastAnswers = new Int32Array(smallest);
  /** By node and topic, answers that use it; the last of each node counts all answers. */
  #counts: Int32Array<ArrayBuffer>;
  #size = 1;

  /** @param least answers that must use a phrase */
  constructor(words: WordSymbols, topics: number, least: number) {
    this.#words = words;
    this.#topics = topics;
    this.#least = least;
    this.#alone = new Int32Array(words.count);
    this.#counts = new Int32Array(smallest * (topics + 1));
  }

  count(visitAll: VisitAll): void {
    for (let words = 1; words <= longest; words++) {
      this.#lastAnswers.fill(0);
      let answer = 0;
      visitAll((symbols, length, topics) => {
        answer += 1;
        for (let last = words - 1; last < length; last++) {
          const parent = this.#beginning(symbols, last, words);
          if (parent >= 0) this.#countIn(answer, this.#grown(parent, symbols[last]!), topics);
        }
      });
      if (words === 1) this.#forgetRareWords();
    }
  }

  /** The nodes of the phrases that are frequent, and begin and end as they may. */
  *frequent(): Generator<number> {
    for (let node = 1; node < this.#size; node++)
      if (this.#isFrequent(node) && this.#words.isContent(this.#symbols[node]!)) yield node;
  }

  /** Answers that use the phrase: of a topic, or of all where `topic` is their number. */
  countOf(node: number, topic: number): number {
    return this.#counts[node * (this.#topics + 1) + topic]!;
  }

  symbolsOf(node: number): readonly number[] {
    const symbols: number[] = [];
    for (let at = node; at > 0; at = this.#parents[at]!) symbols.unshift(this.#symbols[at]!);
    return symbols;
  }

  /** Calls `visit` with the phrases that begin at a place, shortest first. */
  walk(
    symbols: Int32Array,
    start: number,
    length: number,
    visit: (node: number, words: number) => void,
  ): void {
    let node: number | undefined = 0;
    const end = Math.min(length, start + longest);
    for (let at = start; at < end; at++) {
      node = this.#child(node, symbols[at]!);
      if (node === undefined) return;
      visit(node, at - start + 1);
    }
  }

  /** The node that a phrase of so many words goes on from, of which this is the last; -1 where it cannot be frequent. */
  #beginning(symbols: Int32Array, last: number, words: number): number {
    const own = symbols[last]!;
    if (words === 1) return own === endOfPhrase ? -1 : 0;
    const first = symbols[last - words + 1]!;
    if (own === endOfPhrase || this.#alone[own] === 0) return -1;
    if (first === endOfPhrase || !this.#words.isContent(first)) return -1;
    const alone = this.#alone[first]!;
    if (alone === 0 || words === 2) return alone || -1;
    const between = symbols[last - 1]!;
    if (between === endOfPhrase || !this.#words.isContent(own)) return -1;
    const place = this.#longer.find(alone, between);
    const parent = place < 0 ? -1 : this.#longerNodes[place]!;
    return parent >= 0 && this.#isFrequent(parent) ? parent : -1;
  }

  #countIn(answer: number, node: number, topics: readonly number[]): void {
    if (this.#lastAnswers[node] === answer) return;
    this.#lastAnswers[node] = answer;
    const from = node * (this.#topics + 1);
    for (const topic of topics) this.#counts[from + topic]! += 1;
    this.#counts[from + this.#topics]! += 1;
  }

  /** No phrase goes on from them. */
  #forgetRareWords(): void {
    this.#alone.forEach((node, symbol) => {
      if (node > 0 && !this.#isFrequent(node)) this.#alone[symbol] = 0;
    });
  }

  #child(node: number, symbol: number): number | undefined {
    if (symbol === endOfPhrase) return undefined;
    if (node === 0) return this.#alone[symbol]! || undefined;
    const place = this.#longer.find(node, symbol);
    return place < 0 ? undefined : this.#longerNodes[place];
  }

  #isFrequent(node: number): boolean {
    return this.countOf(node, this.#topics) >= this.#least;
  }

  /** The node of a phrase, made when it is new. */
  #grown(parent: number, symbol: number): number {
    return this.#child(parent, symbol) ?? this.#grow(parent, symbol);
  }

  #grow(parent: number, symbol: number): number {
    if (this.#size === this.#parents.length) {
      this.#parents = doubled(this.#parents);
      this.#symbols = doubled(this.#symbols);
      this.#lastAnswers = doubled(this.#lastAnswers);
      this.#counts = doubled(this.#counts);
    }
    const node = this.#size++;
    this.#parents[node] = parent;
    this.#symbols[node] = symbol;
    if (parent === 0) this.#alone[symbol] = node;
    else this.#longerNodes[this.#longer.add(parent, symbol)] = node;
    return node;
  }
}
