import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readAll } from './source.js';

describe('NDJSON', () => {
  test('is one record a line, with blank lines skipped and counted', async () => {
    const { format, columns, rows } = await readAll('{"id":"r1"}\r\n\r\n{"id":"r2","x":"1"}\r\n');
    expect(format).toBe('NDJSON');
    expect(columns).toEqual(['id', 'x']);
    expect(rows).toEqual([
      { number: 1, cells: ['r1'] },
      { number: 3, cells: ['r2', '1'] },
    ]);
  });

  test('may be one line only', async () => {
    const { format, rows } = await readAll('{"id":"r1","region":["London"]}');
    expect(format).toBe('NDJSON');
    expect(rows).toEqual([{ number: 1, cells: ['r1', ['London']] }]);
  });

  test.each([0, 1, 2])('is read but for a broken line %i', async (broken) => {
    const lines = ['{"text":"a"}', '{"text":"b"}', '{"text":"c"}'];
    lines[broken] = '{"text":"secret';
    const { format, rows, issues } = await readAll(lines.join('\n'));
    expect(format).toBe('NDJSON');
    expect(rows).toHaveLength(2);
    expect(issues).toEqual([
      {
        code: 'unreadable-row',
        row: broken + 1,
        message: expect.stringMatching(
          `^Record ${broken + 1} is not valid JSON from line ${broken + 1}, column \\d+ on\\.$`,
        ),
        hint: 'Look there for a missing quotation mark, comma or bracket.',
      },
    ]);
  });

  test('may have a first line longer than is looked at to tell the format', async () => {
    const long = { id: 'r1', text: 'a [{"b"}] '.repeat(20_000) };
    const text = `${JSON.stringify(long)}\n{"id":"r2"}\n`;
    const cuts = Array.from({ length: 250 }, (_, index) => index * 1000);
    const { format, rows } = await readAll(text, cuts);
    expect(format).toBe('NDJSON');
    expect(rows.map(({ cells }) => cells[0])).toEqual(['r1', 'r2']);
  });

  test('is the same wherever the bytes are cut', async () => {
    const text = fc.string({ unit: 'grapheme' });
    const property = fc.asyncProperty(
      fc.array(fc.record({ id: text, text }), { minLength: 2, maxLength: 5 }),
      fc.array(fc.nat(300), { maxLength: 8 }),
      async (records, cuts) => {
        const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
        const { format, rows } = await readAll(lines, cuts);
        expect(format).toBe('NDJSON');
        expect(rows.map(({ cells }) => cells)).toEqual(records.map((r) => [r.id, r.text]));
      },
    );
    await fc.assert(property, { numRuns: 200 });
  });
});
