import stringWidth from 'string-width';

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** How many columns of a terminal a text takes: two for wide characters and emoji, none for combining marks. */
export function displayWidth(text: string): number {
  return stringWidth(text);
}

/** The columns of the terminal; COLUMNS overrules it, and chooses for a pipe. Undefined: as wide as it takes. */
export function terminalWidth(): number | undefined {
  const wished = /^[1-9]\d{0,3}$/.exec(process.env['COLUMNS'] ?? '');
  return wished ? Number(wished[0]) : process.stdout.isTTY ? process.stdout.columns : undefined;
}

/** The longest beginning that is no wider, cut between characters as a reader sees them. Of a long text it reads no more. */
export function startWithin(text: string, width: number): string {
  let taken = 0;
  for (const { segment, index } of graphemes.segment(text)) {
    taken += displayWidth(segment);
    if (taken > width) return text.slice(0, index);
  }
  return text;
}

/** The longest end that is no wider. */
export function endWithin(text: string, width: number): string {
  return within(charactersOf(text).reverse(), width).reverse().join('');
}

/** The text in exactly this many columns: filled with spaces, or cut and ended with "…". */
export function fitted(text: string, width: number): string {
  const shown = displayWidth(text) > width ? `${startWithin(text, width - 1)}…` : text;
  return padded(shown, width);
}

/** Spaces behind the text, or before it, up to a width. */
export function padded(text: string, width: number, side: 'behind' | 'before' = 'behind'): string {
  const spaces = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'behind' ? text + spaces : spaces + text;
}

/** Lines no wider than a width, broken between words; a word that is wider is broken, and nothing is lost. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (displayWidth(line) > width) {
      // What is wider than the whole line stands alone.
      const start = startWithin(line, width) || charactersOf(line)[0]!;
      if (start === line) break;
      lines.push(start);
      line = line.slice(start.length);
    }
  }
  return [...lines, line];
}

/** A sentence in lines that the terminal has room for, each behind an indent; in one where its width is not known. */
export function filled(text: string, indent = ''): string {
  const width = terminalWidth();
  const lines = width === undefined ? [text] : wrapped(text, Math.max(1, width - indent.length));
  return lines.map((line) => indent + line).join('\n');
}

function charactersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

function within(characters: readonly string[], width: number): string[] {
  let taken = 0;
  const end = characters.findIndex((character) => (taken += displayWidth(character)) > width);
  return characters.slice(0, end === -1 ? undefined : end);
}
