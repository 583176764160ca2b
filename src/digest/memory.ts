import { createHash, createHmac } from 'node:crypto';

import type { Meeting, RememberedAnswers, ResponseMemory, Seals } from '../responses/index.js';
import type { KnownResponse } from './state.js';
import { sealBytes } from './state.js';
import type { ReadState } from './state-bytes.js';

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
const mostReadAgain = 2000;

/** Who is read again although known. */
export interface ReadAgain {
  /** A share of all, who are drawn by what they say alone, so that they are the same on every machine. */
  readonly share: number;
  /** And those with these contents, by their seals. */
  readonly contents: ReadonlySet<string>;
}

/**
 * Words are not kept, so those of some earlier respondents are read again: of few respondents all of them, of
 * many a share. Who sent in a text that others sent is always among them: else a campaign that grows would
 * seem new. A night that is digested again has read the words of those who were new then, and reads them again.
 *
 * @param most how many of the earlier respondents are drawn
 */
export function chooseReadAgain(
  { history, responses, remembered }: ReadState,
  day: string,
  most = mostReadAgain,
): ReadAgain {
  const last = history.nights.at(-1);
  const again = last?.day === day ? last : undefined;
  // On a night on which all were new there was nothing to hold them against.
  const hadEarlier = again !== undefined && again.fresh < again.responses;
  const share = hadEarlier
    ? again.shareReadAgain
    : Math.min(1, most / Math.max(1, remembered.size));
  const isNews = ({ since, changed }: KnownResponse): boolean =>
    hadEarlier && (since === again.number || changed === again.number);
  const contents = responses
    .filter((response) => response.isCampaigner || isNews(response))
    .map(({ content }) => content);
  return { share, contents: new Set(contents) };
}

/** Knows the responses of the last night again, but for those that are to be read all the same. */
export class NightMemory implements ResponseMemory {
  readonly #sealer: Sealer;
  readonly #known: ReadonlyMap<string, RememberedAnswers>;
  readonly #readAgain: ReadAgain;
  readonly #copies = new Map<string, number>();

  /** @param known by the seal of their content */
  constructor(sealer: Sealer, known: ReadonlyMap<string, RememberedAnswers>, readAgain: ReadAgain) {
    this.#sealer = sealer;
    this.#known = known;
    this.#readAgain = readAgain;
  }

  meet(id: string | undefined, content: string): Meeting {
    const hash = createHash('sha256').update(content).digest();
    const seals = this.#seal(id, hash.toString('hex'));
    // A hash is a number as good as drawn.
    const isReadAgain =
      hash.readUInt32BE(0) < this.#readAgain.share * 2 ** 32 ||
      this.#readAgain.contents.has(seals.content);
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
