/** Terminal commands, direction marks and invisible characters, shown instead of obeyed. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (character) => {
    const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
    return `\\u{${code}}`;
  });
}

/** The same for a text of several lines. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n');
}

/** The paragraphs of an answer, one or more. */
export function visibleParagraphs(text: string): readonly [string, ...string[]] {
  const [first = '', ...rest] = text
    .trim()
    .split(/\s*[\n\r\u2028\u2029]\s*/)
    .map(visible);
  return [first, ...rest];
}
