import { Random } from '../statistics/index.js';
import { learn } from './classifier.js';
import { numberFeatures } from './features.js';
import type { Bag } from './features.js';

/** An answer with its words, and what is known of its themes; undefined where it was not coded. */
export interface LearningAnswer {
  readonly response: string;
  readonly question: string;
  readonly bag: Bag;
  readonly codes: readonly (boolean | undefined)[];
}

/**
 * For each answer, what classifiers that never saw its respondent say of each theme: k-fold
 * cross-validation (Stone, 1974) with all answers of a respondent in one fold.
 *
 * @returns by answer and theme; undefined where the answer was not coded, or there was too little to
 *   learn from
 */
export function crossValidate(
  answers: readonly LearningAnswer[],
  themes: number,
  folds: number,
  seed: number,
): readonly (readonly (boolean | undefined)[])[] {
  const foldOf = foldsOf(answers, folds, seed);
  // In an order that does not depend on the order of rows: sums of fractions do.
  const places = answers.map((_, place) => place).sort((a, b) => compare(answers[a]!, answers[b]!));
  const { counts, size } = numberFeatures(answers.map(({ bag }) => bag));
  const said = answers.map(() => new Array<boolean | undefined>(themes).fill(undefined));
  for (let theme = 0; theme < themes; theme++) {
    const coded = places.filter((place) => answers[place]!.codes[theme] !== undefined);
    const examples = coded.map((place) => {
      const { response, codes } = answers[place]!;
      return { counts: counts[place]!, belongs: codes[theme]!, fold: foldOf.get(response)! };
    });
    for (let held = 0; held < folds; held++) {
      const belongs = learn(
        examples.filter(({ fold }) => fold !== held),
        size,
      );
      examples.forEach((example, i) => {
        if (example.fold === held) said[coded[i]!]![theme] = belongs?.(example.counts);
      });
    }
  }
  return said;
}

/** By respondent, the fold: dealt round in an order drawn with the seed. */
function foldsOf(
  answers: readonly LearningAnswer[],
  folds: number,
  seed: number,
): ReadonlyMap<string, number> {
  const random = Random.seeded(seed);
  const ids = [...new Set(answers.map(({ response }) => response))].sort();
  for (let left = ids.length; left > 1; left--) {
    const chosen = random.below(left);
    [ids[left - 1], ids[chosen]] = [ids[chosen]!, ids[left - 1]!];
  }
  return new Map(ids.map((id, place) => [id, place % folds]));
}

function compare(a: LearningAnswer, b: LearningAnswer): number {
  return a.response < b.response
    ? -1
    : a.response > b.response
      ? 1
      : a.question < b.question
        ? -1
        : a.question > b.question
          ? 1
          : 0;
}
