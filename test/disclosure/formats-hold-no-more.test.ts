import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';

import type { CodedCall } from '../../src/call/code-call.js';
import type { Policy, PublicationRecord } from '../../src/disclosure/index.js';
import { makeReport } from '../../src/reporting/make-report.js';
import { loadReportWords } from '../../src/prose/index.js';
import { formatNames } from '../../src/report/format-names.js';
import type { Rasterise, ReportFile } from '../../src/report/index.js';
import { absences } from '../../src/tables/index.js';
import type { Cell, Column, Table } from '../../src/tables/index.js';
import { parseCsv } from '../support/parse-csv.js';
import { drawnCall } from '../support/drawn-call.js';
import { publishText } from '../support/publish-text.js';
import { testRasteriser } from '../support/rasteriser.js';
import { smallSettings } from '../support/small-call.js';

/**
 * The attack on finished files reads CSV. Here it is shown that no other format tells more: whatever a report
 * holds in any of them can be made by somebody who has its `report.json`, the definitions of the tables, and
 * another call altogether; and `report.json` says of each cell what CSV says.
 */
const policies: readonly Policy[] = [
  { suppressBelow: 5, roundTo: 1, zeros: 'show' },
  { suppressBelow: 5, roundTo: 1, zeros: 'suppress' },
  { suppressBelow: 0, roundTo: 5, zeros: 'show' },
  { suppressBelow: 5, roundTo: 5, zeros: 'show' },
];
const settings = {
  ...smallSettings(),
  words: loadReportWords(readFileSync('catalogue/words.yaml', 'utf8'), 'words.yaml'),
};

interface Published {
  readonly call: CodedCall;
  readonly policy: Policy;
  readonly tables: readonly Table[];
  readonly publication: PublicationRecord;
  readonly files: ReadonlyMap<string, string>;
}

let reports: readonly Published[];
let rasterise: Rasterise;

beforeAll(async () => {
  rasterise = await testRasteriser();
  reports = await Promise.all(
    policies.map(async (policy, at) => {
      const { call, tables, publication } = await publishText(drawnCall(at + 11), settings, policy);
      return { call, policy, tables, publication, files: filesOf(call, tables, publication) };
    }),
  );
}, 240_000);

function filesOf(
  call: CodedCall,
  tables: readonly Table[],
  publication: PublicationRecord,
): ReadonlyMap<string, string> {
  const files = makeReport({ ...call, tables, publication }, settings, {
    formats: formatNames,
    rasterise,
  });
  return new Map(files.map((file) => [file.path, bytesOf(file)]));
}

/** As text in which every byte is a character. */
function bytesOf({ content }: ReportFile): string {
  return [...content].map((part) => Buffer.from(part).toString('latin1')).join('');
}

/** The tables as `report.json` gives them, drawn and laid out as those of another call. */
function readBack(json: string, other: Published): readonly Table[] {
  const { tables } = JSON.parse(Buffer.from(json, 'latin1').toString('utf8')) as {
    readonly tables: readonly (Pick<Table, 'id' | 'number' | 'title' | 'base' | 'notes'> & {
      readonly columns: readonly Column[];
      readonly rows: readonly (readonly unknown[])[];
    })[];
  };
  return tables.map(({ rows, ...table }) => {
    const definition = other.tables.find(({ id }) => id === table.id)!;
    const cells = rows.map((row) => row.map((cell, at) => toCell(cell, table.columns[at]!)));
    return { ...definition, ...table, rows: cells };
  });
}

function toCell(value: unknown, { kind }: Column): Cell {
  if (typeof value === 'string') return { kind: 'text', value };
  if (typeof value === 'number') return { kind: kind === 'count' ? 'count' : 'statistic', value };
  const object = value as { absent?: string; of?: readonly [number, number] };
  if (object.of) {
    const [numerator, denominator] = object.of;
    return { kind: 'percent', value: (100 * numerator) / denominator, numerator, denominator };
  }
  const reason = (Object.keys(absences) as (keyof typeof absences)[]).find(
    (each) => absences[each] === object.absent,
  );
  return { kind: 'absent', reason: reason! };
}

