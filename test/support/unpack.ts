import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** Every text below a folder, by path, also those inside archives: workbooks, documents, gzip. */
export function unpackFolder(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.flatMap((file) => unpack(relative(folder, file), readFileSync(file))),
  );
}

function unpack(path: string, bytes: Uint8Array): readonly (readonly [string, string])[] {
  const [first, second] = bytes;
  if (first === 0x50 && second === 0x4b) {
    return Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
      unpack(`${path}!${name}`, part),
    );
  }
  if (first === 0x1f && second === 0x8b) return unpack(`${path}!`, gunzipSync(bytes));
  return [[path, Buffer.from(bytes).toString('utf8')]];
}
