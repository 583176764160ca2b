import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { findFault, placeIn } from '../../src/read/json-fault.js';
import { readAll } from './source.js';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

// Cases of the kinds that the JSON parsing test suite (N. Seriot, "Parsing JSON is a Minefield") has.
const good = [
  '[]',
  '{}',
  ' [1, -0, 0.5, 1e9, 1E-2, -1.5e+3]\r\n',
  '{"":0,"a":{"b":[null,true,false]}}',
  '"\\u00e9\\n\\"\\\\\\/"',
  '"\u007f\u2028"',
  '["\\ud800"]',
  `${'['.repeat(200)}${']'.repeat(200)}`,
];

const bad: readonly (readonly [string, number])[] = [
  ['', 0],
  ['[1,]', 3],
  ['[,1]', 1],
  ['[1 2]', 3],
  ['{"a" 1}', 5],
  ['{"a":1,}', 7],
  ['{a:1}', 1],
  ["{'a':1}", 1],
  ['{"a":1}}', 7],
  ['[1}', 2],
  ['{"a":[}', 6],
  ['[01]', 2],
  ['[1.]', 2],
  ['[+1]', 1],
  ['[.5]', 1],
  ['[NaN]', 1],
  ['[tru]', 1],
  ['["a\tb"]', 1],
  ['["\\x00"]', 1],
  ['["\\u12G4"]', 1],
  ['["a', 1],
  ['[1', 2],
  ['[1]//', 3],
  ['{"a":1,"b"}', 10],
  ['[\u000c]', 1],
  ['[\u00a0]', 1],
];

describe('where a text stops being JSON', () => {
  test.each(good)('is nowhere: %j', (text) => {
    expect(isJson(text)).toBe(true);
    expect(findFault(text)).toBe(text.length);
  });

  test.each(bad)('is found: %j at %i', (text, fault) => {
    expect(isJson(text)).toBe(false);
    expect(findFault(text)).toBe(fault);
  });

  test('is found in a text just when the parser finds one', () => {
    const damage = fc.tuple(
      fc.nat(),
      fc.nat(3),
      fc.constantFrom('', '"', ',', ']', '{', 'x', '\n'),
    );
    const property = fc.property(fc.jsonValue({ maxDepth: 3 }), damage, (value, [at, cut, put]) => {
      const text = JSON.stringify(value);
      const place = at % text.length;
      const damaged = text.slice(0, place) + put + text.slice(place + cut);
      const fault = findFault(damaged);
      if (isJson(damaged)) expect(fault).toBe(damaged.length);
      // A text that only ends too early has no wrong character: then it is wrong with anything behind it.
      else if (fault === damaged.length) expect(isJson(`${damaged}\u0001`)).toBe(false);
      else
        expect(findFault(damaged.slice(0, fault + 1) + ' '.repeat(9))).toBeGreaterThanOrEqual(
          fault,
        );
    });
    fc.assert(property, { numRuns: 500 });
  });

  const shallow = good.filter((text) => !text.startsWith('[[['));
  test.each(shallow)('is nowhere in an export that holds it as an answer: %j', async (text) => {
    const { rows, issues } = await readAll(`[\n{"id":"r1","text":${text}}\n]`);
    expect({ rows: rows.length, issues }).toEqual({ rows: 1, issues: [] });
  });

  test.each(bad)('is told where it stands in an export: %j', async (text) => {
    const outcome = await readAll(`[\n{"id":"r1","text":${text}}\n]`).catch(
      (error: unknown) => error,
    );
    const { message, issues } = outcome as { message?: string; issues?: { message: string }[] };
    const told = message ?? issues?.map((issue) => issue.message).join() ?? '';
    expect(told).toMatch(
      /is not valid JSON from line [23], column \d+ on|never closes|follows the end/,
    );
  });

  test('is told by line and column of the file', async () => {
    const { issues } = await readAll(
      '[\n  {"id": "r1"},\n  {"id": "r2",\n   "text": no}\n]',
      [20, 21],
    );
    expect(issues.map(({ message }) => message)).toEqual([
      'Record 2 is not valid JSON from line 4, column 12 on.',
    ]);
    expect(placeIn('a\nb\nc', 4, { line: 1, column: 1 })).toEqual({ line: 3, column: 1 });
  });
});

describe('JSON that is nested without end', () => {
  test.each([
    ['that closes', 200_000],
    ['just above the limit', 101],
  ])('costs its record and no more: %s', async (_name, depth) => {
    const deep = `{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    const { rows, issues } = await readAll(`[{"id":"r1"},${deep},{"id":"r2"}]`);
    expect(rows.map(({ number }) => number)).toEqual([1, 3]);
    expect(issues).toMatchObject([{ code: 'unreadable-row', row: 2 }]);
  });

  test('that never closes is refused', async () => {
    await expect(readAll('['.repeat(100_000))).rejects.toMatchObject({ code: 'bad-input' });
    await expect(readAll('[{"":'.repeat(50_000))).rejects.toMatchObject({ code: 'bad-input' });
  });
});
