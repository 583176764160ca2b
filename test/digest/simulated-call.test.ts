import { expect, test } from '@jest/globals';

import { simulatedQuestionnaire, storyNights } from '../../bench/nightly/simulated-call.js';
import { digestNight, digestSchema, digestWriters } from '../../src/digest/index.js';
import type { Digest } from '../../src/digest/index.js';
import { loadQuestionnaire } from '../../src/questionnaire/index.js';
import { sampleSettings, toSource } from '../support/analyse-texts.js';
import { expectFile } from '../support/golden.js';
import { testKey } from '../support/small-nights.js';

const analysis = {
  ...sampleSettings,
  questionnaire: loadQuestionnaire(simulatedQuestionnaire(), 'call.yaml'),
};

/** By number of the night. */
async function tellStory(): Promise<ReadonlyMap<number, Digest>> {
  const digests = new Map<number, Digest>();
  const texts: string[] = [];
  const published: string[] = [];
  let bytes: Uint8Array | undefined;
  for (const { number, day, csv, event, fate } of storyNights(1)) {
    const head = `==== night ${number}: ${event} ====\n`;
    const state = bytes && { bytes, name: 'state' };
    const settings = { analysis, coder: 'sample', key: testKey, day, isRebuilt: false };
    const night = digestNight([toSource(csv, 'export.csv')], state, settings);
    if (fate === 'broken') {
      await expect(night).rejects.toMatchObject({ name: 'WinnowError' });
      texts.push(`${head}(no digest: the file cannot be read)\n`);
      continue;
    }
    const { digest, published: forAll, state: next } = await night;
    if (fate === 'dies') {
      texts.push(`${head}(no digest: the state stays that of the night before)\n`);
      continue;
    }
    bytes = next;
    for (const one of [digest, forAll]) expect(digestSchema.safeParse(one).error).toBeUndefined();
    digests.set(number, digest);
    texts.push(head, digestWriters.text(digest));
    published.push(head, digestWriters.markdown(forAll));
  }
  expectFile('test/golden/nightly/internal.txt', texts.join('\n'));
  expectFile('test/golden/nightly/published.md', published.join('\n'));
  expectFile('test/golden/nightly/night-15.html', digestWriters.html(digests.get(15)!));
  expectFile('test/golden/nightly/night-15.json', digestWriters.json(digests.get(15)!));
  return digests;
}

test('thirty nights tell the story that was planted, and nothing else', async () => {
  const digests = await tellStory();
  const nightsWith = (has: (digest: Digest) => boolean): number[] =>
    [...digests].filter(([, digest]) => has(digest)).map(([number]) => number);
  expect(nightsWith(({ campaigns }) => campaigns.some(({ kind }) => kind === 'new'))).toEqual([12]);
  expect(nightsWith(({ campaigns }) => campaigns.some(({ kind }) => kind === 'growing'))).toEqual([
    15,
  ]);
  expect(nightsWith(({ keywords }) => keywords.length > 0)).toEqual([8]);
  expect(digests.get(8)!.keywords.map(({ text }) => text)).toContainEqual(
    expect.stringContaining('kratom'),
  );
  expect(
    nightsWith(({ questions, themes }) => questions.length + themes.rising.length > 0),
  ).toEqual([]);
  expect(digests.get(10)!.themes.first.map(({ label }) => label)).toContainEqual(
    expect.stringContaining('Germany'),
  );
  expect(nightsWith(({ responses }) => responses.withdrawn !== 0)).toEqual([16]);
  expect(digests.get(16)!.responses).toMatchObject({ withdrawn: 1, changed: 1 });
  expect(nightsWith(({ nothingNew }) => nothingNew)).toEqual([22]);
  expect(nightsWith(({ problems }) => problems.mended.length > 0)).toEqual([26]);
  expect(nightsWith(({ problems }) => problems.fresh.length > 0)).toEqual([24]);
  expect(nightsWith(({ responses }) => responses.late !== 0)).toEqual([31]);
  // The night after a broken file and a dead machine has what both missed.
  expect(digests.get(18)).toMatchObject({ previousDay: digests.get(16)!.day });
  expect(digests.get(21)).toMatchObject({ previousDay: digests.get(19)!.day });
});
