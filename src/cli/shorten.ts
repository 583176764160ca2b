/** The beginning of a long text, for a cell of a table on the terminal. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
