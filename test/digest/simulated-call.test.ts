import { expect, test } from '@jest/globals';

import { simulatedQuestionnaire, storyNights } from '../../bench/nightly/simulated-call.js';
import { digestNight, digestSchema, digestWriters } from '../../src/digest/index.js';
import type { Digest } from '../../src/digest/index.js';
import { loadQuestionnaire } from '../../src/questionnaire/index.js';
import { sampleSettings, toSource } from '../support/analyse-texts.js';
import { expectFile } from '../support/golden.js';
import { recountNight } from '../support/recount-night.js';
import type { Recount } from '../support/recount-night.js';
import { testKey } from '../support/small-nights.js';

const analysis = {
  ...sampleSettings,
  questionnaire: loadQuestionnaire(simulatedQuestionnaire(), 'call.yaml'),
};

const closes = analysis.questionnaire.closes!;

interface ToldNight {
  readonly digest: Digest;
  readonly published: Digest;
  readonly recount: Recount;
}

/** By number of the night. */
async function tellStory(): Promise<ReadonlyMap<number, ToldNight>> {
  const told = new Map<number, ToldNight>();
  let before: string | undefined;
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
    told.set(number, {
      digest,
      published: forAll,
      recount: recountNight(csv, before, closes),
    });
    before = csv;
    texts.push(head, digestWriters.text(digest));
    published.push(head, digestWriters.markdown(forAll));
  }
  expectFile('test/golden/nightly/internal.txt', texts.join('\n'));
  expectFile('test/golden/nightly/published.md', published.join('\n'));
  expectFile('test/golden/nightly/night-15.html', digestWriters.html(told.get(15)!.digest));
  expectFile('test/golden/nightly/night-15.json', digestWriters.json(told.get(15)!.digest));
  return told;
}

const story = tellStory();

test('thirty nights tell the story that was planted, and nothing else', async () => {
  const digests = new Map([...(await story)].map(([number, { digest }]) => [number, digest]));
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
  expect(nightsWith(({ themes }) => themes.first.length > 0)).toEqual([10]);
  expect(digests.get(10)!.themes.first).toEqual([
    { id: 'germany', label: 'Frankfurt and Germany', fresh: 2 },
  ]);
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

test('every figure of every night is what a count of the files by look-ups gives', async () => {
  for (const [number, { digest, recount }] of await story) {
    const { total, fresh, changed, withdrawn, late, freshLate } = recount;
    const { target, ...counted } = digest.responses;
    expect({ number, target, ...counted }).toEqual({
      ...{ number, target: 200, total, fresh, changed, withdrawn, late, freshLate },
    });
    expect(digest.fields.map(({ id }) => id)).toEqual(['sector', 'region']);
    for (const { id, groups } of digest.fields) {
      const naive = recount.groups.get(id)!;
      expect(groups.map(({ name }) => name)).toEqual(expect.arrayContaining([...naive.keys()]));
      for (const { name, ...group } of groups) {
        const none = { total: 0, fresh: 0, lastDay: null };
        expect({ number, name, ...group }).toMatchObject({ ...none, ...naive.get(name) });
        const dayOfCall = Math.min(30, number);
        const due = group.target === null ? null : Math.floor((group.target * dayOfCall) / 30);
        expect([number, name, group.expectedByNow]).toEqual([number, name, due]);
        const isBehind = due !== null && group.total! < due;
        expect([number, name, group.status === 'behind']).toEqual([
          ...[number, name, isBehind && group.total! > 0],
        ]);
      }
    }
    for (const { day, total: onDay } of digest.days)
      expect([number, day, onDay]).toEqual([number, day, recount.days.get(day) ?? 0]);
    expect(digest.campaigns).toMatchObject(recount.letters);
    if (digest.uncovered !== null) expect(digest.uncovered.base).toBe(recount.freshAnswering);
    for (const { text, adjustedP, ...rise } of digest.keywords) {
      expect(recount.writing(new RegExp(`\\b${text}\\b`))).toEqual(rise);
      expect(adjustedP).toBeLessThanOrEqual(0.01);
    }
    if (digest.projection !== null) {
      const lately = digest.days.slice(-7).map(({ total: onDay }) => onDay!);
      const mean = lately.reduce((sum, count) => sum + count, 0) / lately.length;
      const expected = Math.round(total + mean * digest.call.daysLeft!);
      expect([number, digest.projection.expected]).toEqual([number, expected]);
    }
  }
});

test('a published figure is a multiple of five, none above what it counts and none far below', async () => {
  for (const { published, recount } of (await story).values()) {
    const figures: (readonly [shown: number | null, count: number])[] = [
      [published.responses.total, recount.total],
      ...published.days.map(({ day, total }) => [total, recount.days.get(day) ?? 0] as const),
      ...published.fields.flatMap(({ id, groups }) =>
        groups.map(
          ({ name, total }) => [total, recount.groups.get(id)!.get(name)?.total ?? 0] as const,
        ),
      ),
    ];
    for (const [shown, count] of figures) {
      if (shown === null) expect(count).toBeLessThan(9);
      else expect([shown % 5, count - shown >= 0 && count - shown < 9]).toEqual([0, true]);
    }
  }
});

test('what is published says that no p-value is told, since counts could be worked out from one', async () => {
  const rises = [...(await story).values()].flatMap(
    ({ published: { keywords, questions, themes } }) => [
      ...keywords,
      ...questions,
      ...themes.rising,
    ],
  );
  expect(rises.length).toBeGreaterThan(0);
  expect(new Set(rises.map(({ adjustedP }) => adjustedP))).toEqual(new Set([null]));
});

test('on a terminal of 80 columns every digest of the story is one screen', async () => {
  for (const [number, { digest, published }] of await story) {
    for (const one of [digest, published]) {
      const lines = digestWriters.text(one).split('\n');
      expect([number, lines.length]).toEqual([number, Math.min(lines.length, 43)]);
      if (one.nothingNew) continue;
      const longest = Math.max(...lines.map((line) => line.length));
      expect([number, longest]).toEqual([number, Math.min(longest, 80)]);
    }
  }
});

test('on a narrower terminal no line of a digest is longer than it, and names without room stand in sentences', async () => {
  const told = await story;
  for (const width of [40, 60])
    for (const [number, { digest }] of told) {
      if (digest.nothingNew) continue;
      const lines = digestWriters.text(digest, width).split('\n');
      const longest = Math.max(...lines.map((line) => line.length));
      expect([number, longest]).toEqual([number, Math.min(longest, width)]);
    }
  expect(digestWriters.text(told.get(2)!.digest, 60)).toContain(
    'criminal justice: New 0 · In all 0 · Target 25 · Stands',
  );
});

test('no heading of a digest for a terminal stands alone', async () => {
  const digests = [...(await story).values()].flatMap(({ digest, published }) => [
    digest,
    published,
  ]);
  const still = digests.flatMap((digest): readonly Digest[] => {
    // A night on which the total moves, and no group of it.
    const fields = digest.fields.map((field) => ({
      ...field,
      groups: field.groups.map((group) => ({ ...group, fresh: 0, status: null })),
    }));
    return digest.previousDay === null ? [digest] : [digest, { ...digest, fields }];
  });
  const alone = /\n\n[A-Z][a-z ]+\n(?=\n)/;
  for (const digest of still) expect(digestWriters.text(digest)).not.toMatch(alone);
});
