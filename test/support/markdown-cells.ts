/** The cells of one line of a Markdown table, as GitHub splits it; a backslash takes the next character along. */
export function markdownCells(line: string): readonly string[] {
  const pieces = Array.from(line.matchAll(/\\?[^]/gu), ([piece]) => piece);
  const bars = pieces.flatMap((piece, at) => (piece === '|' ? [at] : []));
  return bars.slice(1).map((bar, cell) =>
    pieces
      .slice(bars[cell]! + 1, bar)
      .join('')
      .trim(),
  );
}

/** What a reader sees of an escaped text. */
export function shownByMarkdown(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('&amp;', '&');
}

/** Tables of a Markdown page: each its lines from the head on. */
export function markdownTables(page: string): readonly (readonly string[])[] {
  const blocks = page.split('\n\n').map((block) => block.split('\n'));
  return blocks.filter(([, rule]) => rule !== undefined && /^\|(?: -{3,}:? \|)+$/.test(rule));
}
