import { whenEmpty } from '../tables/index.js';
import type { Table } from '../tables/index.js';
import { gridOf } from './grid.js';
import { byPlacement, csvFile } from './long-table.js';
import type { LongTable } from './long-table.js';
import type { ReportProse, ReportText } from './report-text.js';

/** `report.md`: made to be pasted into the review. Tables too long to read are named with their file. */
export function* toMarkdown(
  text: ReportText,
  tables: readonly Table[],
  longTable: LongTable = csvFile,
): Generator<string> {
  const [pages, files] = byPlacement(tables);
  yield `# ${escapeMarkdown(text.title)}\n\n${paragraph(text.subtitle)}\n\n**${escapeMarkdown(text.warning)}**\n\n`;
  for (const words of text.preamble) yield `${paragraph(words)}\n\n`;
  yield* overviewOf(text.prose);
  yield '## Tables\n\n';
  for (const table of pages)
    yield `- [Table ${table.number}: ${escapeMarkdown(table.title)}](#${anchor(table)})\n`;
  for (const table of files) {
    const path = longTable(table);
    const where = path === undefined ? '' : ` (in \`${path}\`)`;
    yield `- Table ${table.number}: ${escapeMarkdown(table.title)}${where}\n`;
  }
  yield '\n## Method\n\n';
  for (const line of text.method) yield `- ${paragraph(line)}\n`;
  yield* sectionsOf(text.prose);
  for (const table of pages) yield tableToMarkdown(table);
}

function* overviewOf(prose: ReportProse | undefined): Generator<string> {
  if (!prose || prose.overview.length === 0) return;
  yield '## Overview\n\n';
  for (const words of prose.overview) yield `${paragraph(words)}\n\n`;
}

function* sectionsOf(prose: ReportProse | undefined): Generator<string> {
  if (!prose || prose.sections.length === 0) return;
  yield '\n## Question by question\n';
  for (const { question, wording, paragraphs, quotes = [] } of prose.sections) {
    yield `\n### Question ${escapeMarkdown(question)}: ${escapeMarkdown(wording)}\n`;
    for (const words of paragraphs) yield `\n${paragraph(words)}\n`;
    for (const { theme, quotes: own } of quotes) {
      yield `\nOn “${escapeMarkdown(theme)}”:\n`;
      for (const { text, signed } of own)
        yield `\n> “${paragraph(text)}”\n>\n> – ${escapeMarkdown(signed)}\n`;
    }
  }
}

/** One table with its title, base, cells and notes. */
export function tableToMarkdown(table: Table): string {
  const { headers, rows, isNumber } = gridOf(table);
  const body =
    rows.length === 0
      ? [paragraph(whenEmpty(table))]
      : [
          pipes(headers),
          `|${isNumber.map((right) => (right ? ' ---: |' : ' --- |')).join('')}`,
          ...rows.map(pipes),
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
