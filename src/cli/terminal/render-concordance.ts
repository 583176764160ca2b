import type { ConcordanceLine } from '../../kwic/index.js';
import {
  displayWidth,
  endWithin,
  fitted,
  padded,
  startWithin,
  terminalWidth,
} from './display-width.js';
import { colours } from './colours.js';
import { visible } from './visible.js';

/** A place where a term stands, and whose words are around it. */
export interface KwicLine extends ConcordanceLine {
  readonly response: string;
  readonly group: string;
  readonly question: string;
}

/** Context on each side where nobody asks for more or less; on a narrow terminal not less than can be read. */
export const usualWidth = 45;
const leastWidth = 15;

/**
 * How many columns of context the terminal has room for on each side of what takes so many; undefined for all there is.
 */
function contextBeside(taken: number): number | undefined {
  const available = terminalWidth();
  if (available === undefined) return undefined;
  return Math.min(usualWidth, Math.max(leastWidth, Math.floor((available - taken) / 2)));
}

/** Whose words they are takes no more than a fifth of a narrow terminal, so that context is left. */
function widestColumn(): number {
  return Math.min(24, Math.floor((terminalWidth() ?? Infinity) / 5));
}

/** As many of the last words as there is room for. */
function endOf(text: string, width: number | undefined): string {
  if (width === undefined || displayWidth(text) <= width) return text;
  const cut = endWithin(text, width);
  const isWhole = text.charAt(text.length - cut.length - 1) === ' ';
  return isWhole || !/\S\s+\S/u.test(cut) ? cut : cut.replace(/^\S*\s+/u, '');
}

/** As many of the first words as there is room for. */
function startOf(text: string, width: number | undefined): string {
  if (width === undefined || displayWidth(text) <= width) return text;
  const cut = startWithin(text, width);
  const isWhole = text.charAt(cut.length) === ' ';
  return isWhole || !/\S\s+\S/u.test(cut) ? cut : cut.replace(/\s+\S*$/u, '');
}

/**
 * Three columns that say whose words they are, then the context with the terms one below the other.
 *
 * @param wished columns of context on each side; undefined for as many as the terminal has room for
 */
export function renderConcordance(lines: readonly KwicLine[], wished: number | undefined): string {
  const shown = lines.map((line) => ({
    head: [line.response, line.group, line.question].map(visible),
    left: visible(line.left),
    match: visible(line.match),
    right: visible(line.right),
  }));
  const widths = [0, 1, 2].map((column) =>
    Math.min(widestColumn(), Math.max(0, ...shown.map(({ head }) => displayWidth(head[column]!)))),
  );
  const longest = Math.max(0, ...shown.map(({ match }) => displayWidth(match)));
  const taken = widths.reduce((sum, width) => sum + (width === 0 ? 0 : width + 2), longest);
  const room = wished === undefined ? contextBeside(taken) : undefined;
  const width = room ?? wished ?? usualWidth;
  const { bold, dim } = colours();
  return shown
    .map(({ head, left, match, right }) => {
      const columns = head.flatMap((text, at) =>
        widths[at] === 0 ? [] : [fitted(text, widths[at]!)],
      );
      return `${dim(columns.join('  '))}  ${padded(endOf(left, room), width, 'before')}${bold(match)}${startOf(right, room)}\n`;
    })
    .join('');
}
