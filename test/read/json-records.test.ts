import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAll } from './source.js';

describe('a JSON record', () => {
  test('gives a column for every value, nested ones too', async () => {
    const { format, columns, rows } = await readAll(
      '[{"id":"r1","answers":{"7":"a","7.i":{"text":"b"}}},{"id":"r2","new":"c"}]',
    );
    expect(format).toBe('JSON');
    expect(columns).toEqual(['id', 'answers.7', 'answers.7.i.text', 'new']);
    expect(rows[0]).toEqual({ number: 1, cells: ['r1', 'a', 'b'] });
    expect(rows[1]?.number).toBe(2);
    expect(rows[1]?.cells[0]).toBe('r2');
    expect(rows[1]?.cells[3]).toBe('c');
  });

  test.each([
    ['"text"', 'text'],
    ['"\\ud800"', '\ud800'],
    ['12.5', '12.5'],
    ['12345678901234567891', '12345678901234567891'],
    ['[-0.12345678901234567891]', ['-0.12345678901234567891']],
    ['"a \\" 12345678901234567891 \\\\"', 'a " 12345678901234567891 \\'],
    ['true', 'true'],
    ['null', undefined],
    ['["a","b"]', ['a', 'b']],
    ['[1,null]', '[1,null]'],
    ['[{"deep":1}]', '[{"deep":1}]'],
    ['[]', []],
  ])('gives for %s the cell %j', async (json, cell) => {
    const { rows } = await readAll(`[{"first":"x","value":${json}}]`);
    expect(rows[0]?.cells[1]).toEqual(cell);
  });

  test('may list its answers, each with what was asked', async () => {
    const { columns, rows } = await readAll(
      JSON.stringify([
        {
          id: 'r1',
          profile: [{ name: 'region', value: 'North' }],
          answers: [
            { question_id: 7, question: 'What helps?', answer: 'Time.' },
            { question: 'Which of these?', answer: ['Jobs', 'Homes'] },
          ],
        },
        {
          id: 'r2',
          answers: [
            { Question: 'Which of these?', Answer: 'Jobs' },
            { Question: 'Which of these?', Answer: 'Homes' },
            { Question: 'What helps?', Answer: null },
          ],
        },
      ]),
    );
    expect(columns).toEqual(['id', 'profile.region', 'What helps?', 'Which of these?']);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['r1', 'North', 'Time.', ['Jobs', 'Homes']],
      ['r2', undefined, undefined, ['Jobs', 'Homes']],
    ]);
  });

  test.each([
    '[{"deep":1}]',
    '[{"question":"What helps?","answer":"a"},{"other":1}]',
    '[{"question":"","answer":"a"}]',
    '[{"question":"What helps?"}]',
    '[{"question":{"text":"a"},"answer":"a"}]',
  ])('loses nothing of a list of something else: %s', async (list) => {
    const { rows } = await readAll(`[{"id":"r1","value":${list}}]`);
    expect(rows[0]?.cells).toEqual(['r1', list]);
  });

  test('keeps both values that come to one column', async () => {
    const { columns, rows } = await readAll('[{"a.b":"x","a":{"b":"y"}}]');
    expect({ columns, cells: rows[0]?.cells }).toEqual({ columns: ['a.b'], cells: [['x', 'y']] });
  });

  test('may have any key', async () => {
    const { columns, rows } = await readAll(
      '[{"__proto__":"a","constructor":{"__proto__":"b"},"toString":"c","":"d"}]',
    );
    expect(columns).toEqual(['__proto__', 'constructor.__proto__', 'toString', '']);
    expect(rows[0]?.cells).toEqual(['a', 'b', 'c', 'd']);
    expect(Object.prototype).not.toHaveProperty('a');
  });

  test.each([
    ['{"text":secret}', 23],
    ['{"text":"secret",}', 32],
    ['', 15],
    ['secret', 15],
  ])('that is not valid JSON is reported, and the others are read: %j', async (bad, column) => {
    const { rows, issues } = await readAll(`[{"text":"a"},${bad},{"text":"b"}]`);
    expect(rows.map(({ number }) => number)).toEqual([1, 3]);
    expect(issues).toEqual([
      {
        code: 'unreadable-row',
        row: 2,
        message: `Record 2 is not valid JSON from line 1, column ${column} on.`,
        hint: 'Look there for a missing quotation mark, comma or bracket.',
      },
    ]);
  });

  test.each(['"secret"', '7', 'null', '["secret"]'])(
    'that is no object is reported: %s',
    async (bad) => {
      const { rows, issues } = await readAll(`[${bad},{"text":"b"}]`);
      expect(rows.map(({ number }) => number)).toEqual([2]);
      expect(issues.map(({ message }) => message)).toEqual([
        'Record 1 is not an object with a value for each column.',
      ]);
    },
  );

  test('is the same wherever the bytes are cut', async () => {
    const text = fc.string({ unit: 'grapheme' });
    const property = fc.asyncProperty(
      fc.array(fc.dictionary(text, text), { maxLength: 6 }),
      fc.array(fc.nat(300), { maxLength: 8 }),
      async (records, cuts) => {
        const json = JSON.stringify(records);
        expect(await readAll(json, cuts)).toEqual(await readAll(json));
      },
    );
    await fc.assert(property, { numRuns: 200 });
  });
});
