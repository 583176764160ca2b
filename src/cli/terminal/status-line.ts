import { displayWidth, padded, startWithin } from './display-width.js';

let shownWidth = 0;

/** Writes over the last line of stderr, which is a terminal; never wider than it, so that it stays one line. */
export function showStatus(line: string): void {
  const cut = startWithin(line, statusWidth());
  process.stderr.write(`\r${padded(cut, shownWidth)}`);
  shownWidth = displayWidth(cut);
}

/** Takes the line away, if there is one. */
export function clearStatus(): void {
  if (shownWidth > 0) process.stderr.write(`\r${' '.repeat(shownWidth)}\r`);
  shownWidth = 0;
}

/** The last column stays free: a cursor behind it is in the next line on some terminals. */
export function statusWidth(): number {
  return Math.max(1, (process.stderr.columns || 80) - 1);
}
