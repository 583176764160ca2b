import type { Digest } from '../schema.js';
import { viewOf } from './view.js';
import type { ViewTable } from './view.js';

const width = 96;
const mostRows = 6;

/** One screen for a terminal: of long tables the rows with news. Terminal commands are the caller's to take out. */
export function digestToText(digest: Digest): string {
  const { title, headline, sections, notes } = viewOf(digest);
  if (digest.nothingNew) return `${headline}\n`;
  return [
    title,
    headline,
    ...sections.flatMap((section) => [
      '',
      section.title,
      ...section.items.flatMap((item) => wrapped(item)),
      ...section.tables.flatMap(tableLines),
    ]),
    '',
    ...notes.flatMap((note) => wrapped(note, '')),
    '',
  ].join('\n');
}

function tableLines({ head, isNumber, rows, isNews }: ViewTable): readonly string[] {
  const news = rows.filter((_, place) => isNews[place]);
  const short = news.slice(0, mostRows);
  if (short.length === 0) return [];
  const lines = [head, ...short];
  const widths = head.map((_, column) => Math.max(...lines.map((row) => row[column]!.length)));
  const texts = lines.map((row) =>
    `  ${row
      .map((text, column) =>
        isNumber[column] === true ? text.padStart(widths[column]!) : text.padEnd(widths[column]!),
      )
      .join('  ')}`.trimEnd(),
  );
  const more = news.length - short.length;
  return more === 0 ? texts : [...texts, `  … and ${more} more`];
}

function wrapped(text: string, mark = '- '): readonly string[] {
  const lines: string[] = [];
  let line = `  ${mark}`;
  const indent = ' '.repeat(line.length);
  for (const word of text.split(' ')) {
    if (line.length + word.length > width && line.trim() !== mark.trim()) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}
