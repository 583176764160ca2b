import type { Cell, Row } from './rows.js';

/** Of what editors of forms write around a text; anything else in angle brackets was typed. */
const blocks = 'p|br|div|ul|ol|li|h[1-6]|table|tbody|thead|tr|blockquote|hr|pre|section|article';
const inline = 'span|strong|b|em|i|u|s|a|font|sup|sub|img|small|code|td|th|label|o:p';

/**
 * An editor wraps the whole of what is written in it, or breaks its lines. Tags amid a text were typed, as were
 * angle brackets.
 */
const wrapped = new RegExp(
  `^\\s*<(?:${blocks}|span)(?:\\s[^<>]*)?>[^]*(?:</[a-z][a-z0-9]*\\s*>|<br\\s*/?>)\\s*$`,
  'i',
);
const lineBreak = /<br\s*\/?>/i;

const tag = new RegExp(`<(/?)(?:(${blocks})|(td|th)|(?:${inline}))(?:[\\s/][^<>]*)?>`, 'gi');
const link = /^<a\s[^<>]*?\bhref\s*=\s*["']\s*(https?:[^"'\s]+|mailto:[^"'\s]+)/i;

/** Pieces that no reader of a page sees: where each begins and ends. */
const unseen = [
  [/<!--/g, /-->/g],
  [/<style\b/gi, /<\/style\s*>/gi],
  [/<script\b/gi, /<\/script\s*>/gi],
] as const;

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;
const named: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", pound: '£', euro: '€' },
    ...{ lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', sbquo: '‚', bdquo: '„', laquo: '«' },
    ...{ raquo: '»', ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', deg: '°' },
    ...{ shy: '', copy: '©', reg: '®', trade: '™', frac12: '½', frac14: '¼', times: '×' },
    ...{ eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', auml: 'ä', ouml: 'ö', uuml: 'ü' },
    ...{ szlig: 'ß', ntilde: 'ñ', aacute: 'á', iacute: 'í', oacute: 'ó', uacute: 'ú' },
  }),
);

/** The rows with their cells as a person reads them, where the platform exports what its editor wrote. */
export function withoutMarkup(rows: readonly Row[]): readonly Row[] {
  return rows.map((row) =>
    row.cells.some(mayHoldMarkup) ? { ...row, cells: row.cells.map(plainCell) } : row,
  );
}

function mayHoldMarkup(cell: Cell | undefined): boolean {
  return typeof cell === 'string'
    ? cell.includes('<') || cell.includes('&')
    : cell?.some(mayHoldMarkup) === true;
}

function plainCell(cell: Cell | undefined): Cell | undefined {
  return typeof cell === 'string' ? plainText(cell) : cell?.map(plainText);
}

/**
 * The text of a piece of HTML: tags of paragraphs and lists are line breaks, of a link the address stays, and
 * `&nbsp;` is a space. A text that is no HTML stays as it is, but for what `&amp;` stands for.
 */
export function plainText(text: string): string {
  if (!mayHoldMarkup(text)) return text;
  const isMarkup = text.includes('<') && (wrapped.test(text) || lineBreak.test(text));
  // Who spells tags out shows them.
  if (!isMarkup) return /[<>]|&[lg]t;/.test(text) ? text : decoded(text);
  const seen = unseen.reduce((rest, [opening, closing]) => cut(rest, opening, closing), text);
  const bare = seen.replace(tag, (written, end: string, block?: string, cell?: string) => {
    if (block !== undefined) return '\n';
    if (cell !== undefined) return ' ';
    const address = end === '' ? link.exec(written)?.[1] : undefined;
    return address === undefined ? '' : `${address} `;
  });
  return decoded(bare)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** Looks for each end from where the last one was, so that a text of beginnings only takes no time. */
function cut(text: string, opening: RegExp, closing: RegExp): string {
  const kept: string[] = [];
  let from = 0;
  for (;;) {
    opening.lastIndex = from;
    const start = opening.exec(text)?.index ?? text.length;
    closing.lastIndex = start;
    if (closing.exec(text) === null) return kept.join('') + text.slice(from);
    kept.push(text.slice(from, start));
    from = closing.lastIndex;
  }
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(entity, (written, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named.get(name) ?? written;
    const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
    // Neither controls nor half a character.
    const isText =
      (code >= 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800) || code > 0xdfff;
    return isText && code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
}
