import { addRowProduct } from '../meaning/index.js';
import type { SparseMatrix } from '../meaning/index.js';

/**
 * How often what a topic says on average it may be lent at most. Where few answers share many topics, what is lent would
 * else outweigh what is said.
 */
const mostLoans = 2;

/** Words that topics are lent because they mean what their own words mean. */
export class Lending {
  readonly #network: SparseMatrix;
  readonly #topics: number;
  /** To each topic, in words. */
  readonly #lent: number;
  /** Terms that go with any other. */
  readonly #terms: readonly number[];
  /** By such a term and topic, what its neighbours in the topic speak for it. */
  readonly #spoken: Float64Array;

  /**
   * @param network terms by terms, how closely they mean alike
   * @param lent words per term of the vocabulary
   * @param said words of all answers together
   */
  constructor(network: SparseMatrix, topics: number, lent: number, said: number) {
    this.#network = network;
    this.#topics = topics;
    this.#lent = Math.min(lent * network.rows, (mostLoans * said) / topics);
    const terms: number[] = [];
    for (let term = 0; term < network.rows && lent > 0; term++)
      if (network.starts[term + 1]! > network.starts[term]!) terms.push(term);
    this.#terms = terms;
    this.#spoken = new Float64Array(terms.length * topics);
  }

  /** Adds to what each topic has of each term what it is lent, where those that its terms go with stand. */
  addTo(shares: Float32Array): void {
    const spoken = this.#spoken;
    const topics = this.#topics;
    const totals = new Float64Array(topics);
    spoken.fill(0);
    this.#terms.forEach((term, place) => {
      addRowProduct(spoken, place * topics, this.#network, term, shares, topics);
      for (let topic = 0; topic < topics; topic++)
        totals[topic]! += spoken[place * topics + topic]!;
    });
    const factors = totals.map((total) => (total > 0 ? this.#lent / total : 0));
    this.#terms.forEach((term, place) => {
      for (let topic = 0; topic < topics; topic++)
        shares[term * topics + topic]! += factors[topic]! * spoken[place * topics + topic]!;
    });
  }
}
