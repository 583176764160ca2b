import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@jest/globals';

import { projectPath, sampleForms } from '../support/paths.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const folder = temporaryFolder();

test('the CSV and the NDJSON of the sample are what build.js makes of responses.json', () => {
  const copy = join(folder, 'fixtures', 'drugs-review-part-2');
  mkdirSync(join(folder, 'fixtures'));
  cpSync(projectPath('fixtures/drugs-review-part-2'), copy, { recursive: true });
  for (const shared of ['catalogue', 'node_modules'])
    symlinkSync(projectPath(shared), join(folder, shared), 'junction');
  for (const made of [sampleForms.csv, sampleForms.ndjson]) rmSync(join(copy, basename(made)));
  execFileSync(process.execPath, [join(copy, 'build.js')], { cwd: folder });
  for (const made of [sampleForms.csv, sampleForms.ndjson]) {
    const isSame = readFileSync(join(copy, basename(made))).equals(readFileSync(made));
    expect({ made: basename(made), isSame }).toEqual({ made: basename(made), isSame: true });
  }
});
