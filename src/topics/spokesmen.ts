import type { TopicSpace } from './topic-space.js';

const spokesmenOfTopic = 3;
/** Too short an answer explains little: it speaks only where there are no longer ones. */
const enoughTerms = 4;

/**
 * For each topic the answers closest to its middle: the largest cosines with the sum of its answers' weights.
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
  const best = Array.from({ length: topics }, (): number[] => []);
  for (let answer = 0; answer < rows; answer++) {
    if (starts[answer + 1] === starts[answer] || !mayQuote(answer)) continue;
    const from = labels[answer]! * columns;
    for (let at = starts[answer]!; at < starts[answer + 1]!; at++)
      closeness[answer]! += centres[from + indices[at]!]! * values[at]!;
    const own = best[labels[answer]!]!;
    // Of equally close ones the first.
    const place = own.findIndex((other) => isBefore(answer, other));
    own.splice(place < 0 ? own.length : place, 0, answer);
    own.length = Math.min(own.length, spokesmenOfTopic);
  }
  return best;
}
