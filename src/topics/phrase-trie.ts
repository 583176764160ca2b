import { NumberPairs } from '../coding/index.js';
import { doubled } from '../collections/index.js';
import { endOfPhrase, isCompound, isWhole, jointBits } from './word-symbols.js';
import type { ReadAnswer, WordSymbols } from './word-symbols.js';

const longest = 3;
const smallest = 1 << 12;

/** Calls its visitor with every answer and its topics, each time in the same order. */
type VisitAll = (visit: (answer: ReadAnswer, topics: readonly number[]) => void) => void;

/** Answers laid out flat: nodes of words with their joints in the low bits, where each answer ends, and its topics. */
interface Texts {
  readonly words: Int32Array;
  readonly ends: readonly number[];
  readonly topics: readonly (readonly number[])[];
}

/** The empty phrase, and what stands for a phrase that too few answers use. */
export const noPhrase = 0;

/**
 * Phrases of up to three words that enough answers use, counted by topic. One reading finds the words, each further one
 * counts by topic what the one before found, and finds the phrases that are longer by a word: looked at only where
 * their beginning and their last word were frequent, since no phrase can be in more answers than its parts (Agrawal and
 * Srikant 1994, "Fast algorithms for mining association rules", section 2.1).
 */
export class PhraseTrie {
  readonly #words: WordSymbols;
  readonly #topics: number;
  /** Answers that must use a phrase. */
  readonly #least: number;
  /** By symbol, the node of the word alone. */
  readonly #alone: Int32Array;
  /** Nodes with the word that may go on from them, and by their number the node of the phrase that is longer by it. */
  readonly #longer = new NumberPairs();
  #longerNodes = new Int32Array(smallest);
  /** By node, what it goes on from, and its last symbol. */
  readonly #parents: number[] = [noPhrase];
  readonly #symbols: number[] = [endOfPhrase];
  /** By node, answers that use it, cutting no compound; and by topic those of them that have it. */
  readonly #answers: number[] = [0];
  #byTopic = new Int32Array(0);

  constructor(words: WordSymbols, topics: number, least: number) {
    this.#words = words;
    this.#topics = topics;
    this.#least = least;
    this.#alone = new Int32Array(words.count);
  }

  count(visitAll: VisitAll): void {
    this.#findWords(visitAll);
    const texts = this.#layOut(visitAll);
    for (let words = 1; words <= longest; words++) this.#countAndLengthen(texts, words);
  }

