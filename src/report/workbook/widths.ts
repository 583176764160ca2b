import type { SheetValue } from './workbook.js';

const narrowest = 10;
const widest = 60;

/** How many characters a value takes up; of several lines the longest counts. */
export function textWidth(value: SheetValue): number {
  const text = typeof value === 'object' ? value.text : String(value);
  if (!text.includes('\n')) return text.length;
  return Math.max(...text.split('\n').map(({ length }) => length));
}

/** As wide as its longest value, within reason; the header may break over three lines, but not in a word. */
export function columnWidth(title: string, values: readonly number[]): number {
  const word = Math.max(...title.split(/\s+/).map(({ length }) => length));
  const header = Math.max(word * 1.15, (title.length / 3) * 1.2);
  const longest = values.reduce((most, width) => Math.max(most, width), 0);
  return Math.ceil(Math.min(widest, Math.max(narrowest, header + 2, longest * 1.05 + 2)));
}
