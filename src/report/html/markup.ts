/** HTML or SVG that may go into a page as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | string | number | undefined | readonly Part[];

/**
 * Puts values into markup: a text is escaped, {@link Markup} is not, a list is joined, and undefined is
 * nothing. Whatever is not written in our own source goes through here, so no text can become markup.
 */
export function markup(pieces: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let text = pieces[0]!;
  for (let place = 0; place < parts.length; place++)
    text += written(parts[place]) + pieces[place + 1]!;
  return new Markup(text);
}

function written(part: Part): string {
  if (part === undefined) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  let text = '';
  for (const each of part) text += written(each);
  return text;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, halves of surrogate pairs and marks that turn text show as \ufffd. */
function escapeHtml(text: string): string {
  // Most texts are words and figures, which one look tells.
  if (/^[ !#$%()*+,./:;=?@\w[\]–’-]*$/.test(text)) return text;
  return text
    .replace(/[&<>"']/g, (character) => entities[character]!)
    .replace(/(?![\t\n])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/gu, '\ufffd');
}
