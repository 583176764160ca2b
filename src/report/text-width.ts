/**
 * How wide texts are in Arial, so that columns and labels have the room that they need. Everything we write is set in
 * Arial or a font of its widths (Liberation Sans, Arimo), in whichever program it is opened.
 */

/** Advance widths of the characters from space to tilde, in thousandths of the font's size: Arial's own (`hmtx`). */
const ascii: readonly number[] = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
  611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const firstCode = 0x20;
const digit = 556;

/** Letters with marks and those of other alphabets, as wide as the usual ones. */
const usual = 600;
/** Ideographs and pictures take up a square. */
const square = 1000;
const firstSquare = 0x2e80;

/** In ems; bold letters are some 8 % wider than plain ones. */
export function textWidth(text: string, weight: 'plain' | 'bold' = 'plain'): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    sum += ascii[code - firstCode] ?? (code < firstSquare ? usual : square);
  }
  return (sum / 1000) * (weight === 'bold' ? boldness : 1);
}

const boldness = 1.08;

/** The width of a digit, in ems: what spreadsheets count columns in. */
export const digitWidth = digit / 1000;

/** What one of the pieces between which a line may break is wide at most, in ems. */
export function longestWord(text: string, weight: 'plain' | 'bold' = 'plain'): number {
  let most = 0;
  for (const word of text.split(breaks)) most = Math.max(most, textWidth(word, weight));
  return most;
}

/** Programs break lines at spaces, and after hyphens and dashes between letters. */
const breaks = /\s+|(?<=[\p{L}\p{N}][-‐–—])(?=\p{L})/u;

/** How many lines a text takes up where so many ems are to be had; a word that is longer is broken. */
export function linesIn(text: string, room: number, weight: 'plain' | 'bold' = 'plain'): number {
  // Most cells are short: no letter is wider than this.
  if (text.length * widest <= room && !text.includes('\n')) return 1;
  return text.split('\n').reduce((lines, line) => lines + linesOfOne(line, room, weight), 0);
}

const widest = 1.1;

function linesOfOne(line: string, room: number, weight: 'plain' | 'bold'): number {
  if (textWidth(line, weight) <= room) return 1;
  const space = textWidth(' ', weight);
  let lines = 1;
  let used = 0;
  for (const word of line.split(/\s+/)) {
    const width = textWidth(word, weight);
    if (used > 0 && used + space + width <= room + rounding) {
      used += space + width;
      continue;
    }
    if (used > 0) lines += 1;
    const broken = Math.max(0, Math.ceil(width / room) - 1);
    lines += broken;
    used = width - broken * room;
  }
  return lines;
}

/** Sums of thousandths are not exact. */
const rounding = 1e-6;

/** The least room, in ems, in which a text takes up no more than so many lines. */
export function roomFor(text: string, lines: number, weight: 'plain' | 'bold' = 'plain'): number {
  let least = longestWord(text, weight);
  let most = textWidth(text, weight);
  if (linesIn(text, least, weight) <= lines) return least;
  while (most - least > precision) {
    const middle = (least + most) / 2;
    if (linesIn(text, middle, weight) <= lines) most = middle;
    else least = middle;
  }
  return most;
}

const precision = 0.1;
