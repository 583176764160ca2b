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
        for (let start = 0; start + words <= length; start++) {
          const node = this.#extend(symbols, start, words);
          if (node === undefined || this.#lastAnswers[node] === answer) continue;
          this.#lastAnswers[node] = answer;
          const from = node * (this.#topics + 1);
          for (const topic of topics) this.#counts[from + topic]! += 1;
          this.#counts[from + this.#topics]! += 1;
        }
      });
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

  /** The node of a phrase to be counted, made when it is new; undefined where it cannot be frequent. */
  #extend(symbols: Int32Array, start: number, words: number): number | undefined {
    const first = symbols[start]!;
    const last = symbols[start + words - 1]!;
    if (first === endOfPhrase || last === endOfPhrase) return undefined;
    if (words === 1) return this.#child(0, last) ?? this.#grow(0, last);
    if (!this.#words.isContent(first)) return undefined;
    if (words === longest && !this.#words.isContent(last)) return undefined;
    const alone = this.#alone[last]!;
    if (alone === 0 || !this.#isFrequent(alone)) return undefined;
    let parent: number | undefined = 0;
    for (let at = start; at < start + words - 1; at++) {
      parent = this.#child(parent, symbols[at]!);
      if (parent === undefined || !this.#isFrequent(parent)) return undefined;
    }
    return this.#child(parent, last) ?? this.#grow(parent, last);
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
