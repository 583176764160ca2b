import { expect, test } from '@jest/globals';

import { readCodedSample } from '../../src/agreement/index.js';
import { codeCall } from '../../src/call/code-call.js';
import { holdAgainst } from '../../src/hand-coding/hold-against.js';
import { learnThemes } from '../../src/hand-coding/learn-themes.js';
import { toSource } from '../support/analyse-texts.js';
import { smallCsv, smallRow, smallSettings } from '../support/small-call.js';

test('a theme too rare for some folds is left out whole, not counted where it could be judged', async () => {
  const places = Array.from({ length: 40 }, (_, place) => place);
  const isPeople = (place: number): boolean => place % 2 === 0;
  const isMoney = (place: number): boolean => place < 5;
  const rows = places.map((place) =>
    smallRow({
      'Response ID': `R${place}`,
      capacity: 'individual',
      1: `${isPeople(place) ? 'The nurses helped' : 'A queue at the door'}${isMoney(place) ? ', a grant too' : ''}`,
    }),
  );
  const coded = places.map(
    (place) => `R${place},1,${Number(isMoney(place))},${Number(isPeople(place))}`,
  );
  const settings = smallSettings();
  const call = await codeCall([toSource(smallCsv(rows))], settings);
  const sample = await readCodedSample(
    toSource(['Response,Question,money,people', ...coded].join('\n'), 'coded.csv'),
  );
  const { questionnaire, codeFrame } = settings;
  const comparison = holdAgainst(sample, call, questionnaire, codeFrame!);
  const { learned, rules, leftOut } = learnThemes(comparison, call, questionnaire, {
    folds: 10,
    seed: 1,
  });
  expect(leftOut).toEqual(['money']);
  expect([learned.themes, rules.themes]).toEqual([['people'], ['people']]);
  expect(learned.answers.every(({ first, second }) => first[0] === second[0])).toBe(true);
});
