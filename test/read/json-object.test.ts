import { describe, expect, test } from '@jest/globals';
import { readAll } from './source.js';

const many = Array.from({ length: 5000 }, (_, index) => ({ id: `r${index}`, text: 'some text' }));
const everyThousand = Array.from({ length: 1000 }, (_, index) => index * 1000);

describe('a JSON object that holds the responses', () => {
  test('is read as the array in it', async () => {
    const { format, rows } = await readAll(
      '{"exported":"today","tags":["a"],"data":[{"id":"r1"}]}',
    );
    expect(format).toBe('JSON');
    expect(rows).toEqual([{ number: 1, cells: ['r1'] }]);
  });

  test.each([undefined, 2])('may be long, in one line or many (indent %s)', async (indent) => {
    const json = JSON.stringify({ meta: { tags: ['{', '['] }, data: many }, undefined, indent);
    const { format, rows } = await readAll(json, everyThousand);
    expect(format).toBe('JSON');
    expect(rows).toHaveLength(5000);
  });

  test.each([undefined, 2])('may be wrapped several times (indent %s)', async (indent) => {
    const json = { meta: { total: 5000 }, data: { page: 1, responses: many } };
    const { format, rows } = await readAll(JSON.stringify(json, undefined, indent), everyThousand);
    expect(format).toBe('JSON');
    expect(rows).toHaveLength(5000);
  });

  test.each([undefined, 2])(
    'may be a single response that lists its answers (indent %s)',
    async (indent) => {
      const answers = [{ question: 'What helps?', text: 'Time.' }];
      const { rows } = await readAll(JSON.stringify({ id: 'r1', answers }, undefined, indent));
      expect(rows.map(({ cells }) => cells)).toEqual([['r1', 'Time.']]);
    },
  );

  test('and is none where each answer says whose it is', async () => {
    const { columns, rows } = await readAll(
      '{"survey_id":"s1","data":[{"respondent":"r1","question":"1","text":"a"},{"respondent":"r2","question":"1","text":"b"}]}',
    );
    expect(columns).toEqual(['respondent', 'question', 'text']);
    expect(rows).toHaveLength(2);
  });

  test('may be a single response over several lines', async () => {
    const { format, rows } = await readAll('{\n  "id": "r1",\n  "text": "a",\n  "why": null\n}');
    expect({ format, rows }).toEqual({ format: 'JSON', rows: [{ number: 1, cells: ['r1', 'a'] }] });
  });

  test.each([
    ['{\n"data": 1}', 'export: The JSON object holds no list of responses.'],
    [
      '{\n"drafts": [{"id":"r1"}], "final": [{"id":"r2"}]}',
      'export: The JSON object holds several lists (drafts, final): which are the responses?',
    ],
    [
      '{\n"data": [',
      'export: The file begins like JSON but is not valid JSON from line 2, column 10 on.',
    ],
  ])('is refused when it is not clear which: %j', async (text, message) => {
    await expect(readAll(text)).rejects.toMatchObject({ code: 'bad-input', message });
  });
});
