import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { writeFile } from '../../src/cli/files/write-file.js';

const folder = mkdtempSync(join(tmpdir(), 'winnow-write-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const mega = 1 << 20;

test.each([
  ['no piece', []],
  ['small pieces', ['a,b\r\n', '', 'é€😀\r\n']],
  [
    'more than a block in small pieces',
    Array.from({ length: 60_000 }, (_, i) => `line ${i} – €\n`),
  ],
  ['a piece of several blocks', ['x', '€'.repeat(mega), 'y']],
  // Halves of characters would fall on either side of wherever a block ends.
  ['a long piece of characters in two halves', ['😀'.repeat(mega)]],
  ['the same one place on', [`x${'😀'.repeat(mega)}`]],
  ['half a character, which UTF-8 cannot hold', ['\ud83d', 'x\ude00']],
])('a file holds the bytes of its pieces: %s', (name, pieces) => {
  const path = join(folder, name);
  const sha256 = writeFile(path, pieces);
  // Each piece is a text of its own.
  const wanted = Buffer.concat(pieces.map((piece) => Buffer.from(piece, 'utf8')));
  expect(readFileSync(path).equals(wanted)).toBe(true);
  expect(sha256).toBe(createHash('sha256').update(wanted).digest('hex'));
});

test('a file that is there is not written over', () => {
  const path = join(folder, 'there');
  writeFile(path, ['first']);
  expect(() => writeFile(path, ['second'])).toThrow('EEXIST');
  expect(readFileSync(path, 'utf8')).toBe('first');
});
