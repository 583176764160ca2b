import { RichText } from './rich-text.js';
import { readWholeXml } from './xml.js';
import type { Zip } from './zip.js';

/** The texts that the cells of a workbook share, by number. */
export async function readSharedStrings(
  zip: Zip,
  path: string | undefined,
  most: number,
): Promise<readonly string[]> {
  const strings: string[] = [];
  if (path === undefined) return strings;
  const text = new RichText();
  await readWholeXml(zip.read(path, most), path, {
    open(name) {
      text.open(name);
    },
    text(piece) {
      text.add(piece);
    },
    close(name) {
      text.close(name);
      if (name === 'si') strings.push(text.take());
    },
  });
  return strings;
}
