import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../../bin/winnow.js', import.meta.url));

/**
 * Works in a folder that is gone afterwards.
 *
 * @template Result
 * @param {(folder: string) => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'winnow-quality-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Works with files in a folder that is gone afterwards.
 *
 * @template Result
 * @param {(write: (name: string, content: string) => string) => Result} work `write` gives the path of the file
 * @returns {Result}
 */
export function withFiles(work) {
  const folder = mkdtempSync(join(tmpdir(), 'winnow-quality-'));
  try {
    return work((name, content) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * What the built program prints with `--json`.
 *
 * @param {readonly string[]} args
 */
export function runJson(args) {
  const output = execFileSync(process.execPath, [bin, ...args, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(output);
}

/**
 * Texts as NDJSON.
 *
 * @param {readonly { id: string, text: string }[]} documents
 */
export function toNdjson(documents) {
  return documents.map(({ id, text }) => `${JSON.stringify({ id, text })}\n`).join('');
}
