import { WinnowError } from '../../issues/index.js';
import type { Grid, Reader, ReaderInput } from '../reader.js';
import { mostUnpacked } from '../unpacked.js';
import { refuseOwnWorkbook } from '../unreadable-formats.js';
import { chooseSheet } from './choose-sheet.js';
import { Parts } from './parts.js';
import { readSharedStrings } from './shared-strings.js';
import { readSheet } from './sheet.js';
import { readWorkbook } from './workbook.js';
import { openZip } from './zip.js';

/** Workbooks of Excel and of everything that saves like it (ECMA-376). */
export const xlsx: Reader = {
  title: 'XLSX',
  accepts: ({ bytes }) =>
    bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04,
  async open({ bytes, wishes }: ReaderInput): Promise<Grid> {
    const most = wishes.mostUnpacked ?? mostUnpacked;
    const zip = await openZip(await gather(bytes));
    const workbook = await readWorkbook(zip);
    const sheet = chooseSheet(workbook.sheets, wishes.sheet);
    // Held in memory, unlike the sheet.
    const strings = await readSharedStrings(new Parts(zip, most / 4), workbook.sharedStrings);
    refuseOwnWorkbook(strings);
    return {
      format: `XLSX, sheet "${sheet.name}"`,
      isRectangular: false,
      // Characters may have been lost before the workbook was made.
      isBroken: true,
      batches: readSheet(zip.read(sheet.path, most), sheet.path, workbook, strings),
    };
  },
};

/** The largest workbook that is held, in bytes: 1 GiB. */
const mostPacked = 2 ** 30;

async function gather(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > mostPacked) {
      throw new WinnowError(
        'bad-input',
        'The workbook has more than 1 GiB.',
        'Save the sheet of the responses as CSV and give that.',
      );
    }
  }
  return Buffer.concat(chunks);
}
