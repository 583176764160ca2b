import { createHash, createHmac } from 'node:crypto';

import type { Meeting, RememberedAnswers, ResponseMemory, Seals } from '../responses/index.js';
import { sealBytes } from './state.js';

/** Hashes that only the holder of the key can make again: HMAC-SHA-256 (RFC 2104), cut to 16 bytes. */
export class Sealer {
  readonly #key: Uint8Array;

  /** @param key 32 random bytes */
  constructor(key: Uint8Array) {
    this.#key = key;
  }

  /** @param kind what is sealed, so that equal texts of two kinds have nothing in common */
  seal(kind: 'id' | 'content' | 'problem' | 'figure' | 'input', text: string): string {
    const whole = createHmac('sha256', this.#key).update(`${kind}\n${text}`).digest();
    return whole.toString('latin1', 0, sealBytes);
  }
}

/** So many of the earlier respondents are read again, to hold the words of the new ones against. */
export const mostReadAgain = 5000;

/**
 * Knows the responses of the last night again. Some of them are read all the same: their words are what the
 * words of the new ones are held against, and words are not kept. Of few responses it is all of them; of many,
 * a sample that follows from what they say alone, so that it is the same on every machine.
 */
export class NightMemory implements ResponseMemory {
  readonly #sealer: Sealer;
  readonly #known: ReadonlyMap<string, RememberedAnswers>;
  /** Those whose hash, as a share of all that a hash can be, is below it are read again. */
  readonly #shareReadAgain: number;
  readonly #copies = new Map<string, number>();

  /** @param known by the seal of their content */
  constructor(
    sealer: Sealer,
    known: ReadonlyMap<string, RememberedAnswers>,
    readAgain = mostReadAgain,
  ) {
    this.#sealer = sealer;
    this.#known = known;
    this.#shareReadAgain = known.size === 0 ? 0 : readAgain / known.size;
  }

  meet(id: string | undefined, content: string): Meeting {
    const hash = createHash('sha256').update(content).digest();
    const seals = this.#seal(id, hash.toString('hex'));
    const isReadAgain = hash.readUInt32BE(0) < this.#shareReadAgain * 2 ** 32;
    return { seals, remembered: isReadAgain ? undefined : this.#known.get(seals.content) };
  }

  #seal(id: string | undefined, content: string): Seals {
    const sealed = this.#sealer.seal('content', content);
    if (id !== undefined) return { id: this.#sealer.seal('id', id), content: sealed };
    // Where the file gives no ids, a response is known by what it says, and its copies are counted.
    const copy = this.#copies.get(content) ?? 0;
    this.#copies.set(content, copy + 1);
    return { id: this.#sealer.seal('content', `${content} ${copy}`), content: sealed };
  }
}
