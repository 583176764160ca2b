import { displayWidth, startWithin } from './display-width.js';

const longest = 60;

/** The beginning of a long text, for a cell of a table on the terminal. */
export function shorten(text: string): string {
  return displayWidth(text) > longest ? `${startWithin(text, longest)}…` : text;
}
