import { describe, expect, test } from '@jest/globals';

import { crossValidate } from '../../src/learning/index.js';
import type { LearningAnswer } from '../../src/learning/cross-validate.js';
import { Random } from '../../src/statistics/index.js';
import { shuffled } from '../support/shuffle.js';

const random = Random.seeded(3);

/** Sixty answers of forty people: theme 0 is told by one word, theme 1 by nothing, theme 2 is rare. */
const answers: readonly LearningAnswer[] = Array.from({ length: 60 }, (_, i) => {
  const isFirst = i % 3 === 0;
  const noise = Array.from({ length: 8 }, () => `word${random.below(40)}`);
  return {
    response: `R${i % 40}`,
    question: i < 40 ? '1' : '2',
    bag: new Map([...noise, ...(isFirst ? ['clinic'] : [])].map((word) => [word, 1])),
    codes: [isFirst, random.below(2) === 0, i < 3],
  };
});

function rightShare(said: readonly (readonly (boolean | undefined)[])[], theme: number): number {
  return answers.filter(({ codes }, i) => said[i]![theme] === codes[theme]).length / answers.length;
}

describe('crossValidate', () => {
  const said = crossValidate(answers, 3, 10, 1);

  test('learns what a word tells', () => {
    expect(rightShare(said, 0)).toBeGreaterThan(0.95);
  });

  test('learns nothing where there is nothing, though it saw every answer but those it judges', () => {
    expect(rightShare(said, 1)).toBeLessThan(0.7);
  });

  test('leaves out a theme with too few answers', () => {
    expect(said.map((row) => row[2])).toEqual(answers.map(() => undefined));
  });

  test('says the same whatever the order of rows', () => {
    const order = shuffled([...answers.keys()], 9);
    const again = crossValidate(
      order.map((place) => answers[place]!),
      3,
      10,
      1,
    );
    order.forEach((place, i) => {
      expect(again[i]).toEqual(said[place]);
    });
  });

  test('judges only what was coded', () => {
    const half = answers.map((answer, i) => ({
      ...answer,
      codes: i % 2 === 0 ? answer.codes : [undefined, undefined, undefined],
    }));
    crossValidate(half, 3, 10, 1).forEach((row, i) => {
      if (i % 2 === 1) expect(row).toEqual([undefined, undefined, undefined]);
      else expect([true, false]).toContain(row[0]);
    });
  });
});
