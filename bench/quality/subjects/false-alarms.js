// How often a digest reports a rise where nothing changed: calls of eight nights in which more respondents of one kind
// come, so that every rise that is reported is false.
import { Buffer } from 'node:buffer';

import { loadSettings } from '../../../build/cli/options/settings.js';
import { digestNight } from '../../../build/digest/index.js';
import { loadQuestionnaire } from '../../../build/questionnaire/index.js';
import { evenNights, simulatedQuestionnaire } from '../../nightly/simulated-call.js';

const calls = 200;
const nightsOfCall = 8;
const kinds = /** @type {const} */ (['questions', 'themes', 'keywords', 'campaigns', 'any']);

export const title = 'False alarms of the digest';
/** @type {readonly string[]} */
export const needs = [];

const analysis = {
  ...loadSettings({ questionnaire: 'drugs-review-part-2', codeFrame: 'drugs-policy' }),
  questionnaire: loadQuestionnaire(simulatedQuestionnaire(), 'call.yaml'),
};
const settings = { analysis, coder: 'bench', key: new Uint8Array(32).fill(7), isRebuilt: false };

export async function measure() {
  const alarms = { nights: 0, questions: 0, themes: 0, keywords: 0, campaigns: 0, any: 0 };
  for (let seed = 1; seed <= calls; seed++) {
    await countAlarms(seed, alarms);
    if (seed % 20 === 0) console.error(`${seed} of ${calls} calls`);
  }
  const row = (/** @type {typeof kinds[number]} */ kind) =>
    `| ${kind} | ${alarms[kind]} | ${((100 * alarms[kind]) / alarms.nights).toFixed(2)} % |`;
  return [
    `| Reported though nothing changed | Nights of ${alarms.nights} | Share |`,
    '| --- | ---: | ---: |',
    ...kinds.map(row),
  ].join('\n');
}

/**
 * The nights of one call; on the first there is nothing that could rise.
 *
 * @param {number} seed
 * @param {Record<typeof kinds[number] | 'nights', number>} alarms
 */
async function countAlarms(seed, alarms) {
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
    for (const kind of kinds) if (kind !== 'any' && found[kind].length > 0) alarms[kind] += 1;
    if (Object.values(found).some((list) => list.length > 0)) alarms.any += 1;
  }
}

/** @param {string} text */
async function* inOnePiece(text) {
  yield Buffer.from(text);
}
