#!/usr/bin/env node
// How often a digest reports a rise where nothing changed: node bench/quality/false-alarms.js [--calls 200]
// Calls of eight nights in which more respondents of one kind come; every rise that is reported is false.
import { Buffer } from 'node:buffer';
import { parseArgs } from 'node:util';

import { loadSettings } from '../../dist/cli/settings.js';
import { digestNight } from '../../dist/digest/index.js';
import { loadQuestionnaire } from '../../dist/questionnaire/index.js';
import { evenNights, simulatedQuestionnaire } from '../nightly/simulated-call.js';

const nightsOfCall = 8;
const { values } = parseArgs({ options: { calls: { type: 'string', default: '200' } } });
const calls = Number(values.calls);
const analysis = {
  ...loadSettings({ questionnaire: 'drugs-review-part-2', codeFrame: 'drugs-policy' }),
  questionnaire: loadQuestionnaire(simulatedQuestionnaire(), 'call.yaml'),
};
const settings = { analysis, coder: 'bench', key: new Uint8Array(32).fill(7), isRebuilt: false };

const alarms = { nights: 0, questions: 0, themes: 0, keywords: 0, campaigns: 0, any: 0 };
for (let seed = 1; seed <= calls; seed++) {
  /** @type {{ bytes: Uint8Array, name: string } | undefined} */
  let state;
  for (const { day, csv } of evenNights(seed, nightsOfCall)) {
    const source = { name: 'export.csv', bytes: inOnePiece(csv) };
    const { digest, state: bytes } = await digestNight([source], state, { ...settings, day });
    const isFirst = state === undefined;
    state = { bytes, name: 'state' };
    if (isFirst) continue;
    alarms.nights += 1;
    const { questions, themes, keywords, campaigns } = digest;
    const found = { questions, themes: themes.rising, keywords, campaigns };
    for (const [kind, list] of Object.entries(found))
      if (list.length > 0) alarms[/** @type {keyof typeof found} */ (kind)] += 1;
    if (Object.values(found).some((list) => list.length > 0)) alarms.any += 1;
  }
  if (seed % 20 === 0) console.error(`${seed} of ${calls} calls`);
}

const share = (/** @type {number} */ nights) => `${((100 * nights) / alarms.nights).toFixed(2)} %`;
console.log(`| Reported though nothing changed | Nights of ${alarms.nights} | Share |`);
console.log('| --- | ---: | ---: |');
for (const kind of /** @type {const} */ (['questions', 'themes', 'keywords', 'campaigns', 'any']))
  console.log(`| ${kind} | ${alarms[kind]} | ${share(alarms[kind])} |`);

/** @param {string} text */
async function* inOnePiece(text) {
  yield Buffer.from(text);
}
