import type { TopicSpace } from './topic-space.js';

const spokesmenOfTopic = 3;
/** Too short an answer explains little: it speaks only where there are no longer ones. */
const enoughTerms = 4;

interface Spokesman {
  readonly answer: number;
  readonly closeness: number;
  readonly isLong: boolean;
}

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
  const centres = new Float64Array(topics * weights.columns);
  const each = (answer: number, visit: (place: number, value: number) => void): void => {
    const from = labels[answer]! * weights.columns;
    for (let at = weights.starts[answer]!; at < weights.starts[answer + 1]!; at++)
      visit(from + weights.indices[at]!, weights.values[at]!);
  };
  for (let answer = 0; answer < weights.rows; answer++)
    each(answer, (place, value) => (centres[place]! += value));
  const ranked = Array.from({ length: topics }, (): Spokesman[] => []);
  for (let answer = 0; answer < weights.rows; answer++) {
    const terms = weights.starts[answer + 1]! - weights.starts[answer]!;
    if (terms === 0 || !mayQuote(answer)) continue;
    let closeness = 0;
    each(answer, (place, value) => (closeness += centres[place]! * value));
    ranked[labels[answer]!]!.push({ answer, closeness, isLong: terms >= enoughTerms });
  }
  return ranked.map((own) =>
    own
      .sort(
        (a, b) =>
          Number(b.isLong) - Number(a.isLong) || b.closeness - a.closeness || a.answer - b.answer,
      )
      .slice(0, spokesmenOfTopic)
      .map(({ answer }) => answer),
  );
}
