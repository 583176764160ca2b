import { beforeAll, describe, expect, test } from '@jest/globals';

import { renderTable } from '../../src/cli/terminal/render-table.js';
import { renderSummary } from '../../src/cli/terminal/summary.js';
import { loadQuestionnaire } from '../../src/questionnaire/index.js';
import { analyseTexts, textFilesOf } from '../support/analyse-texts.js';
import { hostileStrings } from '../support/hostile-strings.js';
import { markdownCells, markdownTables } from '../support/markdown-cells.js';
import { parseCsv } from '../support/parse-csv.js';
import { smallHeader, smallQuestionnaire, smallSettings } from '../support/small-call.js';
import { toCsv } from '../support/to-csv.js';

const hostileWording = '=1+1 | <b>"Which" group\\u001b[31m\\u202e? \\\\ `x`';
const settings = {
  ...smallSettings(),
  questionnaire: loadQuestionnaire(
    smallQuestionnaire
      .replace('question: Which group?', `question: "${hostileWording.replaceAll('"', '\\"')}"`)
      .replace('title: A small call', 'title: "\\u001b[31m<i>A small call"'),
    'small.yaml',
  ),
};

/** Hostile text as id, as group, as every answer, and as the header of a column that nobody knows. */
const rows = hostileStrings.map((text) => {
  const cells: Readonly<Record<string, string>> = { 'Response ID': text, group: text };
  return smallHeader.map((header) => cells[header] ?? (/^\d/.test(header) ? text : ''));
});
const csv = toCsv([
  [...smallHeader, ...hostileStrings],
  ...rows.map((row) => [...row, ...hostileStrings]),
]);

let files: Readonly<Record<string, string>>;
let shown: string;
beforeAll(async () => {
  const analysis = await analyseTexts([csv], settings);
  files = textFilesOf(analysis, settings);
  shown =
    renderSummary(analysis, settings.questionnaire) + analysis.tables.map(renderTable).join('');
});

describe('a call in which all text is hostile', () => {
  test('gives CSV files with as many cells in each row as in the header', () => {
    const lists = Object.entries(files).filter(([path]) => path.endsWith('.csv'));
    expect(lists.length).toBeGreaterThan(20);
    for (const [path, text] of lists) {
      const widths = new Set(parseCsv(text).map((row) => row.length));
      expect({ path, widths: widths.size }).toEqual({ path, widths: 1 });
    }
  });

  test('gives no cell that a spreadsheet would run', () => {
    for (const [path, text] of Object.entries(files)) {
      if (!path.endsWith('.csv')) continue;
      const cells = parseCsv(text).flat();
      const isNumber = /^-?\d+(\.\d+)?$/;
      const run = cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell) && !isNumber.test(cell));
      expect({ path, run }).toEqual({ path, run: [] });
    }
  });

  test('gives Markdown tables that keep their shape', () => {
    const tables = markdownTables(files['report.md']!);
    expect(tables.length).toBeGreaterThan(15);
    for (const lines of tables) {
      expect(new Set(lines.map((line) => markdownCells(line).length)).size).toBe(1);
    }
  });

  test('gives JSON that parses, in which hardly two groups are taken for one', () => {
    const { tables } = JSON.parse(files['report.json']!) as {
      tables: { id: string; rows: unknown[][] }[];
    };
    const groups = tables.find(({ id }) => id === 'respondents-by-group')!.rows;
    expect(groups.length).toBeGreaterThan(hostileStrings.length - 5);
  });

  test('sends the terminal no control characters and no marks that turn text', () => {
    expect(shown.match(/(?!\n)[\p{Cc}\p{Cf}\u2028\u2029]/gu)).toBeNull();
  });
});
