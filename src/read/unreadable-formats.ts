import { WinnowError } from '../issues/index.js';

const unpack = 'Unpack it and give the exports in it, as CSV, XLSX or JSON.';

/** Files that people take for exports and that hold no text to read, by their first bytes. */
const unreadable = [
  {
    magic: [0xd0, 0xcf, 0x11, 0xe0],
    what: 'It is a workbook in the old format of Excel, or one locked with a password.',
    hint: 'Open it in a spreadsheet program and save it as XLSX without a password, or as CSV.',
  },
  {
    magic: [0x25, 0x50, 0x44, 0x46],
    what: 'It is a PDF document.',
    hint: 'Ask for the export as CSV or XLSX.',
  },
  {
    magic: [0x50, 0x4b, 0x05, 0x06],
    what: 'It is a ZIP archive with nothing in it.',
    hint: 'Export the responses again, as CSV, XLSX or JSON.',
  },
  ...[0x32, 0x33].map((version) => ({
    magic: [0x24, 0x46, 0x4c, version],
    what: 'It is a data file of SPSS (SAV).',
    hint: 'Open it in SPSS or PSPP and save it as CSV or XLSX, with the labels of the values.',
  })),
  ...[
    [0x58, 0x0a, 0x00, 0x00, 0x00],
    [0x52, 0x44, 0x58, 0x32, 0x0a],
    [0x52, 0x44, 0x58, 0x33, 0x0a],
  ].map((magic) => ({
    magic,
    what: 'It is a data file of R (RDS or RData).',
    hint: 'Open it in R, and write the table as CSV: write.csv(table, "responses.csv", row.names = FALSE).',
  })),
  ...[
    [0x37, 0x7a, 0xbc, 0xaf],
    [0x52, 0x61, 0x72, 0x21],
    [0x42, 0x5a, 0x68],
    [0xfd, 0x37, 0x7a, 0x58, 0x5a],
  ].map((magic) => ({ magic, what: 'It is a packed archive.', hint: unpack })),
  ...[
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x47, 0x49, 0x46, 0x38],
  ].map((magic) => ({
    magic,
    what: 'It is a picture.',
    hint: 'Give the export itself, as CSV, XLSX or JSON.',
  })),
] as const;

/** What is packed into a ZIP archive as a workbook of Excel is, and is none: by a file of it. */
const packed = [
  {
    holds: /^content\.xml$/,
    what: 'It is an OpenDocument file (ODS, or a text as ODT).',
    hint: 'Open it in LibreOffice or Excel and save it as XLSX or CSV.',
  },
  {
    holds: /^Index(?:\.zip$|\/.*\.iwa$)/,
    what: 'It is a document of Apple Numbers, Pages or Keynote.',
    hint: 'Open it, choose Export To in the File menu, and export it to CSV or Excel (XLSX).',
  },
  {
    holds: /^(?:word|ppt)\/./,
    what: 'It is a document of Word or PowerPoint.',
    hint: 'Copy its table into a spreadsheet program and save that as XLSX or CSV; letters are no export.',
  },
  {
    holds: /^xl\/workbook\.bin$/,
    what: 'It is a workbook in the binary format of Excel (XLSB).',
    hint: 'Open it in a spreadsheet program and save it as XLSX or CSV.',
  },
] as const;

/** What a page of the web begins with; a header may begin with other tags, such as `<p>`. */
const page = /^\s*<(?:!doctype\s+html|html|head|body|meta|table|\?xml)\b/i;

/** So many of the first bytes are looked at; fewer than the least are too few to tell. */
const mostLookedAt = 4096;
const leastLookedAt = 512;
/** The share of control characters from which on it is no text: in random bytes a tenth, in exports next to none. */
const mostControls = 0.05;

/**
 * Tells whether these bytes are no text in any encoding of one byte a character or UTF-8. A few control
 * characters are no sign of it: people paste them.
 */
export function looksBinary(start: Uint8Array): boolean {
  const bytes = start.subarray(0, mostLookedAt);
  let controls = 0;
  for (const byte of bytes) if (byte < 0x20 && !usualControls.has(byte)) controls += 1;
  return bytes.length >= leastLookedAt && controls > mostControls * bytes.length;
}

/** Tab, the ends of lines and pages, what old files end with, and what Japanese mail switches alphabets by. */
const usualControls: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b]);

/** How reports, digests and manifests begin. */
const ownFile = /^\s*\{\s*"(?:schema"\s*:\s*"winnow-|tool"\s*:\s*\{\s*"name"\s*:\s*"winnow")/;

/** The headers of its lists, and of what only its tables have a column for. */
const ownHeader = new RegExp(
  [
    String.raw`^\ufeff?(?:Severity,Problem,(?:File|Field or question),|Response,Question,Answer,Language,Words,`,
    'Matter,Response,Questions,Why marked|Campaign,Respondents,Answers,Near|Responses,Number,Per cent,Of|Day,Responses,Responses until',
    '(?:[^\\r\\n]*,)?Per cent of (?:base|respondents|answers)(?:[,\\r\\n]|$))',
  ].join('|'),
);
/** What stands on the cover of each workbook of a report. */
const ownCover = 'No cell of a table is empty. Where there is no value, shorthand says why:';

/** @throws WinnowError `bad-input` when a text is a report that winnow wrote, and no export */
export function refuseOwn(text: string): void {
  if (ownFile.test(text) || ownHeader.test(text)) throw ownReport();
}

/**
 * @param texts all that the cells of a workbook share
 * @throws WinnowError `bad-input` when it is a report that winnow wrote, and no export
 */
export function refuseOwnWorkbook(texts: readonly string[]): void {
  if (texts.includes(ownCover)) throw ownReport();
}

export function ownReport(): WinnowError {
  return new WinnowError(
    'bad-input',
    'It is a report that winnow wrote, or a table of one, not an export.',
    'Give the export that it was made from, as CSV, XLSX or JSON; an earlier report on the call goes behind --against.',
  );
}

/** @throws WinnowError `bad-input` when a text is no table but a page */
export function refusePage(text: string): void {
  if (!page.test(text.slice(0, 1000).replace(/^\ufeff/, ''))) return;
  throw new WinnowError(
    'bad-input',
    'It is a web page or another document with tags, whatever its name says.',
    'Open it in a spreadsheet program and save it as XLSX or CSV, or export the responses again.',
  );
}

/** @throws WinnowError `bad-input` when bytes that are no workbook and no UTF-16 are no text */
export function refuseNoText(start: Uint8Array): void {
  if (!looksBinary(start)) return;
  throw new WinnowError(
    'bad-input',
    'It is not text: its first bytes are those of a program, a picture or a damaged file.',
    'Give the export as CSV, XLSX or JSON; if that is what it should be, export it again.',
  );
}

/** @throws WinnowError `bad-input` when these are the first bytes of a kind of file that is no table */
export function refuseBinary(start: Uint8Array): void {
  for (const { magic, what, hint } of unreadable) {
    if (magic.every((byte, at) => start[at] === byte))
      throw new WinnowError('bad-input', what, hint);
  }
}

/** What an archive is that holds these files and no workbook of Excel. */
export function noWorkbook(paths: readonly string[]): WinnowError {
  const kind = packed.find(({ holds }) => paths.some((path) => holds.test(path)));
  if (kind) return new WinnowError('bad-input', kind.what, kind.hint);
  return new WinnowError(
    'bad-input',
    'It is a ZIP archive, and no workbook.',
    `${unpack} Of a workbook, save the responses again.`,
  );
}
