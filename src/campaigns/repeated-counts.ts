import { HashCounts } from './hash-counts.js';
import { SeenBefore } from './seen-before.js';

/**
 * Counts the answers in which hashes occur, of those that come more than once: all are shown first, and then
 * counted. The few that are taken for repeated though they are not have a count of 1.
 */
export class RepeatedCounts {
  readonly #counts = new HashCounts();

  /**
   * @param expected how many hashes will come, about
   * @param showAll shows each hash, each time that it comes; what tells the repeated ones goes when this is done
   */
  constructor(expected: number, showAll: (show: (hash: number) => void) => void) {
    const seen = new SeenBefore(expected);
    showAll((hash) => {
      if (seen.add(hash)) this.#counts.expect(hash);
    });
  }

  /** Counts the hash once for each answer, answers coming one after another; false if it is surely not repeated. */
  add(hash: number, answer: number): boolean {
    return this.#counts.addExpected(hash, answer);
  }

  /** In how many answers the hash occurs; 0 or 1 for one that is not shared. */
  get(hash: number): number {
    return this.#counts.get(hash);
  }
}
