import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { packed } from '../../../src/report/html/explore/packed.js';
import type { ResponseBehind } from '../../../src/report/index.js';

const numbers = fc.array(fc.nat({ max: 300 }), { maxLength: 5 });
const response: fc.Arbitrary<ResponseBehind> = fc.record({
  id: fc.string(),
  groups: fc.tuple(numbers, numbers),
  choices: fc.tuple(numbers),
  answers: fc.array(
    fc.record({
      question: fc.nat({ max: 300 }),
      themes: numbers,
      signs: fc.uniqueArray(fc.nat({ max: 6 })),
    }),
    { maxLength: 40 },
  ),
});

/** Reads the numbers one by one, as the layout says. */
function unpacked(text: string): readonly number[] {
  const found: number[] = [];
  let number = 0;
  let shift = 0;
  for (const byte of Buffer.from(text, 'base64')) {
    number |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    found.push(number);
    [number, shift] = [0, 0];
  }
  return found;
}

function plain({ groups, choices, answers }: ResponseBehind): readonly number[] {
  const bitsOf = (signs: readonly number[]): number =>
    signs.reduce((bits, sign) => bits + 2 ** sign, 0);
  return [
    ...[...groups, ...choices].flatMap((own) => [own.length, ...own]),
    answers.length,
    ...answers.flatMap(({ question, themes, signs }) => [
      question,
      themes.length,
      ...themes,
      bitsOf(signs),
    ]),
  ];
}

test('what is packed can be read number by number', () => {
  fc.assert(
    fc.property(fc.array(response), (responses) => {
      const text = [...packed(responses)].join('');
      expect(unpacked(text)).toEqual(responses.flatMap(plain));
    }),
  );
});

test('the pieces of many responses make one text of base64', () => {
  const many = Array.from({ length: 5000 }, (_, id) => ({
    id: String(id),
    groups: [[id % 200]],
    choices: [],
    answers: [{ question: id % 300, themes: [1, 200], signs: [0, 6] }],
  }));
  const pieces = [...packed(many)];
  expect(pieces.length).toBeGreaterThan(1);
  expect(unpacked(pieces.join(''))).toEqual(many.flatMap(plain));
});
