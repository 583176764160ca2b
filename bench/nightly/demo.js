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
const folder = mkdtempSync(join(tmpdir(), 'winnow-demo-'));
const at = (/** @type {string} */ name) => join(folder, name);
try {
  writeFileSync(at('call.yaml'), simulatedQuestionnaire());
  for (const { number, day, csv, event } of storyNights(1)) {
    if (number > last) break;
    // The week before is one file that is there already.
    if (number < first - 1) continue;
    writeFileSync(at('responses.csv'), csv);
    const bin = fileURLToPath(new URL('../../bin/winnow.js', import.meta.url));
    const files = ['digest', 'responses.csv', '--state', 'state', '--questionnaire', 'call.yaml'];
    const options = ['--code-frame', 'drugs-policy', '--internal', '--as-of', day];
    console.log(`\n\u2014\u2014 ${day}: ${event} \u2014\u2014\n`);
    spawnSync(process.execPath, [bin, ...files, ...options], { cwd: folder, stdio: 'inherit' });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
