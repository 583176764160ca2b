import type { Table } from '../tables/index.js';
import { crossView, formatCell } from './format-cell.js';
import type { ReportText } from './report-text.js';

/** `report.md`: made to be pasted into the review. Tables too long to read are named with their file. */
export function* toMarkdown(text: ReportText, tables: readonly Table[]): Generator<string> {
  const pages = tables.filter(({ placement }) => placement === 'page');
  const files = tables.filter(({ placement }) => placement === 'file');
  yield `# ${escapeMarkdown(text.title)}\n\n${paragraph(text.subtitle)}\n\n**${escapeMarkdown(text.warning)}**\n\n`;
  for (const words of text.preamble) yield `${paragraph(words)}\n\n`;
  yield '## Tables\n\n';
  for (const table of pages)
    yield `- [Table ${table.number}: ${escapeMarkdown(table.title)}](#${anchor(table)})\n`;
  for (const { number, title, id } of files)
    yield `- Table ${number}: ${escapeMarkdown(title)} (in \`tables/${id}.csv\`)\n`;
  yield '\n## Method\n\n';
  for (const line of text.method) yield `- ${paragraph(line)}\n`;
  for (const table of pages) yield tableToMarkdown(table);
}

/** One table with its title, base, cells and notes. */
export function tableToMarkdown(table: Table): string {
  const view = crossView(table) ?? {
    headers: table.columns.map(({ title }) => title),
    rows: table.rows.map((row) =>
      row.map((cell, column) => formatCell(cell, table.columns[column]!)),
    ),
  };
  const isNumber = crossView(table)
    ? view.headers.map((_, column) => column >= table.crosstab!.rows.length)
    : table.columns.map(({ kind }) => kind !== 'text');
  const body =
    view.rows.length === 0
      ? ['No rows.']
      : [
          pipes(view.headers),
          `|${isNumber.map((right) => (right ? ' ---: |' : ' --- |')).join('')}`,
          ...view.rows.map(pipes),
        ];
  return [
    '',
    `<a id="${anchor(table)}"></a>`,
    '',
    `## Table ${table.number}: ${escapeMarkdown(table.title)}`,
    '',
    `Base: ${escapeMarkdown(table.base)}.`,
    '',
    ...body,
    '',
    ...table.notes.map((note) => `- ${paragraph(note)}`),
    '',
  ].join('\n');
}

function anchor({ id }: Table): string {
  return `table-${id}`;
}

/** A row of a table. */
export function pipes(cells: readonly string[]): string {
  return `| ${cells.map(escapeMarkdown).join(' | ')} |`;
}

/** Text that stays text: no markup, no HTML, no cell or line of its own. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')
    .replace(/\r\n|[\n\r\u2028\u2029]/g, ' ')
    .replace(/(?!\t)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
    .replace(/&(?=[a-z#])/gi, '&amp;');
}

/** A paragraph that stays one: no list, no rule, no code. */
export function paragraph(text: string): string {
  return escapeMarkdown(text.trim()).replace(/^(\d{0,9})([-+=.)])/, '$1\\$2');
}
