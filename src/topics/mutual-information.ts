import { hypergeometric } from '../statistics/index.js';

/**
 * How much two partitions into as many topics tell of each other, from 0 to 1: normalised mutual information,
 * 2 I(a; b) / (H(a) + H(b)); 1 where each has one topic alone.
 */
export function mutualInformation(a: Int32Array, b: Int32Array, topics: number): number {
  const { first, second, both } = countsOf(a, b, topics);
  const [ofFirst, ofSecond] = [entropy(first, a.length), entropy(second, a.length)];
  const sum = ofFirst + ofSecond;
  return sum === 0 ? 1 : (2 * (sum - entropy(both, a.length))) / sum;
}

/**
 * What one partition tells of the other beyond chance, in bits: their mutual information less what it is on average where
 * the answers of each are dealt out anew (Vinh, Epps and Bailey 2010, "Information theoretic measures for clusterings
 * comparison", Journal of Machine Learning Research 11, equations 24a and 24b). 0 for partitions that have nothing to do
 * with each other, however many topics they have; 3 where both are the same 8 topics of one size.
 */
export function informationBeyondChance(a: Int32Array, b: Int32Array, topics: number): number {
  const { first, second, both } = countsOf(a, b, topics);
  const answers = a.length;
  const told = entropy(first, answers) + entropy(second, answers) - entropy(both, answers);
  return (told - informationByChance(first, second, answers)) / Math.LN2;
}

/** The mean mutual information of partitions of such sizes, in nats. */
function informationByChance(first: Float64Array, second: Float64Array, answers: number): number {
  let sum = 0;
  for (const a of first) {
    for (const b of second) {
      for (let shared = Math.max(1, a + b - answers); shared <= Math.min(a, b); shared++) {
        const told = (shared / answers) * Math.log((answers * shared) / (a * b));
        sum += told * hypergeometric(shared, a, b, answers);
      }
    }
  }
  return sum;
}

interface Counts {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly both: Float64Array;
}

function countsOf(a: Int32Array, b: Int32Array, topics: number): Counts {
  const both = new Float64Array(topics * topics);
  const first = new Float64Array(topics);
  const second = new Float64Array(topics);
  a.forEach((topic, place) => {
    both[topic * topics + b[place]!]! += 1;
    first[topic]! += 1;
    second[b[place]!]! += 1;
  });
  return { first, second, both };
}

function entropy(counts: Float64Array, all: number): number {
  let sum = 0;
  for (const count of counts) if (count > 0) sum -= (count / all) * Math.log(count / all);
  return sum;
}
