#!/usr/bin/env node
// Shows a week of an invented call, night by night, as `winnow digest --internal` prints it: npm run demo:nightly
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { simulatedQuestionnaire, storyNights } from './simulated-call.js';

const first = 6;
const last = 12;
const bin = fileURLToPath(new URL('../../bin/winnow.js', import.meta.url));
const command =
  'digest responses.csv --state state --questionnaire call.yaml --code-frame drugs-policy --internal';
const folder = mkdtempSync(join(tmpdir(), 'winnow-demo-'));
const at = (/** @type {string} */ name) => join(folder, name);

console.log(`A week of an invented call for evidence, night by night. Every night the same is run:

  winnow ${command}

Above each digest stands what was planted that day. Without --internal a digest may be read by
anybody, and shows no small numbers. More: docs/nightly.md`);
try {
  writeFileSync(at('call.yaml'), simulatedQuestionnaire());
  for (const { number, day, csv, event } of storyNights(1)) {
    // The days before are in the first night's file.
    if (number < first - 1) continue;
    if (number > last) break;
    console.log(`\n\u2014\u2014 ${day}: ${event} \u2014\u2014\n`);
    writeFileSync(at('responses.csv'), csv);
    const { status } = spawnSync(process.execPath, [bin, ...command.split(' '), '--as-of', day], {
      cwd: folder,
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