  /** The nodes of the phrases that are frequent, and begin and end as they may. */
  *frequent(): Generator<number> {
    for (let node = 1; node < this.#symbols.length; node++)
      if (this.#answers[node]! >= this.#least && this.#words.isContent(this.#symbols[node]!))
        yield node;
  }

  /** Answers that use the phrase: of a topic, or of all where `topic` is their number. */
  countOf(node: number, topic: number): number {
    return topic === this.#topics
      ? this.#answers[node]!
      : this.#byTopic[node * this.#topics + topic]!;
  }

  symbolsOf(node: number): readonly number[] {
    const symbols: number[] = [];
    for (let at = node; at !== noPhrase; at = this.#parents[at]!)
      symbols.unshift(this.#symbols[at]!);
    return symbols;
  }

  /** The node of the phrase that is longer by a word; of the word alone behind the empty phrase. */
  goOn(node: number, symbol: number): number {
    const alone = symbol === endOfPhrase ? noPhrase : this.#alone[symbol]!;
    return node === noPhrase ? alone : this.#extended(node, alone);
  }

  #findWords(visitAll: VisitAll): void {
    const answers = new Int32Array(this.#alone.length);
    const last = new Int32Array(this.#alone.length);
    let answer = 0;
    visitAll(({ symbols, length }) => {
      answer += 1;
      for (let at = 0; at < length; at++) {
        const symbol = symbols[at]!;
        if (symbol === endOfPhrase || last[symbol] === answer) continue;
        last[symbol] = answer;
        answers[symbol]! += 1;
      }
    });
    answers.forEach((count, symbol) => {
      if (count >= this.#least) this.#alone[symbol] = this.#grow(noPhrase, symbol);
    });
  }

  /** The answers as nodes of single words, without words that no phrase goes over. */
  #layOut(visitAll: VisitAll): Texts {
    const ends: number[] = [];
    const topics: (readonly number[])[] = [];
    let words = new Int32Array(smallest);
    let end = 0;
    visitAll(({ symbols, joints, length }, own) => {
      while (words.length < end + length) words = doubled(words);
      for (let at = 0; at < length; at++) {
        const symbol = symbols[at]!;
        const node = symbol === endOfPhrase ? noPhrase : this.#alone[symbol]!;
        if (node !== noPhrase) words[end++] = (node << jointBits) | joints[at]!;
        else if (end > 0 && words[end - 1] !== noPhrase) words[end++] = noPhrase;
      }
      ends.push(end);
      topics.push(own);
    });
    return { words, ends, topics };
  }

  /** Counts phrases of so many words in all and by topic, and finds those that are longer by one. */
  #countAndLengthen({ words, ends, topics }: Texts, length: number): void {
    const size = this.#symbols.length;
    const byTopic = new Int32Array(size * this.#topics);
    byTopic.set(this.#byTopic);
    this.#byTopic = byTopic;
    const last = new Int32Array(size);
    const found = new Candidates(this.#longer.size);
    let start = 0;
    ends.forEach((end, answer) => {
      for (; start < end; start++) {
        const node = start + length <= end ? this.#phraseAt(words, start, length) : noPhrase;
        if (node === noPhrase) continue;
        const mayBegin = this.#mayBegin(words[start]!);
        if (
          last[node] !== answer + 1 &&
          mayBegin &&
          isWhole(words[start]!, words[start + length - 1]!)
        ) {
          last[node] = answer + 1;
          this.#answers[node]! += 1;
          for (const topic of topics[answer]!) byTopic[node * this.#topics + topic]! += 1;
        }
        const goesOn = mayBegin && length < longest && start + length < end;
        const next = goesOn ? words[start + length]! >> jointBits : noPhrase;
        if (next !== noPhrase && this.#mayGoOnWith(next, length))
          found.take(this.#longer.add(node, next), node, next, answer);
      }
    });
    found.forEach((pair, parent, next, count) => {
      while (pair >= this.#longerNodes.length) this.#longerNodes = doubled(this.#longerNodes);
      if (count >= this.#least) this.#longerNodes[pair] = this.#grow(parent, this.#symbols[next]!);
    });
  }

  /** The phrase of so many words that begins at a place. */
  #phraseAt(words: Int32Array, start: number, length: number): number {
    let node = words[start]! >> jointBits;
    for (let at = start + 1; node !== noPhrase && at < start + length; at++)
      node = this.#extended(node, words[at]! >> jointBits);
    return node;
  }

  /** With a content word, or a compound: "take-home dosing". */
  #mayBegin(word: number): boolean {
    return this.#words.isContent(this.#symbols[word >> jointBits]!) || isCompound(word);
  }

  /** The longest end with a content word. */
  #mayGoOnWith(next: number, length: number): boolean {
    return length + 1 < longest || this.#words.isContent(this.#symbols[next]!);
  }

  #extended(node: number, alone: number): number {
    if (alone === noPhrase) return noPhrase;
    const pair = this.#longer.find(node, alone);
    return pair < 0 ? noPhrase : this.#longerNodes[pair]!;
  }

  #grow(parent: number, symbol: number): number {
    this.#parents.push(parent);
    this.#answers.push(0);
    return this.#symbols.push(symbol) - 1;
  }
}

/** Phrases that may turn out frequent, by their number among the pairs of what they begin with and a word. */
class Candidates {
  readonly #first: number;
  readonly #parents: number[] = [];
  readonly #nexts: number[] = [];
  readonly #answers: number[] = [];
  readonly #last: number[] = [];

  /** @param first number of the first of them */
  constructor(first: number) {
    this.#first = first;
  }

  /** Counts an answer, once however often it comes. */
  take(pair: number, parent: number, next: number, answer: number): void {
    const place = pair - this.#first;
    if (place === this.#last.length) {
      this.#parents.push(parent);
      this.#nexts.push(next);
      this.#answers.push(1);
      this.#last.push(answer);
    } else if (this.#last[place] !== answer) {
      this.#last[place] = answer;
      this.#answers[place]! += 1;
    }
  }

  forEach(visit: (pair: number, parent: number, next: number, answers: number) => void): void {
    this.#answers.forEach((answers, place) => {
      visit(this.#first + place, this.#parents[place]!, this.#nexts[place]!, answers);
    });
  }
}
