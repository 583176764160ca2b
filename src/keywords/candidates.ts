import { breakToken, isJoined, surfaceOf } from '../coding/index.js';
import { WordFlag } from '../text/index.js';
import type { Vocabulary } from '../text/index.js';

/** Stands where a phrase has no second or third word. */
export const absent = -1;

/** What a word may be in a keyword; bits. */
const Role = { Content: 1, Alone: 2, Number: 4 } as const;

/**
 * Finds what can be a keyword: words, and phrases of two or three words within a clause that neither
 * begin nor end with a function word. Numbers count only as part of a compound such as "COVID-19".
 *
 * The candidates of one answer are laid out in columns, to be gone through at once: there are as many
 * of them as words, and a call has millions.
 */
export class Candidates {
  readonly #terms: Int32Array;
  readonly #roles: Uint8Array;
  length = 0;
  /** The terms of each candidate; {@link absent} after its last. */
  first: Int32Array = new Int32Array(1024);
  second: Int32Array = new Int32Array(1024);
  third: Int32Array = new Int32Array(1024);
  /** The place of its first word among the tokens. */
  start: Int32Array = new Int32Array(1024);

  constructor(vocabulary: Vocabulary) {
    this.#terms = new Int32Array(vocabulary.size);
    this.#roles = new Uint8Array(vocabulary.size);
    for (let surface = 0; surface < vocabulary.size; surface++) {
      this.#terms[surface] = vocabulary.term(surface);
      this.#roles[surface] = roleOf(vocabulary.flags(surface), vocabulary.surface(surface).length);
    }
  }

  /** Forgets the candidates of all answers read so far. */
  clear(): void {
    this.length = 0;
  }

  /** Lays out the candidates of an answer behind those of the answers before. */
  read(tokens: Int32Array, length: number): void {
    const most = this.length + 3 * length;
    if (this.first.length < most) this.#grow(2 * most);
    for (let start = 0; start < length; start++) {
      const token = tokens[start]!;
      if (!this.#mayBound(token)) continue;
      const surface = surfaceOf(token);
      const term = this.#terms[surface]!;
      if ((this.#roles[surface]! & Role.Alone) !== 0) this.#push(term, absent, absent, start);
      if (start + 1 >= length) break;
      const next = tokens[start + 1]!;
      if (next === breakToken) continue;
      const nextTerm = this.#terms[surfaceOf(next)]!;
      if (this.#mayBound(next)) this.#push(term, nextTerm, absent, start);
      if (start + 2 >= length) continue;
      const last = tokens[start + 2]!;
      if (this.#mayBound(last)) this.#push(term, nextTerm, this.#terms[surfaceOf(last)]!, start);
    }
  }

  /** A word that a phrase may begin or end with. */
  #mayBound(token: number): boolean {
    if (token === breakToken) return false;
    const role = this.#roles[surfaceOf(token)]!;
    return (role & Role.Content) !== 0 || ((role & Role.Number) !== 0 && isJoined(token));
  }

  #push(first: number, second: number, third: number, start: number): void {
    const at = this.length;
    this.first[at] = first;
    this.second[at] = second;
    this.third[at] = third;
    this.start[at] = start;
    this.length = at + 1;
  }

  #grow(length: number): void {
    this.first = grown(this.first, length);
    this.second = grown(this.second, length);
    this.third = grown(this.third, length);
    this.start = grown(this.start, length);
  }
}

function grown(column: Int32Array, length: number): Int32Array {
  const longer = new Int32Array(length);
  longer.set(column);
  return longer;
}

function roleOf(flags: number, length: number): number {
  if ((flags & WordFlag.Stop) !== 0) return 0;
  if ((flags & WordFlag.Number) !== 0) return Role.Number;
  return (flags & WordFlag.Generic) !== 0 || length === 1
    ? Role.Content
    : Role.Content | Role.Alone;
}
