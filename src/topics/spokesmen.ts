import type { TopicSpace } from './topic-space.js';

const spokesmenOfTopic = 3;
/** Too short an answer explains little: it speaks only where there are no longer ones. */
const enoughTerms = 4;

/**
 * For each topic the answers closest to its middle: the largest cosines with the sum of its answers' weights.
 * Of answers that use the same words, such as the letters of a campaign, one speaks.
 *
 * @param labels the main topic of each answer
 */
export function nearestAnswers(
  { weights }: Pick<TopicSpace, 'weights'>,
  labels: Int32Array,
  topics: number,
  mayQuote: (answer: number) => boolean,
): readonly (readonly number[])[] {
  const { starts, indices, values, columns, rows } = weights;
  const centres = new Float64Array(topics * columns);
  for (let answer = 0; answer < rows; answer++) {
    const from = labels[answer]! * columns;
    for (let at = starts[answer]!; at < starts[answer + 1]!; at++)
      centres[from + indices[at]!]! += values[at]!;
  }
  const closeness = new Float64Array(rows);
  const isLong = (answer: number): boolean => starts[answer + 1]! - starts[answer]! >= enoughTerms;
  const isBefore = (a: number, b: number): boolean =>
    isLong(a) === isLong(b) ? closeness[a]! > closeness[b]! : isLong(a);
  const isLike = (a: number, b: number): boolean => {
    const [from, length] = [starts[a]!, starts[a + 1]! - starts[a]!];
    if (starts[b + 1]! - starts[b]! !== length) return false;
    for (let at = 0; at < length; at++)
      if (indices[from + at] !== indices[starts[b]! + at]) return false;
    return true;
  };
  const best = Array.from({ length: topics }, (): number[] => []);
  for (let answer = 0; answer < rows; answer++) {
    if (starts[answer + 1] === starts[answer] || !mayQuote(answer)) continue;
    const from = labels[answer]! * columns;
    for (let at = starts[answer]!; at < starts[answer + 1]!; at++)
      closeness[answer]! += centres[from + indices[at]!]! * values[at]!;
    const own = best[labels[answer]!]!;
    if (own.some((other) => closeness[other] === closeness[answer] && isLike(other, answer)))
      continue;
    // Of equally close ones the first.
    const place = own.findIndex((other) => isBefore(answer, other));
    own.splice(place < 0 ? own.length : place, 0, answer);
    own.length = Math.min(own.length, spokesmenOfTopic);
  }
  return best;
}
