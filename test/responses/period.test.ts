import { describe, expect, test } from '@jest/globals';
import { brief, readCall, response } from './allotments.js';

describe('a response is late', () => {
  test.each([
    ['2020-08-05T12:00', false],
    ['2020-08-06', false],
    ['2020-08-06T23:59:59', false],
    ['2020-08-06T23:59:59-05:00', false],
    ['2020-08-07T00:00:00', true],
    ['07/08/2020 00:01', true],
  ])('from the day after closing only: %s', async (submitted, isLate) => {
    const { responses, issues } = await readCall([response({ submitted })]);
    expect(responses[0]?.isLate).toBe(isLate);
    expect(brief(issues)).toEqual(isLate ? ['late-submission 1'] : []);
  });

  test('not when the export does not say', async () => {
    const { responses, issues } = await readCall([response()]);
    expect(responses[0]).toMatchObject({ submitted: undefined, isLate: false });
    expect(issues).toEqual([]);
  });
});

test('a response before the call opened is reported and kept', async () => {
  const { responses, issues } = await readCall([response({ submitted: '2020-07-01 23:59' })]);
  expect(responses).toHaveLength(1);
  expect(brief(issues)).toEqual(['early-submission 1']);
});

test('a time that cannot be read is reported and the response kept', async () => {
  const { responses, issues } = await readCall([response({ submitted: '31/02/2020' })]);
  expect(responses[0]).toMatchObject({ submitted: undefined, isLate: false });
  expect(issues).toMatchObject([
    {
      code: 'bad-date',
      row: 1,
      message: '"31/02/2020" cannot be read as a time of submission (day-month-year).',
    },
  ]);
});
