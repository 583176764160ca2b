import { WinnowError } from '../issues/index.js';

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
] as const;

/** @throws WinnowError `bad-input` when these are the first bytes of a kind of file that is no table */
export function refuseBinary(start: Uint8Array): void {
  for (const { magic, what, hint } of unreadable) {
    if (magic.every((byte, at) => start[at] === byte))
      throw new WinnowError('bad-input', what, hint);
  }
}
