import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

import { sampleOptions } from '../support/paths.js';
import { readFolder } from '../support/read-folder.js';
import { runWinnow } from '../support/run-winnow.js';
import { shortSample } from '../support/short-sample.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const folder = temporaryFolder();
writeFileSync(join(folder, 'responses.csv'), shortSample());

/** The places differ in their clock, and in what they take the small letter of I to be. */
const places = [
  { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
  { TZ: 'Asia/Tokyo', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
];

test('the same input gives the same bytes in every time zone and language', async () => {
  const runs = await Promise.all(
    places.map(async (env, index) =>
      runWinnow(['analyse', 'responses.csv', ...sampleOptions, '-o', `at-${index}`], {
        cwd: folder,
        env,
      }),
    ),
  );
  const [here, ...elsewhere] = runs.map((_, index) => readFolder(join(folder, `at-${index}`)));
  expect(Object.keys(here!).length).toBeGreaterThan(20);
  for (const there of elsewhere) {
    expect(Object.keys(there)).toEqual(Object.keys(here!));
    expect(Object.keys(there).filter((path) => there[path] !== here![path])).toEqual([]);
  }
  const [first, ...others] = runs.map(({ stdout }, index) =>
    stdout.replaceAll(`at-${index}`, 'at'),
  );
  expect(new Set(others)).toEqual(new Set([first]));
});
