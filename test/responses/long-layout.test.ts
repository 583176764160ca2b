import { describe, expect, test } from '@jest/globals';
import { answerTo, brief, readCall, valuesOf } from './allotments.js';

/** One row of the long layout. */
function row(respondent: string, question: string, text: string, more: object = {}): object {
  return { respondent, question, text, email: 'x@allotments.example', sector: 'gardener', ...more };
}

describe('one row an answer', () => {
  test('gives one response a respondent, wherever the rows stand', async () => {
    const { responses, issues } = await readCall([
      row('r1', '1', 'Leeks'),
      row('r2', '1', 'Beans'),
      row('r1', '2', 'Figs'),
      row('r2', '1.i', 'Rain'),
      row('r1', '1.i', 'Sun'),
    ]);
    expect(responses.map(({ id, row: first }) => [id, first])).toEqual([
      ['r1', 1],
      ['r2', 2],
    ]);
    expect(['1', '1.i', '1.ii', '2'].map((id) => answerTo(responses[0], id))).toEqual([
      'Leeks',
      'Sun',
      undefined,
      'Figs',
    ]);
    expect(issues).toEqual([]);
  });

  test('tells two submissions of one id apart by their time', async () => {
    const { responses } = await readCall([
      row('r1', '1', 'Leeks', { submitted: '2020-07-03' }),
      row('r1', '1', 'Beans', { submitted: '2020-07-04' }),
      row('r1', '2', 'Figs', { submitted: '2020-07-03' }),
    ]);
    expect(responses.map((one) => [one.submitted, answerTo(one, '1'), answerTo(one, '2')])).toEqual(
      [
        ['2020-07-03T00:00:00', 'Leeks', 'Figs'],
        ['2020-07-04T00:00:00', 'Beans', undefined],
      ],
    );
  });

  test('keeps a respondent who answered nothing', async () => {
    const { responses, issues } = await readCall([row('r1', '', ''), row('r2', '1', '')]);
    expect(responses.map(({ id, answers }) => [id, answers])).toEqual([
      ['r1', []],
      ['r2', []],
    ]);
    expect(issues).toEqual([]);
  });

  test.each([
    ['1.i', '1.i'],
    ['Q1_ii', '1.ii'],
    ['What grows well?', '1'],
    ['1) What grows well? Please name the variety.', '1'],
    ['Failures', '2'],
    ['2.i What helps?', '2.i'],
  ])('knows the question by id, number or wording: %s', async (asked, id) => {
    const { responses, issues } = await readCall([row('r1', asked, 'Leeks')]);
    expect(answerTo(responses[0], id)).toBe('Leeks');
    expect(issues).toEqual([]);
  });

  test.each(['What helps?', '9', '__proto__'])(
    'reports a question that it cannot tell or that was not asked: %s',
    async (asked) => {
      const { responses, issues } = await readCall([row('r1', asked, 'Leeks')]);
      expect(responses[0]?.answers).toEqual([]);
      expect(issues).toMatchObject([
        {
          code: 'unknown-question',
          row: 1,
          message: `Row 1 answers question "${asked}", which the questionnaire does not have.`,
        },
      ]);
    },
  );

  test('repeats no more of a question that was not asked than an id would be', async () => {
    const { issues } = await readCall([row('r1', 'Anna Canary of Leeks Lane', 'Leeks')]);
    expect(issues.map(({ message }) => message)).toEqual([
      'Row 1 answers a question that the questionnaire does not have.',
    ]);
  });

  test('reports rows that disagree about the respondent, and takes the same value in any order', async () => {
    const rows = [
      row('r1', '1', 'Leeks', { sector: 'council' }),
      row('r1', '2', 'Figs', { sector: 'gardener' }),
      row('r1', '2.i', 'Sun', { sector: '' }),
    ];
    for (const order of [rows, rows.toReversed()]) {
      const { responses, issues } = await readCall(order);
      expect(valuesOf(responses[0], 'sector')).toEqual(['council']);
      expect(issues.map(({ code, field }) => [code, field])).toEqual([
        ['conflicting-value', 'sector'],
      ]);
    }
  });

  test('keeps both of two answers to one question, and reports them', async () => {
    const rows = [row('r1', '1', 'Leeks'), row('r1', '1', 'Beans'), row('r2', '1', 'Figs')];
    for (const order of [rows, rows.toReversed()]) {
      const { responses, issues } = await readCall(order);
      const first = responses.find(({ id }) => id === 'r1');
      expect(answerTo(first, '1')).toBe('Beans\n\nLeeks');
      expect(issues.map(({ code }) => code)).toEqual(['conflicting-value']);
    }
  });

  test('does not count the same row twice', async () => {
    const { responses, issues } = await readCall([
      row('r1', '1', 'Leeks'),
      row('r1', '1', 'Leeks'),
    ]);
    expect(answerTo(responses[0], '1')).toBe('Leeks');
    expect(issues).toEqual([]);
  });

  test('reports rows without a respondent', async () => {
    const { responses, issues } = await readCall([row(' ', '1', 'Leeks'), row('r2', '1', 'Figs')]);
    expect(responses.map(({ id }) => id)).toEqual(['r2']);
    expect(brief(issues)).toEqual(['missing-id 1']);
  });
});
