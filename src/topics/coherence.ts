import type { SparseMatrix } from '../meaning/index.js';

const wordsOfTopic = 10;

/**
 * Mean normalised pointwise mutual information of a topic's ten weightiest words, by how many answers hold two of
 * them together: NPMI = ln(p(a,b) / p(a)p(b)) / −ln p(a,b), from −1 (never together) to 1 (always). Bouma (2009),
 * "Normalized (pointwise) mutual information in collocation extraction"; as a measure of topics, Lau, Newman and
 * Baldwin (2014), EACL.
 *
 * @param weights answers by terms
 * @param labels the main topic of each answer
 * @returns one value for each topic
 */
export function topicCoherence(
  weights: SparseMatrix,
  labels: Int32Array,
  topics: number,
): Float64Array {
  const top = topTerms(weights, labels, topics);
  const placeOf = new Map([...new Set(top.flat())].map((term, place) => [term, place]));
  const size = placeOf.size;
  const together = new Float64Array(size * size);
  for (let row = 0; row < weights.rows; row++) {
    const held: number[] = [];
    for (let at = weights.starts[row]!; at < weights.starts[row + 1]!; at++) {
      const place = placeOf.get(weights.indices[at]!);
      if (place !== undefined) held.push(place);
    }
    for (const a of held) for (const b of held) together[a * size + b]! += 1;
  }
  return Float64Array.from(top, (terms) => {
    const places = terms.map((term) => placeOf.get(term)!);
    let sum = 0;
    let pairs = 0;
    places.forEach((a, index) => {
      for (const b of places.slice(0, index)) {
        const joint = together[a * size + b]! / weights.rows;
        const apart = (together[a * size + a]! * together[b * size + b]!) / weights.rows ** 2;
        pairs += 1;
        if (joint === 0) sum -= 1;
        else sum += joint === 1 ? 1 : Math.log(joint / apart) / -Math.log(joint);
      }
    });
    return pairs === 0 ? 0 : sum / pairs;
  });
}

/** The terms with the largest summed weight in each topic; of equal ones the first. */
function topTerms(weights: SparseMatrix, labels: Int32Array, topics: number): number[][] {
  const sums = new Float64Array(topics * weights.columns);
  for (let row = 0; row < weights.rows; row++) {
    for (let at = weights.starts[row]!; at < weights.starts[row + 1]!; at++)
      sums[labels[row]! * weights.columns + weights.indices[at]!]! += weights.values[at]!;
  }
  return Array.from({ length: topics }, (_, topic) => {
    const own = sums.subarray(topic * weights.columns, (topic + 1) * weights.columns);
    const terms = [...own.keys()].filter((term) => own[term]! > 0);
    return terms.sort((a, b) => own[b]! - own[a]! || a - b).slice(0, wordsOfTopic);
  });
}
