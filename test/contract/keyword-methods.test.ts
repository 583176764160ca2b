import { describe, expect, test } from '@jest/globals';

import { codeCall } from '../../src/call/code-call.js';
import type { CodedCall } from '../../src/call/code-call.js';
import { tabulateKeywords } from '../../src/figures/tabulate-keywords.js';
import { keywordMethods } from '../../src/keywords/index.js';
import type { KeywordMethodName, KeywordWishes } from '../../src/keywords/index.js';
import type { Table } from '../../src/tables/index.js';
import { toSource } from '../support/analyse-texts.js';
import { expectSoundTable } from '../support/expect-sound-table.js';
import { hostileStrings } from '../support/hostile-strings.js';
import { shuffled } from '../support/shuffle.js';
import { smallCsv, smallRow, smallSettings } from '../support/small-call.js';
import type { SmallRow } from '../support/small-call.js';

const settings = smallSettings();
const methods = Object.keys(keywordMethods) as KeywordMethodName[];

function row(id: string, group: string, first: string, second = ''): SmallRow {
  return smallRow({
    'Response ID': id,
    Submitted: '2024-01-05',
    contact: 'Yes',
    capacity: 'individual',
    group,
    region: 'north',
    1: first,
    2: second,
  });
}

async function read(rows: readonly (readonly string[])[]): Promise<CodedCall> {
  return codeCall([toSource(smallCsv(rows))], settings);
}

function table(call: CodedCall, by: string | undefined, wishes: KeywordWishes): Table {
  return tabulateKeywords(call, settings.questionnaire, { by, ...wishes });
}

/** Keywords with how many respondents use them, by question or group. */
function keywords({ columns, rows }: Table): readonly (readonly unknown[])[] {
  const places = [
    0,
    ...['rank', 'keyword', 'respondents'].map((id) =>
      columns.findIndex((column) => column.id === id),
    ),
  ];
  return rows.map((cells) =>
    places.map((place) => {
      const cell = cells[place]!;
      return cell.kind === 'absent' ? undefined : cell.value;
    }),
  );
}

/** Six who speak of funding and prison, six of schools; one of them all the time of goats. */
const rows = [
  ...Array.from({ length: 6 }, (_, n) =>
    row(`a${n}`, 'city', 'more funding for prison wings', 'staff'),
  ),
  ...Array.from({ length: 6 }, (_, n) =>
    row(
      `b${n}`,
      'country',
      n === 0 ? `schools ${'goats '.repeat(20)}` : 'schools need funding',
      'hope',
    ),
  ),
];

const cases = methods.flatMap((method) =>
  [undefined, 'group'].map((by) => [method, by ?? 'question', by] as const),
);

describe.each(cases)('the method %s by %s', (method, _, by) => {
  test('ranks from 1 on in each class, best score first', async () => {
    const made = table(await read(rows), by, { method, minimum: 1, top: 5 });
    const names = new Set(keywords(made).map(([name]) => name));
    expect(names.size).toBeGreaterThan(1);
    for (const textClass of names) {
      const found = keywords(made).filter(([name]) => name === textClass);
      expect(found.map(([, rank]) => rank)).toEqual(found.map((__, index) => index + 1));
      expect(found.length).toBeLessThanOrEqual(5);
    }
  });

  test('shows no word that fewer use than asked, however often one of them says it', async () => {
    const made = keywords(table(await read(rows), by, { method, minimum: 3, top: 50 }));
    expect(made.map(([, , keyword]) => keyword)).not.toContain('goats');
    expect(made.filter(([, , , respondents]) => Number(respondents) < 3)).toEqual([]);
  });

  test('does not depend on the order of rows', async () => {
    const wishes = { method, minimum: 1, top: 20 };
    const expected = JSON.stringify(table(await read(rows), by, wishes));
    for (const seed of [1, 2, 3]) {
      expect(JSON.stringify(table(await read(shuffled(rows, seed)), by, wishes))).toBe(expected);
    }
  });

  test.each([
    ['nobody', []],
    ['one respondent', rows.slice(0, 1)],
    ['one group', rows.slice(0, 6)],
    [
      'respondents who say nothing',
      rows.map((cells) => [...cells.slice(0, 10), '', '', '', 'n/a']),
    ],
    [
      'hostile texts',
      hostileStrings.flatMap((text, n) => [
        row(`x${n}`, text, text, text),
        row(`y${n}`, 'a', text),
      ]),
    ],
  ])('takes a call of %s', async (__, call) => {
    const made = table(await read(call), by, { method, minimum: 1 });
    expect(made.rows.length >= 0).toBe(true);
    for (const cells of made.rows) expect(cells).toHaveLength(made.columns.length);
  });

  test('makes a sound table', async () => {
    expectSoundTable(table(await read(rows), by, { method, minimum: 1 }));
  });
});

describe('every method', () => {
  test.each(methods)('%s has a title and says what its score is', (method) => {
    expect(keywordMethods[method].title).toMatch(/^\S.*[^.]$/);
    expect(keywordMethods[method].scoreTitle).toMatch(/^[A-Zc]/);
  });
});
