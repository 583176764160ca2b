import { shortened } from '../../wording/index.js';
import type { Digest } from '../schema.js';
import { viewOf } from './view.js';
import type { Section, ViewTable } from './view.js';

const width = 80;
/** Of all tables together. */
const mostRows = 12;
const gap = '  ';

/**
 * One screen for a terminal: of long tables the rows with most news. Terminal commands are the caller's to take out.
 */
export function digestToText(digest: Digest): string {
  const { title, headline, sections, notes } = viewOf(digest);
  if (digest.nothingNew) return `${headline}\n`;
  return [
    ...wrapped(title, ''),
    ...wrapped(headline, ''),
    ...sections.flatMap(sectionLines),
    '',
    ...notes.flatMap((note) => wrapped(note, gap)),
    '',
  ].join('\n');
}

/** None where there is no news in any row: a heading alone says nothing. */
function sectionLines({ title, items, tables }: Section): readonly string[] {
  const lines = [
    ...items.flatMap((item) => wrapped(item, '  - ')),
    ...tables.flatMap((table) => tableLines(table, Math.ceil(mostRows / tables.length))),
  ];
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function tableLines({ head, isNumber, rows, news }: ViewTable, most: number): readonly string[] {
  const withNews = rows.map((_, place) => place).filter((place) => news[place]! > 0);
  const told = [...withNews].sort((a, b) => news[b]! - news[a]! || a - b).slice(0, most);
  if (told.length === 0) return [];
  const lines = [
    head,
    ...withNews.filter((place) => told.includes(place)).map((row) => rows[row]!),
  ];
  const widths = head.map((_, column) => Math.max(...lines.map((row) => row[column]!.length)));
  const others = widths.slice(1).reduce((sum, one) => sum + gap.length + one, gap.length);
  widths[0] = Math.min(widths[0]!, width - others);
  const texts = lines.map((row) => {
    const cells = row.map((text, column) => {
      const room = widths[column]!;
      return isNumber[column] === true ? text.padStart(room) : shortened(text, room).padEnd(room);
    });
    return `${gap}${cells.join(gap)}`.trimEnd();
  });
  const more = withNews.length - told.length;
  return more === 0 ? texts : [...texts, `${gap}… and ${more} more`];
}

/** @param mark what the first line begins with; the others are indented as far */
function wrapped(text: string, mark: string): readonly string[] {
  const indent = ' '.repeat(mark.length);
  const lines: string[] = [];
  let line = mark;
  for (const word of text.split(' ')) {
    if (line.length + word.length > width && line.trim() !== mark.trim()) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${word} `;
  }
  return [...lines, line.trimEnd()];
}
