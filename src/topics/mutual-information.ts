/**
 * How much two partitions into as many topics tell of each other, from 0 to 1: normalised mutual information,
 * 2 I(a; b) / (H(a) + H(b)); 1 where each has one topic alone.
 */
export function mutualInformation(a: Int32Array, b: Int32Array, topics: number): number {
  const both = new Float64Array(topics * topics);
  const first = new Float64Array(topics);
  const second = new Float64Array(topics);
  a.forEach((topic, place) => {
    both[topic * topics + b[place]!]! += 1;
    first[topic]! += 1;
    second[b[place]!]! += 1;
  });
  const [ofFirst, ofSecond] = [entropy(first, a.length), entropy(second, a.length)];
  const sum = ofFirst + ofSecond;
  return sum === 0 ? 1 : (2 * (sum - entropy(both, a.length))) / sum;
}

function entropy(counts: Float64Array, all: number): number {
  let sum = 0;
  for (const count of counts) if (count > 0) sum -= (count / all) * Math.log(count / all);
  return sum;
}
