import { addRowProduct } from '../meaning/index.js';
import type { SparseMatrix } from '../meaning/index.js';
import { Lending } from './lending.js';
import { takeLogarithms } from './log-table.js';

/** Words seen in every topic beforehand, so that none is impossible. */
const leastCount = 0.1;
/** A share of an answer that is smaller is passed over. */
const leastShare = 0.02;

/** A topic draws answers by its size, but less than in proportion: else large ones swallow what is short. */
const weightOfSize = 0.5;

/** How a mixture of topics stands after fitting. */
export interface Mixture {
  readonly topics: number;
  /** By answer and topic, the probability that the answer is of the topic. */
  readonly posteriors: Float64Array;
  /** By term and topic, the logarithm of the term's probability in the topic. */
  readonly logShares: Float32Array;
  /** By topic, the logarithm of its weight. */
  readonly logWeights: Float64Array;
}

export interface MixtureSettings {
  /** Terms by terms, how closely they mean alike. */
  readonly network: SparseMatrix;
  /** Words seen beforehand in a topic because they mean what its words mean, per term of the vocabulary, at most. */
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
 * Nakano 1998, "Deterministic annealing EM algorithm", Neural Networks 11(2)), which is led astray less by where it
 * began.
 *
 * @param counts answers by terms
 * @param labels where each answer begins
 */
export function fitMixture(
  counts: SparseMatrix,
  labels: Int32Array,
  topics: number,
  { network, lent, rounds }: MixtureSettings,
): Mixture {
  const said = counts.values.reduce((sum, value) => sum + value, 0);
  const lending = new Lending(network, topics, lent, said);
  const posteriors = new Float64Array(counts.rows * topics);
  labels.forEach((label, row) => (posteriors[row * topics + label] = 1));
  // The same lists serve every round: new ones would cost more than the sums.
  let step = emptyStep(counts.columns, topics);
  let next = emptyStep(counts.columns, topics);
  for (let row = 0; row < counts.rows; row++) gather(step, counts, row, posteriors, topics);
  toLogarithms(step, counts.rows, topics, lending);
  for (const sureness of rounds) {
    next.logShares.fill(0);
    next.logWeights.fill(1);
    for (let row = 0; row < counts.rows; row++) {
      expectRow(posteriors, counts, row, topics, step, sureness);
      gather(next, counts, row, posteriors, topics);
    }
    toLogarithms(next, counts.rows, topics, lending);
    [step, next] = [next, step];
  }
  return { topics, posteriors, ...step };
}

/** What is known of the topics: counts while they are gathered, then logarithms of shares. */
type Step = Pick<Mixture, 'logShares' | 'logWeights'>;

function emptyStep(columns: number, topics: number): Step {
  return {
    logShares: new Float32Array(columns * topics),
    logWeights: new Float64Array(topics).fill(1),
  };
}

/** Adds the words of a row to those of its topics. */
function gather(
  { logShares: shares, logWeights: weights }: Step,
  { starts, indices, values }: SparseMatrix,
  row: number,
  posteriors: Float64Array,
  topics: number,
): void {
  const end = starts[row + 1]!;
  for (let topic = 0; topic < topics; topic++) {
    const share = posteriors[row * topics + topic]!;
    if (share < leastShare) continue;
    weights[topic]! += share;
    for (let at = starts[row]!; at < end; at++)
      shares[indices[at]! * topics + topic]! += share * values[at]!;
  }
}

/** The topics' counts to the logarithms of their shares, in place. */
function toLogarithms(
  { logShares: shares, logWeights }: Step,
  answers: number,
  topics: number,
  lending: Lending,
): void {
  lending.addTo(shares);
  toLogShares(shares, topics);
  for (let topic = 0; topic < topics; topic++)
    logWeights[topic] = weightOfSize * Math.log(logWeights[topic]! / (answers + topics));
}

/** Counts to the logarithms of their shares, in place. */
function toLogShares(shares: Float32Array, topics: number): void {
  const totals = new Float64Array(topics);
  for (let at = 0; at < shares.length; at += topics) {
    for (let topic = 0; topic < topics; topic++) {
      shares[at + topic]! += leastCount;
      totals[topic]! += shares[at + topic]!;
    }
  }
  takeLogarithms(shares);
  for (let topic = 0; topic < topics; topic++) totals[topic] = Math.log(totals[topic]!);
  for (let at = 0; at < shares.length; at += topics)
    for (let topic = 0; topic < topics; topic++) shares[at + topic]! -= totals[topic]!;
}

/** The most probable topic of each answer. */
export function mainTopics({
  topics,
  posteriors,
}: Pick<Mixture, 'topics' | 'posteriors'>): Int32Array {
  return Int32Array.from({ length: posteriors.length / topics }, (_, row) => {
    let best = 0;
    for (let topic = 1; topic < topics; topic++)
      if (posteriors[row * topics + topic]! > posteriors[row * topics + best]!) best = topic;
    return best;
  });
}

/** By row and topic, the probability of the topic given the row's terms. */
export function expect(counts: SparseMatrix, topics: number, step: Step): Float64Array {
  const posteriors = new Float64Array(counts.rows * topics);
  for (let row = 0; row < counts.rows; row++) expectRow(posteriors, counts, row, topics, step, 1);
  return posteriors;
}

function expectRow(
  posteriors: Float64Array,
  counts: SparseMatrix,
  row: number,
  topics: number,
  { logShares, logWeights }: Step,
  sureness: number,
): void {
  const to = row * topics;
  for (let topic = 0; topic < topics; topic++) posteriors[to + topic] = logWeights[topic]!;
  addRowProduct(posteriors, to, counts, row, logShares, topics);
  toProbabilities(posteriors, to, to + topics, sureness);
}

/** The logarithm of what is lost in rounding beside 1. */
const nothing = -50;

/** Logarithms, times a factor, to numbers that add up to 1. */
function toProbabilities(logs: Float64Array, start: number, end: number, factor: number): void {
  let most = -Infinity;
  for (let at = start; at < end; at++) if (logs[at]! > most) most = logs[at]!;
  let sum = 0;
  for (let at = start; at < end; at++) {
    const behind = factor * (logs[at]! - most);
    sum += logs[at] = behind < nothing ? 0 : Math.exp(behind);
  }
  for (let at = start; at < end; at++) logs[at]! /= sum;
}
