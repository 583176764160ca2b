import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { writeWhole } from '../../../src/cli/files/write-whole.js';
import { ownMark } from '../../../src/cli/files/process-mark.js';
import { catchTold } from '../../support/told.js';

/** No system counts as far. */
const nobody = 2 ** 22 + 1;
const deadMark = ownMark().replace(/\d+/, String(nobody));

let place: string;
const told = catchTold();

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'leftovers-'));
});

afterEach(() => {
  rmSync(place, { recursive: true });
});

/** A folder as a run that was killed leaves it, with these files. */
function leave(name: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(place, name));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(place, name, file), text);
}

/** What is there once something was written. */
function afterWriting(): readonly string[] {
  writeWhole(join(place, 'report.md'), 'words');
  return readdirSync(place).filter((name) => name !== 'report.md');
}

describe('what a run left beside its output', () => {
  test('that was killed is removed by the next, which says so', () => {
    leave('.winnow-aB3xYz', { owner: deadMark, new: 'half of it' });
    expect(afterWriting()).toEqual([]);
    expect(told()).toContain('.winnow-aB3xYz, which a run left that was killed');
  });

  test('after it had replaced what was there is removed', () => {
    leave('.winnow-aB3xYz', { owner: deadMark, old: 'superseded' });
    expect(afterWriting()).toEqual([]);
  });

  test('is named and left where it holds the only copy of what it was to replace', () => {
    leave('.winnow-aB3xYz', { owner: deadMark, new: 'the next', old: 'the only one' });
    expect(afterWriting()).toEqual(['.winnow-aB3xYz']);
    expect(told()).toContain('Move that back or remove the folder.');
  });

  test.each([
    ['that may be running', { owner: ownMark(), new: '' }],
    ['on another machine', { owner: deadMark.replace(/ \S+ (\S+)$/m, ' elsewhere $1') }],
    [
      'on a machine of the same name',
      { owner: deadMark.replace(/ [^/\s]+(\/\S+)?\n$/, ' 1-2-3$1\n') },
    ],
    ['in another container', { owner: deadMark.replace(/(?:\/\S+)?\n$/, '/pid:[1]\n') }],
    ['that left no mark', { new: '' }],
    ['with a mark that is damaged', { owner: `winnow ${nobody}` }],
    ['into which somebody put a file', { owner: deadMark, 'notes.txt': 'mine' }],
  ])('%s stays', (_name, files) => {
    leave('.winnow-aB3xYz', files);
    expect(afterWriting()).toEqual(['.winnow-aB3xYz']);
    expect(told()).toBe('');
  });

  test('is never what merely begins alike, or a link', () => {
    leave('.winnow-settings', { owner: deadMark });
    leave('elsewhere', { owner: deadMark, new: 'kept' });
    symlinkSync(join(place, 'elsewhere'), join(place, '.winnow-aB3xYz'));
    expect(afterWriting()).toContain('.winnow-settings');
    expect(existsSync(join(place, 'elsewhere', 'new'))).toBe(true);
  });
});
