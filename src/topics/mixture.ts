import type { SparseMatrix } from '../meaning/index.js';

/** Words seen in every topic beforehand, so that none is impossible. */
const leastCount = 0.1;
/** A share of an answer that is smaller is passed over. */
const leastShare = 1e-3;

/** A topic draws answers by its size, but less than in proportion: else large ones swallow what is short. */
const weightOfSize = 0.5;

/** How a mixture of topics stands after fitting. */
export interface Mixture {
  readonly topics: number;
  /** By answer and topic, the probability that the answer is of the topic. */
  readonly posteriors: Float64Array;
  /** By term and topic, the logarithm of the term's probability in the topic. */
  readonly logShares: Float64Array;
  /** By topic, the logarithm of its weight. */
  readonly logWeights: Float64Array;
}

export interface MixtureSettings {
  /** Terms by terms, how closely they mean alike. */
  readonly network: SparseMatrix;
  /** Words seen beforehand in a topic because they mean what its words mean, per term of the vocabulary. */
  readonly lent: number;
  /** How sure each round is allowed to be, above 0 up to 1: see `fitMixture`. */
  readonly rounds: readonly number[];
}

/**
 * A mixture of multinomials fitted by expectation maximisation (Nigam et al. 2000, "Text classification from
 * labeled and unlabeled documents using EM", section 3): an answer has one topic, a topic is a distribution
 * over terms. What is new is the prior of a topic's terms: next to a little for each, `lent` words a term, spread
 * over those that mean what its own words mean, so that "adverts" helps "advertising" before both were seen together.
 *
 * A round that may be less than sure raises the probabilities to that power first: deterministic annealing (Ueda and
 * Nakano 1998, "Deterministic annealing EM algorithm", Neural Networks 11(2)), which is led astray less by where it began.
 *
 * @param counts answers by terms
 * @param labels where each answer begins
 */
export function fitMixture(
  counts: SparseMatrix,
  labels: Int32Array,
  topics: number,
  settings: MixtureSettings,
): Mixture {
  const posteriors = new Float64Array(counts.rows * topics);
  labels.forEach((label, row) => (posteriors[row * topics + label] = 1));
  // The same lists serve every round: new ones would cost more than the sums.
  const step: Step = {
    logShares: new Float64Array(counts.columns * topics),
    logWeights: new Float64Array(topics),
  };
  maximise(step, counts, posteriors, topics, settings);
  for (const sureness of settings.rounds) {
    expectInto(posteriors, counts, topics, step, sureness);
    maximise(step, counts, posteriors, topics, settings);
  }
  return { topics, posteriors, ...step };
}

type Step = Pick<Mixture, 'logShares' | 'logWeights'>;

function maximise(
  { logShares: shares, logWeights }: Step,
  counts: SparseMatrix,
  posteriors: Float64Array,
  topics: number,
  { network, lent }: MixtureSettings,
): void {
  const { rows, starts, indices, values } = counts;
  shares.fill(0);
  logWeights.fill(1);
  for (let row = 0; row < rows; row++) {
    const start = starts[row]!;
    const end = starts[row + 1]!;
    for (let topic = 0; topic < topics; topic++) {
      const share = posteriors[row * topics + topic]!;
      if (share < leastShare) continue;
      logWeights[topic]! += share;
      for (let at = start; at < end; at++)
        shares[indices[at]! * topics + topic]! += share * values[at]!;
    }
  }
  addLent(shares, topics, network, lent * counts.columns);
  toLogShares(shares, topics);
  for (let topic = 0; topic < topics; topic++)
    logWeights[topic] = weightOfSize * Math.log(logWeights[topic]! / (rows + topics));
}

/** Counts to the logarithms of their shares, in place. Most terms are in few topics, and share one logarithm. */
function toLogShares(shares: Float64Array, topics: number): void {
  const totals = new Float64Array(topics).fill((leastCount * shares.length) / topics);
  for (let at = 0; at < shares.length; at += topics)
    for (let topic = 0; topic < topics; topic++) totals[topic]! += shares[at + topic]!;
  const unseen = totals.map((total) => Math.log(leastCount / total));
  for (let at = 0; at < shares.length; at += topics) {
    for (let topic = 0; topic < topics; topic++) {
      const share = shares[at + topic]!;
      shares[at + topic] =
        share === 0 ? unseen[topic]! : Math.log((share + leastCount) / totals[topic]!);
    }
  }
}

/** Adds to each topic `lent` words in all, where those that its terms go with stand. */
function addLent(shares: Float64Array, topics: number, network: SparseMatrix, lent: number): void {
  if (lent === 0) return;
  const lentShares = new Float64Array(shares.length);
  const totals = new Float64Array(topics);
  for (let term = 0; term < network.rows; term++) {
    for (let at = network.starts[term]!; at < network.starts[term + 1]!; at++) {
      const from = network.indices[at]! * topics;
      for (let topic = 0; topic < topics; topic++) {
        const value = network.values[at]! * shares[from + topic]!;
        lentShares[term * topics + topic]! += value;
        totals[topic]! += value;
      }
    }
  }
  for (let at = 0; at < shares.length; at += topics) {
    for (let topic = 0; topic < topics; topic++) {
      const total = totals[topic]!;
      if (total > 0) shares[at + topic]! += (lent * lentShares[at + topic]!) / total;
    }
  }
}

/** By row and topic, the probability of the topic given the row's terms. */
export function expect(counts: SparseMatrix, topics: number, step: Step): Float64Array {
  const posteriors = new Float64Array(counts.rows * topics);
  expectInto(posteriors, counts, topics, step);
  return posteriors;
}

function expectInto(
  posteriors: Float64Array,
  { rows, starts, indices, values }: SparseMatrix,
  topics: number,
  { logShares, logWeights }: Step,
  sureness = 1,
): void {
  const own = new Float64Array(topics);
  for (let row = 0; row < rows; row++) {
    for (let topic = 0; topic < topics; topic++) own[topic] = logWeights[topic]!;
    const end = starts[row + 1]!;
    for (let at = starts[row]!; at < end; at++) {
      const value = values[at]!;
      const from = indices[at]! * topics;
      for (let topic = 0; topic < topics; topic++) own[topic]! += value * logShares[from + topic]!;
    }
    toProbabilities(own, sureness);
    posteriors.set(own, row * topics);
  }
}

/** Logarithms, times a factor, to numbers that add up to 1. */
function toProbabilities(logs: Float64Array, factor: number): void {
  let most = -Infinity;
  for (const value of logs) if (value > most) most = value;
  let sum = 0;
  for (let at = 0; at < logs.length; at++) sum += logs[at] = Math.exp(factor * (logs[at]! - most));
  for (let at = 0; at < logs.length; at++) logs[at]! /= sum;
}
