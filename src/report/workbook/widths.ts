import { digitWidth, linesIn, roomFor, textWidth } from '../text-width.js';

const narrowest = 8;
const widestInTable = 60;
const headerLines = 3;
/** What the program keeps free at either side of a cell, and what the next column is away, in characters. */
const padding = 2;

/** How many characters (of the width of a digit) a text takes up; of several lines the longest counts. */
export function charactersOf(text: string): number {
  if (!text.includes('\n')) return textWidth(text) / digitWidth;
  return Math.max(...text.split('\n').map((line) => textWidth(line) / digitWidth));
}

/**
 * The width of a column, in characters: as wide as its longest value, within reason; the header may break over three
 * lines, but not in a word.
 */
export function columnWidth(
  title: string,
  values: readonly number[],
  widest = widestInTable,
): number {
  const header = Math.min(widest, roomFor(title, headerLines, 'bold') / digitWidth);
  const longest = values.reduce((most, width) => Math.max(most, width), 0);
  return Math.ceil(Math.min(widest, Math.max(narrowest, header, longest)) + padding);
}

/** How many lines a text takes up in a column so many characters wide that breaks it. */
export function linesInColumn(
  text: string,
  width: number,
  weight: 'plain' | 'bold' = 'plain',
): number {
  return linesIn(text, (width - padding / 2) * digitWidth, weight);
}
