import { describe, expect, test } from '@jest/globals';

import { readCodedSample } from '../../src/agreement/index.js';
import type { Comparison } from '../../src/agreement/index.js';
import { codeCall } from '../../src/call/code-call.js';
import { holdAgainst } from '../../src/hand-coding/hold-against.js';
import { toSource } from '../support/analyse-texts.js';
import { smallCsv, smallRow, smallSettings } from '../support/small-call.js';
import type { SmallRow } from '../support/small-call.js';

const row = (id: string, first: string, second: string): SmallRow =>
  smallRow({
    'Response ID': id,
    capacity: 'individual',
    group: 'a',
    region: 'north',
    1: first,
    2: second,
  });
const rows = [
  row('R1', 'A grant would help', 'n/a'),
  row('R2', 'staff', ''),
  row('R3', 'nothing new', 'budgets'),
];

async function hold(coded: string): Promise<Comparison> {
  const settings = smallSettings();
  const call = await codeCall([toSource(smallCsv(rows))], settings);
  const sample = await readCodedSample(toSource(coded, 'coded.csv'));
  return holdAgainst(sample, call, settings.questionnaire, settings.codeFrame!);
}

describe('holdAgainst', () => {
  test('lays what the frame finds beside what a person found, the themes above it included', async () => {
    const comparison = await hold(
      'Response,Question,money,grants,people\nR1,1,1,1,0\nR1,2,0,,0\nR2,1,1,0,1\nR3,2,1,0,0\n',
    );
    expect(comparison.answers.map(({ second }) => second)).toEqual([
      [true, true, false],
      [false, false, false],
      [false, false, true],
      [true, false, false],
    ]);
    expect(comparison.answers[1]!.first).toEqual([false, undefined, false]);
  });

  test('names responses, questions and answers that are not there', async () => {
    const coded = 'Response,Question,money\nR1,1,1\nR11,1,0\nR1,12,0\nR2,2,0\n';
    await expect(hold(coded)).rejects.toThrow(
      [
        'coded.csv codes answers that are not in the responses:',
        '  Row 3: No response called "R11". Did you mean "R1"?',
        '  Row 4: No question called "12". Did you mean "1"?',
        '  Row 5: response R2 has no answer to question 2.',
      ].join('\n'),
    );
  });
});
