import { shortened } from '../../wording/index.js';
import type { Digest } from '../schema.js';
import { viewOf } from './view.js';
import type { Section, ViewTable } from './view.js';

const usualWidth = 80;
/** A line with less room for the name of a group names it in a sentence instead. */
const leastName = 24;
/** Of all tables together. */
const mostRows = 12;
const gap = '  ';

/**
 * One screen for a terminal: of long tables the rows with most news. Terminal commands are the caller's to take out.
 *
 * @param room the columns of the terminal: lines are no longer, nor than they are usually
 */
export function digestToText(digest: Digest, room = usualWidth): string {
  const width = Math.min(room, usualWidth);
  const { title, headline, sections, notes } = viewOf(digest);
  if (digest.nothingNew) return `${headline}\n`;
  return [
    ...wrapped(title, '', width),
    ...wrapped(headline, '', width),
    ...sections.flatMap((section) => sectionLines(section, width)),
    '',
    ...notes.flatMap((note) => wrapped(note, gap, width)),
    '',
  ].join('\n');
}

/** None where there is no news in any row: a heading alone says nothing. */
function sectionLines({ title, items, tables }: Section, width: number): readonly string[] {
  const lines = [
    ...items.flatMap((item) => wrapped(item, '  - ', width)),
    ...tables.flatMap((table) => tableLines(table, Math.ceil(mostRows / tables.length), width)),
  ];
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function tableLines(
  { head, isNumber, rows, news }: ViewTable,
  most: number,
  width: number,
): readonly string[] {
  const withNews = rows.map((_, place) => place).filter((place) => news[place]! > 0);
  const told = [...withNews].sort((a, b) => news[b]! - news[a]! || a - b).slice(0, most);
  if (told.length === 0) return [];
  const drawn = withNews.filter((place) => told.includes(place)).map((row) => rows[row]!);
  const lines = [head, ...drawn];
  const widths = head.map((_, column) => Math.max(...lines.map((row) => row[column]!.length)));
  const others = widths.slice(1).reduce((sum, one) => sum + gap.length + one, gap.length);
  const more = withNews.length - told.length;
  const behind = more === 0 ? [] : [`${gap}… and ${more} more`];
  if (width - others < Math.min(widths[0]!, leastName))
    return [
      `${gap}${head[0]!}`,
      ...drawn.flatMap((row) => wrapped(sentenceOf(head, row), '  - ', width)),
      ...behind,
    ];
  widths[0] = Math.min(widths[0]!, width - others);
  const texts = lines.map((row) => {
    const cells = row.map((text, column) => {
      const room = widths[column]!;
      return isNumber[column] === true ? text.padStart(room) : shortened(text, room).padEnd(room);
    });
    return `${gap}${cells.join(gap)}`.trimEnd();
  });
  return [...texts, ...behind];
}

/** "London: New 1 · In all 4": what a row says, without what it leaves blank. */
function sentenceOf(
  [, ...head]: readonly string[],
  [name = '', ...cells]: readonly string[],
): string {
  const said = cells.flatMap((cell, place) => (cell === '' ? [] : [`${head[place]!} ${cell}`]));
  return `${name}: ${said.join(' · ')}`;
}

/** @param mark what the first line begins with; the others are indented as far */
function wrapped(text: string, mark: string, width: number): readonly string[] {
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
