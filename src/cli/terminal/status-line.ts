import { displayWidth, padded, startWithin } from './display-width.js';

let shownWidth = 0;

/** Writes over the last line of stderr, which is a terminal; never wider than it, so that it stays one line. */
export function showStatus(line: string, stream: NodeJS.WriteStream = process.stderr): void {
  const cut = startWithin(line, statusWidth(stream));
  stream.write(`\r${padded(cut, shownWidth)}`);
  shownWidth = displayWidth(cut);
}

/** Takes the line away, if there is one. */
export function clearStatus(stream: NodeJS.WriteStream = process.stderr): void {
  if (shownWidth > 0) stream.write(`\r${' '.repeat(shownWidth)}\r`);
  shownWidth = 0;
}

/** The last column stays free: a cursor behind it is in the next line on some terminals. */
export function statusWidth(stream: NodeJS.WriteStream): number {
  return Math.max(1, (stream.columns || 80) - 1);
}
