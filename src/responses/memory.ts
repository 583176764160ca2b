/** Keyed hashes by which a response is known again; nothing of it can be read from them. */
export interface Seals {
  /** Of the response's id; where the file gives none, of what was sent. */
  readonly id: string;
  /** Of everything that was sent but the id. */
  readonly content: string;
}

/** What coding made of a response, so that the same one need not be read again. No word of it is kept. */
export interface RememberedAnswers {
  /** Both halves of what copies sent at one moment are ordered by. */
  readonly fingerprint: readonly [high: number, low: number];
  /** Packed as coding holds them; the same winnow with the same settings reads them again. */
  readonly answers: Uint8Array;
}

/** A response, met again or for the first time. */
export interface Meeting {
  readonly seals: Seals;
  /** Undefined when the response is to be read. */
  readonly remembered: RememberedAnswers | undefined;
}

/** Knows responses again that were coded before with the same settings. */
export interface ResponseMemory {
  /**
   * @param id undefined when the file gives none
   * @param content everything that was sent, personal details too: it goes no further than this call
   */
  meet(id: string | undefined, content: string): Meeting;
}
