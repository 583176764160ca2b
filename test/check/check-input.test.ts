import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';

import { checkInput, checkToJunit } from '../../src/check/index.js';
import type { Check, InputCheck } from '../../src/check/index.js';
import { hostileStrings } from '../support/hostile-strings.js';
import { smallHeader, smallSettings, soundRow } from '../support/small-call.js';
import { toCsv } from '../support/to-csv.js';

const sound = soundRow();

async function check(
  files: Readonly<Record<string, readonly (readonly string[])[] | string>>,
): Promise<InputCheck> {
  const sources = Object.entries(files).map(([name, content]) => ({
    name,
    bytes: bytesOf(typeof content === 'string' ? content : toCsv(content)),
  }));
  return checkInput(sources, smallSettings());
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text));
}

function named(result: InputCheck, id: string): Check {
  return result.checks.find((each) => each.id === id)!;
}

/** What the checks found, by check. */
function found(result: InputCheck): Readonly<Record<string, string>> {
  return Object.fromEntries(
    result.checks.filter((each) => each.result !== 'passed').map((each) => [each.id, each.result]),
  );
}

describe('a check of files before a run', () => {
  test('finds nothing in a sound file', async () => {
    const result = await check({ 'call.csv': [smallHeader, sound] });
    expect(result.responses).toBe(1);
    expect(found(result)).toEqual({});
  });

  test.each([
    ['an option nobody offered', soundRow({ capacity: 'robot' }), { options: 'warning' }],
    ['a required field that is blank', soundRow({ capacity: '' }), { required: 'warning' }],
    ['a date that is none', soundRow({ Submitted: 'soon' }), { dates: 'warning' }],
    [
      'a response from before the call',
      soundRow({ Submitted: '2023-12-01' }),
      { dates: 'warning' },
    ],
    ['a response without id', soundRow({ 'Response ID': '' }), { ids: 'warning' }],
    ['a response that came late, which is no problem', soundRow({ Submitted: '2024-02-03' }), {}],
    ['a row that is longer than the header', [...sound, 'more', 'more'], { layout: 'error' }],
  ])('finds %s', async (_, second, expected) => {
    const first = soundRow({ 'Response ID': 'R0' });
    expect(found(await check({ 'call.csv': [smallHeader, first, second] }))).toEqual(expected);
  });

  test('names the older copy of a response, in whichever file it stands', async () => {
    const older = soundRow({ Submitted: '2024-01-02' });
    const result = await check({ 'a.csv': [smallHeader, sound], 'b.csv': [smallHeader, older] });
    expect(named(result, 'duplicates').findings).toMatchObject([
      { file: 'b.csv', rows: [2], count: 1 },
    ]);
  });

  test('counts every case and names the first five rows', async () => {
    const rows = Array.from({ length: 9 }, (_, index) =>
      soundRow({ 'Response ID': `R${index}`, capacity: 'robot' }),
    );
    const [finding] = named(
      await check({ 'call.csv': [smallHeader, ...rows] }),
      'options',
    ).findings;
    expect(finding).toMatchObject({ count: 9, rows: [2, 3, 4, 5, 6], field: 'capacity' });
  });

  test('goes on with the other files when one cannot be read, and says what it did not see', async () => {
    const result = await check({
      'broken.json': '[{"id": ',
      'call.csv': [smallHeader, sound],
      'empty.csv': [smallHeader],
      'other.csv': 'id,colour\n1,red\n',
    });
    expect(result.responses).toBe(1);
    expect(named(result, 'layout').findings).toMatchObject([{ file: 'broken.json' }]);
    expect(named(result, 'columns').findings).toContainEqual(
      expect.objectContaining({ file: 'other.csv', severity: 'error' }),
    );
    expect(named(result, 'size').findings).toMatchObject([{ file: 'empty.csv' }]);
    expect(named(result, 'options').result).toBe('skipped');
  });

  test('never repeats what stands in a cell', async () => {
    const secret = 'Marigold Quill';
    const rows = smallHeader.map((header) => soundRow({ [header]: secret }));
    const file = toCsv([smallHeader, ...rows]) + `${secret}\n"${secret}`;
    const result = await check({ 'call.csv': file });
    expect(named(result, 'options').count).toBeGreaterThan(0);
    for (const text of [JSON.stringify(result), checkToJunit(result, 'warnings')])
      expect(text).not.toMatch(/Marigold|Quill/);
  });

  test('takes details of people out of headers', async () => {
    const header = [...smallHeader, 'm.quill@example.org'];
    const result = await check({ 'call.csv': [header, [...sound, 'x']] });
    expect(named(result, 'columns').count).toBe(1);
    expect(JSON.stringify(result)).not.toContain('quill');
  });
});

/** The parts of the JUnit schema (Jenkins' XSD) that are used: attributes and what stands within. */
const schema: Readonly<
  Record<string, { attributes: readonly string[]; within: readonly string[] }>
> = {
  testsuites: { attributes: ['name', 'tests', 'failures', 'errors', 'time'], within: [''] },
  testsuite: {
    attributes: ['name', 'tests', 'failures', 'errors', 'skipped', 'time'],
    within: ['testsuites'],
  },
  testcase: { attributes: ['name', 'classname', 'time'], within: ['testsuite'] },
  skipped: { attributes: ['message'], within: ['testcase'] },
  failure: { attributes: ['message', 'type'], within: ['testcase'] },
  'system-out': { attributes: [], within: ['testcase'] },
};

/** Reads JUnit XML strictly and gives how many there are of each element, and all text. */
function readJunit(xml: string): { counts: Record<string, number>; text: string } {
  const counts: Record<string, number> = {};
  const open = [''];
  let text = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (part) => (text += part));
  parser.on('opentag', ({ name, attributes }) => {
    expect(Object.keys(schema)).toContain(name);
    expect(schema[name]!.attributes).toEqual(expect.arrayContaining(Object.keys(attributes)));
    expect(schema[name]!.within).toContain(open.at(-1));
    counts[name] = (counts[name] ?? 0) + 1;
    open.push(name);
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return { counts, text };
}

describe('the checks as JUnit XML', () => {
  test('are a case each; warnings fail only when they are to', async () => {
    const rows = [
      soundRow({ capacity: 'robot' }),
      [...soundRow({ 'Response ID': 'R2' }), 'x', 'x'],
    ];
    const result = await check({ 'call.csv': [smallHeader, ...rows] });
    expect(readJunit(checkToJunit(result, 'warnings')).counts).toEqual({
      testsuites: 1,
      testsuite: 1,
      testcase: 8,
      failure: 2,
    });
    const { counts } = readJunit(checkToJunit(result, 'errors'));
    expect(counts).toMatchObject({ failure: 1, 'system-out': 1 });
  });

  test('say what was not looked at', async () => {
    const { counts } = readJunit(checkToJunit(await check({ 'call.csv': '' }), 'warnings'));
    expect(counts).toMatchObject({ failure: 1, skipped: 6, testcase: 8 });
  });

  test('stay XML whatever headers and files are called', async () => {
    const header = [...smallHeader, ...hostileStrings];
    const file = [header, [...sound, ...hostileStrings.map(() => 'x')]];
    const result = await check({ '<a>&"\u0000]]>.csv': file });
    expect(readJunit(checkToJunit(result, 'warnings')).counts['testcase']).toBe(8);
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (text) => {
        const any = await check({
          [text]: [
            [...smallHeader, text],
            [...sound, 'x'],
          ],
        });
        expect(readJunit(checkToJunit(any, 'warnings')).counts['testcase']).toBe(8);
      }),
      { numRuns: 50 },
    );
  });
});
