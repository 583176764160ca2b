import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';

import {
  checkReportFolder,
  toolName,
  writeReportFolder,
} from '../../src/cli/reports/report-folder.js';
import type { WrittenFile } from '../../src/cli/reports/report-folder.js';
import { readFolder } from '../support/read-folder.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const all = temporaryFolder();
let parent: string;
let folder: string;
let number = 0;
beforeEach(() => {
  parent = join(all, String(++number));
  folder = join(parent, 'report');
  mkdirSync(parent);
});

const files = [
  { path: 'report.md', content: ['# Report\n', 'ünïcode\n'] },
  { path: 'tables/one.csv', content: ['a,b\r\n', '1,2\r\n'] },
];

function manifest(outputs: readonly WrittenFile[]): string {
  return JSON.stringify({ tool: { name: toolName }, outputs });
}

function write(): void {
  writeReportFolder(folder, files, manifest);
}

function check(inputs: readonly string[] = [], force = false): void {
  checkReportFolder(folder, inputs, force);
}

describe('the report folder', () => {
  test('is made with the folders above it, and holds the files and the manifest', () => {
    folder = join(parent, 'deep', 'er');
    check();
    write();
    expect(Object.keys(readFolder(folder))).toEqual([
      'manifest.json',
      'report.md',
      'tables/one.csv',
    ]);
  });

  test('has a manifest with the right hashes', () => {
    write();
    const written = readFolder(folder);
    const { outputs } = JSON.parse(written['manifest.json']!) as { outputs: WrittenFile[] };
    expect(outputs).toEqual(
      files.map(({ path }) => ({
        path,
        sha256: createHash('sha256').update(written[path]!).digest('hex'),
      })),
    );
  });

  test('takes the place of an earlier report, whose files are gone', () => {
    writeReportFolder(folder, [...files, { path: 'tables/old.csv', content: ['old'] }], manifest);
    check();
    write();
    expect(existsSync(join(folder, 'tables/old.csv'))).toBe(false);
    expect(readdirSync(parent)).toEqual(['report']);
  });

  test('may be there and empty, or hold what systems leave behind', () => {
    mkdirSync(folder);
    check();
    write();
    writeFileSync(join(folder, '.DS_Store'), '');
    expect(() => check()).not.toThrow();
  });

  test('is left as it was when writing fails, and nothing else is left', () => {
    write();
    const before = readFolder(parent);
    const failing = {
      path: 'tables/two.csv',
      *content() {
        yield 'a,b\r\n';
        throw new Error('no more');
      },
    };
    const attempt = (): unknown =>
      writeReportFolder(folder, [...files, { ...failing, content: failing.content() }], manifest);
    expect(attempt).toThrow('no more');
    expect(readFolder(parent)).toEqual(before);
    expect(readdirSync(parent)).toEqual(['report']);
  });

  test('does not come to be when writing fails', () => {
    const twice = [...files, files[0]!];
    expect(() => writeReportFolder(folder, twice, manifest)).toThrow(
      'report cannot be written: a file stands where a folder should',
    );
    expect(readdirSync(parent)).toEqual([]);
  });
});

describe('a folder that is not ours', () => {
  test.each(['notes.txt', 'sub/notes.txt', '.hidden', 'manifest.json'])(
    'because of %s is refused, and taken with --force',
    (name) => {
      mkdirSync(join(folder, 'sub'), { recursive: true });
      writeFileSync(join(folder, name), '{"name": "another tool"}');
      expect(() => check()).toThrow(`holds ${name}, which winnow did not write`);
      expect(Object.keys(readFolder(folder))).toEqual([name]);
      expect(() => check([], true)).not.toThrow();
    },
  );

  test('is one that somebody put a file of theirs into', () => {
    write();
    writeFileSync(join(folder, 'notes.txt'), 'mine');
    expect(() => check()).toThrow('holds notes.txt, which winnow did not write');
  });

  test('is one that a file stands in the place of', () => {
    writeFileSync(folder, 'mine');
    expect(() => check([], true)).toThrow('is a file');
  });
});

describe('a folder that holds an input', () => {
  test.each(['responses.csv', 'deep/responses.csv', '..responses.csv'])(
    'such as %s is refused even with --force',
    (name) => {
      const input = join(folder, name);
      mkdirSync(join(folder, 'deep'), { recursive: true });
      appendFileSync(input, 'id,1\n');
      expect(() => check([input], true)).toThrow(/holds the input .*, which would be lost/);
    },
  );

  test('is refused through links on either side', () => {
    const real = join(parent, 'real');
    mkdirSync(real);
    writeFileSync(join(real, 'responses.csv'), 'id,1\n');
    symlinkSync('real', folder);
    symlinkSync(join('real', 'responses.csv'), join(parent, 'link.csv'));
    const refuse = /holds the input .*, which would be lost/;
    expect(() => check([join(real, 'responses.csv')], true)).toThrow(refuse);
    expect(() => check([join(parent, 'link.csv')], true)).toThrow(refuse);
    folder = real;
    expect(() => check([join(parent, 'report', 'responses.csv')], true)).toThrow(refuse);
  });

  test('is not one beside it, nor one with a longer name', () => {
    for (const name of ['responses.csv', 'report-old.csv', '..report']) {
      writeFileSync(join(parent, name), 'id,1\n');
      expect(() => check([join(parent, name)])).not.toThrow();
    }
  });
});