describe.each(policies.map((policy, at) => [JSON.stringify(policy), at] as const))(
  'of a report under %s',
  (_, at) => {
    test('every file in every format can be made again from report.json, and from another call', () => {
      const { publication, files } = reports[at]!;
      const other = reports[(at + 1) % reports.length]!;
      const tables = readBack(files.get('report.json')!, other);
      const again = filesOf(other.call, tables, publication);
      expect([...again.keys()]).toEqual([...files.keys()]);
      // Which of them differ: a difference of long texts takes minutes to show.
      const different = [...files].filter(([path, bytes]) => again.get(path) !== bytes);
      expect(different.map(([path]) => path)).toEqual([]);
      for (const kind of ['html', 'md', 'docx', 'xlsx', 'ods', 'csv', 'svg', 'png', 'json'])
        expect([...files.keys()].some((path) => path.endsWith(`.${kind}`))).toBe(true);
    }, 120_000);

    test('report.json says of each cell what CSV says, and makes percentages of counts in print', () => {
      const { files, policy } = reports[at]!;
      const printed = new Set<number>();
      const tables = readBack(files.get('report.json')!, reports[at]!);
      for (const { columns, rows } of tables)
        for (const row of rows)
          row.forEach((cell, column) => {
            if (cell.kind === 'count' && columns[column]!.kind === 'count') printed.add(cell.value);
          });
      const wrong: string[] = [];
      for (const { id, columns, rows } of tables) {
        const csv = files.get(`tables/${id}.csv`)!;
        const [header = [], ...lines] = parseCsv(Buffer.from(csv, 'latin1').toString('utf8'));
        expect(header.slice(0, columns.length)).toEqual(columns.map(({ title }) => title));
        if (rows.length === 0)
          expect(lines).toEqual([
            [
              'No row can be shown: there is none, or those there are must be withheld.',
              ...columns.slice(1).map(() => ''),
            ],
          ]);
        else expect(lines).toHaveLength(rows.length);
        [...rows].forEach((row, line) => {
          row.forEach((cell, column) => {
            const shown = lines[line]![column]!;
            if (!saysTheSame(cell, shown)) wrong.push(`${id}: ${JSON.stringify(cell)} ${shown}`);
            if (cell.kind !== 'percent') return;
            for (const made of [cell.numerator, cell.denominator])
              if (!printed.has(made) || (made > 0 && made < policy.suppressBelow))
                wrong.push(`${id}: ${made} of ${JSON.stringify(cell)} is nowhere in print`);
          });
        });
      }
      expect(wrong).toEqual([]);
    });

    test('what is made of a withheld number is [c], never [z], which would tell that there is nobody', () => {
      const marks = { withheld: 0, notApplicable: 0 };
      for (const { columns, rows, publication } of reports[at]!.tables) {
        const placeOf = (id: string): number => columns.findIndex((column) => column.id === id);
        for (const { from, to } of publication!.figures) {
          const outputs = to.map(placeOf).filter((place) => place >= 0);
          for (const row of rows) {
            const inputs = from.map((id) => row[placeOf(id)]);
            // Those who gave no group are held against nobody, however many they are.
            if (inputs.some((cell) => isMarked(cell, 'not-applicable'))) {
              expect(row).toContainEqual({ kind: 'text', value: 'Not stated' });
              marks.notApplicable += 1;
              continue;
            }
            const isWithheld = inputs.some((cell) => isMarked(cell, 'confidential'));
            for (const place of outputs) {
              if (isWithheld) marks.withheld += 1;
              expect(isWithheld && !isMarked(row[place], 'confidential')).toBe(false);
            }
          }
        }
      }
      if (reports[at]!.policy.suppressBelow > 0) expect(marks.withheld).toBeGreaterThan(20);
      expect(marks.notApplicable).toBeGreaterThan(0);
    });

    test('no file is there that leads to single responses', () => {
      const paths = [...reports[at]!.files.keys()].filter((path) => !path.includes('/'));
      expect(paths.sort()).toEqual(
        ['docx', 'html', 'json', 'md', 'ods', 'xlsx'].map((kind) => `report.${kind}`),
      );
    });
  },
);

function isMarked(cell: Cell | undefined, reason: keyof typeof absences): boolean {
  return cell?.kind === 'absent' && cell.reason === reason;
}

function saysTheSame(cell: Cell, shown: string): boolean {
  switch (cell.kind) {
    case 'text':
      return shown.replace(/^'/, '') === cell.value.replace(/^'/, '');
    case 'absent':
      return shown === absences[cell.reason];
    default: {
      const decimals = /\.(\d+)$/.exec(shown)?.[1]?.length ?? 0;
      return Math.abs(Number(shown) - cell.value) <= 0.5000001 * 10 ** -decimals;
    }
  }
}

test('rows whose numbers are withheld stand in an order that does not tell which is larger', () => {
  // In calls of different respondents: the same two rows in the same order.
  const [first, second, , third] = reports.map(({ tables }) => withheldRows(tables));
  let pairs = 0;
  const turned: string[] = [];
  for (const [here, there] of [
    [first, second],
    [first, third],
    [second, third],
  ] as const) {
    for (const [id, rows] of here!) {
      const others = there!.get(id) ?? [];
      const shared = rows.filter((row) => others.includes(row));
      for (const [at, row] of shared.entries())
        for (const later of shared.slice(at + 1)) {
          pairs += 1;
          if (others.indexOf(row) > others.indexOf(later))
            turned.push(`${id}: ${row} and ${later}`);
        }
    }
  }
  expect(pairs).toBeGreaterThan(50);
  expect(turned).toEqual([]);
});

/** By table, the texts of rows of which a number of respondents is withheld. */
function withheldRows(tables: readonly Table[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    tables.map(({ id, columns, rows }) => [
      id,
      [...rows]
        .filter((row) =>
          row.some(
            (cell, at) =>
              columns[at]!.kind === 'count' &&
              cell.kind === 'absent' &&
              cell.reason === 'confidential',
          ),
        )
        .map((row) =>
          row.flatMap((cell) => (cell.kind === 'text' ? [cell.value] : [])).join(' / '),
        ),
    ]),
  );
}
