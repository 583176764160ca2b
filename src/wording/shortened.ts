/** A text of at most so many characters: the beginning of a longer one, with "…" behind it. No character is halved. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const start = characters.slice(0, most - 1).join('');
  return `${start.trimEnd()}…`;
}
