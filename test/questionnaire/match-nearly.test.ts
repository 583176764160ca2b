import { describe, expect, test } from '@jest/globals';
import { matchColumns } from '../../src/questionnaire/index.js';
import { realCall } from './real-call.js';

const gaps =
  'What are the gaps in interventions and services for young people using drugs and alcohol?';

function matchOne(header: string): ReturnType<typeof matchColumns>[number] {
  return matchColumns([header], realCall)[0]!;
}

describe('a column that is not quite a question', () => {
  test.each([
    gaps.replace('interventions', 'intervensions'),
    `6. ${gaps.replace('young people', 'young persons')}`,
    `6) ${gaps.slice(0, 60)}…`,
  ])('is matched to the one it is near, and how near is told: %s', (header) => {
    expect(matchOne(header)).toMatchObject({
      how: 'near',
      target: { kind: 'question', id: '6' },
      name: 'question 6',
      similarity: expect.closeTo(0.95, 1),
    });
  });

  test('is not matched against its numbering', () => {
    expect(matchOne(`9) ${gaps.replace('interventions', 'intervensions')}`)).toMatchObject({
      how: 'unmatched',
      target: undefined,
      name: 'question 6',
    });
  });

  test.each(['How did you hear of us?', 'Upload a file', 'IP address', 'Browser'])(
    'is left alone when it is something else, with the nearest named: %s',
    (header) => {
      const match = matchOne(header);
      expect(match).toMatchObject({ how: 'unmatched', target: undefined, header });
      expect(match.name).not.toBe('nothing');
      expect(match.similarity).toBeLessThan(0.92);
    },
  );

  test('has no nearest when it is blank', () => {
    expect(matchOne(' ')).toMatchObject({ how: 'unmatched', name: 'nothing' });
  });
});

describe('two columns for one question', () => {
  test.each([
    [gaps, `6. ${gaps}`],
    ['6', 'Q6'],
    ['Q6', gaps],
  ])('are told: %s and %s', (first, second) => {
    const matches = matchColumns([first, second], realCall);
    expect(matches[0]).toMatchObject({ target: { kind: 'question', id: '6' } });
    expect(matches[1]).toMatchObject({ how: 'repeated', target: undefined, name: 'question 6' });
  });

  test('are not made of one that is matched only nearly', () => {
    const matches = matchColumns([gaps, gaps.replace('interventions', 'intervensions')], realCall);
    expect(matches[1]).toMatchObject({ how: 'unmatched', name: 'question 6' });
  });
});
