import { execFileSync } from 'node:child_process';
import { createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from '@jest/globals';

import { pipeAmong } from '../../src/cli/files/pipe-among.js';
import { settingsFor } from '../../src/cli/options/settings.js';
import { readTexts } from '../../src/cli/read-texts.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const folder = temporaryFolder();
const file = join(folder, 'texts.csv');
writeFileSync(file, 'id,text\na,The footpath floods.\n');

function pipe(name: string): string {
  const path = join(folder, name);
  execFileSync('mkfifo', [path]);
  return path;
}

test('files, folders and what is not there are no pipes; stdin is one', () => {
  expect(pipeAmong([file, folder, join(folder, 'nowhere.csv')])).toBeUndefined();
  expect(pipeAmong([file, '-'])).toBe('stdin');
});

const onPosix = process.platform === 'win32' ? test.skip : test;

onPosix('texts that come down a named pipe are read, once', async () => {
  const path = pipe('texts');
  createWriteStream(path).end('id,text\na,The footpath floods.\n');
  const { kept, arePlain } = await readTexts([path], {}, ({ text }) => [text]);
  expect(kept).toEqual(['The footpath floods.']);
  expect(arePlain).toBe(true);
});

onPosix(
  'what was asked cannot be worked out from a named pipe, which is said by its name',
  async () => {
    const path = pipe('export');
    await expect(settingsFor([file, path], {})).rejects.toMatchObject({
      code: 'bad-option',
      message: `No questionnaire is given, and ${path} can be read only once.`,
    });
  },
);
