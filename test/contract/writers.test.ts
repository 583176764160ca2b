import { beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

import { renderTable } from '../../src/cli/terminal/render-table.js';
import {
  crossView,
  formatCell,
  issuesToCsv,
  responsesToCsv,
  tableToCsv,
  toJson,
} from '../../src/report/index.js';
import { toMarkdown } from '../../src/report/to-markdown.js';
import { formatNames } from '../../src/report/format-names.js';
import { formats } from '../../src/report/formats.js';
import type { Rasterise } from '../../src/report/index.js';
import { csvFile } from '../../src/report/long-table.js';
import type { Cell, Table } from '../../src/tables/index.js';
import { chartedTables } from '../support/charted-tables.js';
import { hostileStrings } from '../support/hostile-strings.js';
import { hostileTables } from '../support/hostile-tables.js';
import { markdownCells, markdownTables, shownByMarkdown } from '../support/markdown-cells.js';
import { parseCsv } from '../support/parse-csv.js';
import { testRasteriser } from '../support/rasteriser.js';
import { reportOf } from '../support/report-text.js';

const head = {
  title: 'Title',
  questionnaire: 'small',
  filter: 'all responses',
  publication: { safe: false },
};

/** Every writer of tables, each as one text. */
const writers: Readonly<Record<string, (tables: readonly Table[]) => string>> = {
  Markdown: (tables) => {
    const text = {
      ...head,
      subtitle: 'Subtitle',
      warning: hostileStrings.join(' '),
      preamble: hostileStrings,
      method: hostileStrings,
    };
    return [...toMarkdown(text, tables)].join('');
  },
  CSV: (tables) => tables.map(tableToCsv).join(''),
  JSON: (tables) => [...toJson(head, tables)].join(''),
  terminal: (tables) => tables.map(renderTable).join(''),
};

const cases: readonly [string, (tables: readonly Table[]) => string][] = Object.entries(writers);

/** Half a surrogate pair cannot be written to a file. */
function encoded(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

/** A text that begins like a formula, once a spreadsheet has read the cell. */
const formula = /^[=+\-@\t\r\n]/;

describe.each(cases)('the writer of %s', (_, write) => {
  test('writes the same bytes for the same tables, and leaves them as they are', () => {
    const before = JSON.stringify(hostileTables);
    expect(write(hostileTables)).toBe(write(hostileTables));
    expect(JSON.stringify(hostileTables)).toBe(before);
  });

  test('ends its last line', () => {
    expect(write(hostileTables)).toMatch(/\n$/);
  });

  test('writes a table without rows', () => {
    expect(write(hostileTables.filter(({ rows }) => rows.length === 0))).toMatch(
      /Theme|There is nothing to show/,
    );
  });
});

describe.each(formatNames)('the format %s', (name) => {
  let rasterise: Rasterise;
  beforeAll(async () => {
    rasterise = await testRasteriser();
  });

  /** The files of a hostile report, by path. */
  function write(tables: readonly Table[]): Readonly<Record<string, Uint8Array>> {
    const report = reportOf(tables, {
      title: hostileStrings.join(' '),
      warning: hostileStrings.join(' '),
      preamble: hostileStrings,
      method: hostileStrings,
    });
    const settings = { longTable: csvFile, bom: false, theme: undefined, rasterise };
    return Object.fromEntries(
      formats[name](report, settings).map(({ path, content }) => [
        path,
        Buffer.concat([...content].map((piece) => Buffer.from(piece))),
      ]),
    );
  }

  const hostile = [
    ...hostileTables,
    ...chartedTables.map((table) => ({ ...table, title: hostileStrings.join(' ') })),
  ];

  test('writes files, the same bytes for the same tables, and leaves these as they are', () => {
    const before = JSON.stringify(hostile);
    const files = write(hostile);
    expect(Object.keys(files).length).toBeGreaterThan(0);
    expect(write(hostile)).toEqual(files);
    expect(JSON.stringify(hostile)).toBe(before);
  });

  test('writes the same files for tables without rows, but no picture of nothing', () => {
    const isPictures = name === 'svg' || name === 'png';
    const files = Object.keys(write(hostile.map((table) => ({ ...table, rows: [] }))));
    expect(files).toEqual(isPictures ? [] : Object.keys(write(hostile)));
  });

  test('writes XML that a strict reader takes, where it writes XML', () => {
    for (const [path, bytes] of Object.entries(write(hostile))) {
      const parts = /\.(?:xlsx|ods|docx)$/.test(path) ? unzipSync(bytes) : { [path]: bytes };
      for (const [part, content] of Object.entries(parts)) {
        if (!/\.(?:xml|rels|svg)$/.test(part)) continue;
        const parse = (): unknown =>
          new SaxesParser({ xmlns: true }).write(strFromU8(content)).close();
        expect(parse).not.toThrow();
      }
    }
  });
});

describe('Markdown', () => {
  const page = writers['Markdown']!(hostileTables);

  test('keeps the shape of its tables', () => {
    const filled = hostileTables.filter(({ rows }) => rows.length > 0);
    const tables = markdownTables(page);
    expect(tables).toHaveLength(filled.length);
    tables.forEach((lines, index) => {
      const view = crossView(filled[index]!) ?? filled[index]!;
      const width = 'headers' in view ? view.headers.length : view.columns.length;
      expect(lines).toHaveLength(2 + view.rows.length);
      expect(new Set(lines.map((line) => markdownCells(line).length))).toEqual(new Set([width]));
    });
  });

  test('shows texts as they are, with spaces for line breaks and � for control characters', () => {
    const [plain] = markdownTables(page);
    const shown = plain!.slice(2).map((line) => shownByMarkdown(markdownCells(line)[0]!));
    const readable = (text: string): string =>
      text
        .replace(/\r\n|[\r\n\u2028\u2029]/g, ' ')
        .replace(/(?!\t)[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
        .trim();
    expect(shown).toEqual(hostileStrings.map(readable));
  });

  test('holds no HTML but the anchors of its tables', () => {
    const tags = page.match(/(?<!\\)<[^>]*>/g);
    expect(new Set(tags?.map((tag) => tag.replace(/"table-[\w-]+"/, '"…"')))).toEqual(
      new Set(['<a id="…">', '</a>']),
    );
  });

  test('sends no control characters and no marks that turn text', () => {
    expect(page.match(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu)).toBeNull();
  });

  test('lets no paragraph or note become a list, a rule or code', () => {
    const prose = page.split('\n').filter((line) => !/^(?:\||- \[Table )/.test(line));
    expect(
      prose.filter((line) => /^(?:- )?(?:[-+=] ?|\d+[.)]|\t| {4})/.test(line.replace(/^- /, ''))),
    ).toEqual([]);
  });

  test('has no other headings than those of the report', () => {
    const headings = page.split('\n').filter((line) => line.startsWith('#'));
    expect(headings).toHaveLength(3 + hostileTables.length);
  });
});

describe('CSV', () => {
  test.each(hostileTables.map((table) => [table.id, table] as const))(
    'parses back to the cells of table %s',
    (_, table) => {
      const { columns, rows } = table;
      const parsed = parseCsv(tableToCsv(table));
      const shown = rows.map((row) => row.map((cell, place) => formatCell(cell, columns[place]!)));
      const nothing = columns.map((_, place) => (place === 0 ? 'There is nothing to show.' : ''));
      const expected = [
        columns.map(({ title }) => title),
        ...(rows.length === 0 ? [nothing] : shown),
      ];
      const unguarded = parsed.map((cells) => cells.map((cell) => cell.replace(/^'/, '')));
      expect(unguarded).toEqual(expected.map((cells) => cells.map(encoded)));
    },
  );

  test('has no text that a spreadsheet would run', () => {
    for (const table of hostileTables) {
      const [titles, ...rows] = parseCsv(tableToCsv(table));
      const texts = rows.flatMap((row) =>
        row.filter((_, place) => table.columns[place]!.kind === 'text'),
      );
      expect([...titles!, ...texts].filter((text) => formula.test(text))).toEqual([]);
    }
  });

  test('guards the lists of responses and of problems too', () => {
    const consent = { publication: 'public', rule: 'publication agreed' };
    const none = {
      language: 'en',
      words: 1,
      themes: [],
      evidence: [],
      scope: [],
      flags: [],
      consent,
    };
    const lists = hostileStrings.flatMap((text) => [
      [...responsesToCsv([{ response: text, question: '1', kind: 'substantive', ...none }])],
      [
        ...issuesToCsv([
          {
            ...{ code: 'near-match', severity: 'warning', file: text, row: 2, column: text },
            ...{ message: text, hint: text },
          },
        ]),
      ],
    ]);
    for (const lines of lists) {
      const [titles, row] = parseCsv(lines.join(''));
      expect(row).toHaveLength(titles!.length);
      expect(row!.filter((cell) => formula.test(cell))).toEqual([]);
    }
  });
});

describe('JSON', () => {
  test('parses back to the tables', () => {
    const { tables } = JSON.parse(writers['JSON']!(hostileTables)) as {
      tables: { id: string; title: string; notes: string[]; rows: unknown[][] }[];
    };
    expect(tables.map(({ id, title, notes }) => ({ id, title, notes }))).toEqual(
      hostileTables.map(({ id, title, notes }) => ({ id, title, notes })),
    );
    expect(tables.map(({ rows }) => rows)).toEqual(
      hostileTables.map(({ rows }) => rows.map((row) => row.map(plainCell))),
    );
  });
});

/** A cell as `report.json` has it. */
function plainCell(cell: Cell): unknown {
  if (cell.kind === 'absent') return { absent: '[z]' };
  if (cell.kind === 'percent') {
    return { percent: cell.value, of: [cell.numerator, cell.denominator] };
  }
  // JSON has no -0.
  return cell.kind === 'statistic' ? Math.round(cell.value * 1e6) / 1e6 + 0 : cell.value;
}

describe('the terminal', () => {
  test('is sent no control characters and no marks that hide or turn text', () => {
    const shown = writers['terminal']!(hostileTables);
    expect(shown.match(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu)).toBeNull();
    expect(shown).toContain('\\u{001B}[31mred');
    expect(shown).toContain('right \\u{202E}to left');
  });
});
