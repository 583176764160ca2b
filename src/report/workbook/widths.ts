import type { SheetValue } from './workbook.js';

const narrowest = 10;
const widestInTable = 60;

/** How many characters a value takes up; of several lines the longest counts. */
export function textWidth(value: SheetValue): number {
  const text = typeof value === 'object' ? value.text : String(value);
  if (!text.includes('\n')) return text.length;
  return Math.max(...text.split('\n').map(({ length }) => length));
}

/** As wide as its longest value, within reason; the header may break over three lines, but not in a word. */
export function columnWidth(
  title: string,
  values: readonly number[],
  widest = widestInTable,
): number {
  const word = Math.max(...title.split(/\s+/).map(({ length }) => length));
  const header = Math.max(word * 1.15, (title.length / 3) * 1.2);
  const longest = values.reduce((most, width) => Math.max(most, width), 0);
  return Math.ceil(Math.min(widest, Math.max(narrowest, header + 2, longest * 1.05 + 2)));
}

/** How many lines a text takes up in a column that breaks it, by the width of a common character. */
export function linesIn(text: string, width: number): number {
  if (text.length <= width && !text.includes('\n')) return 1;
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil((line.length * 0.97) / width)), 0);
}
