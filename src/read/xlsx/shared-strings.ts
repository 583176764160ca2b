import { RichText } from './rich-text.js';
import type { Parts } from './parts.js';

/** The texts that the cells of a workbook share, by number; none where it has no such part. */
export async function readSharedStrings(parts: Parts, path: string): Promise<readonly string[]> {
  const strings: string[] = [];
  const text = new RichText();
  await parts.read(path, {
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
