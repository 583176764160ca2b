import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { analyse, tabulate } from '../../src/analyse.js';
import type { CodedCall } from '../../src/call/code-call.js';
import type { AnalyseSettings } from '../../src/figures/find-figures.js';
import { simulatedQuestionnaire, storyNights } from '../../bench/nightly/simulated-call.js';
import { loadQuestionnaire } from '../../src/questionnaire/index.js';
import { toJson } from '../../src/report/index.js';
import { sampleSettings, toSource } from '../support/analyse-texts.js';
import { closedCall } from '../support/closed-call.js';
import { smallCalls, smallCsv, smallFilters, smallSettings } from '../support/small-call.js';
import type { SmallRow } from '../support/small-call.js';
import { smallNight } from '../support/small-nights.js';
import { toCsv } from '../support/to-csv.js';

const simulated = {
  ...sampleSettings,
  questionnaire: loadQuestionnaire(simulatedQuestionnaire(), 'call.yaml'),
};

/** What may happen to a call between two nights. */
interface Change {
  readonly withdrawn: readonly number[];
  readonly added: readonly SmallRow[];
  readonly isReversed: boolean;
  readonly files: number;
  /** Rows that come with the cells of another behind their id. */
  readonly changed: readonly (readonly [row: number, like: number])[];
}

function changesOf(calls: fc.Arbitrary<readonly SmallRow[]>): fc.Arbitrary<Change> {
  return fc.record({
    withdrawn: fc.array(fc.nat({ max: 24 }), { maxLength: 4 }),
    added: calls,
    isReversed: fc.boolean(),
    files: fc.integer({ min: 1, max: 3 }),
    changed: fc.array(fc.tuple(fc.nat({ max: 24 }), fc.nat({ max: 24 })), { maxLength: 3 }),
  });
}

const changes = changesOf(smallCalls);

function changedRows(rows: readonly SmallRow[], change: Change): readonly SmallRow[] {
  const next = rows.map((row, place) => {
    const other = change.changed.find(([changed]) => changed === place)?.[1];
    const like = other === undefined ? undefined : rows[other];
    return like === undefined ? row : [row[0]!, ...like.slice(1)];
  });
  const kept = [...next.filter((_, place) => !change.withdrawn.includes(place)), ...change.added];
  return change.isReversed ? kept.reverse() : kept;
}

/** The rows dealt out to files. */
function toFiles(
  rows: readonly SmallRow[],
  files: number,
  asCsv: (rows: readonly SmallRow[]) => string = smallCsv,
): readonly string[] {
  return Array.from({ length: files }, (_, file) =>
    asCsv(rows.filter((__, place) => place % files === file)),
  );
}

// The state holds no words, so tables that are made of words are not made from it.
function tablesOf(call: CodedCall, settings: AnalyseSettings): string {
  const tables = tabulate(call, { ...settings, keywords: false, campaigns: false });
  const head = { title: 't', questionnaire: 'q', filter: '', publication: { safe: false } };
  return [...toJson(head, tables)].join('');
}

/** Digests night after night, and holds the tables of each against those of `analyse` on the same files. */
async function expectTablesOfAnalyse(
  series: readonly Change[],
  analysis: AnalyseSettings,
  asCsv?: (rows: readonly SmallRow[]) => string,
): Promise<void> {
  let rows: readonly SmallRow[] = [];
  let state: Uint8Array | undefined;
  for (const change of series) {
    rows = changedRows(rows, change);
    const files = toFiles(rows, change.files, asCsv);
    const night = await smallNight(files, state, { analysis });
    state = night.state;
    const sources = files.map((text, place) => toSource(text, `file-${place + 1}`));
    const whole = await analyse(sources, analysis);
    expect(tablesOf(night.call, analysis)).toBe(tablesOf(whole, analysis));
  }
}

test('after any series of nights the tables are those of the last files, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(changes, { minLength: 1, maxLength: 5 }),
      smallFilters,
      async (series, filter) => expectTablesOfAnalyse(series, smallSettings(filter)),
    ),
    { numRuns: 20 },
  );
});

const openAnswer = fc.constantFrom(
  '',
  'n/a',
  'The buses are late and nobody tells us why they never come on time.',
  'Die Busse kommen immer zu spät und niemand sagt uns, warum das so ist.',
  'Les bus sont toujours en retard et personne ne nous explique pourquoi.',
  'My neighbour Ada Lovelace, ada@example.org, 07700 900123, rides the Blue line daily.',
);
const busRow: fc.Arbitrary<SmallRow> = fc.tuple(
  fc.integer({ min: 1, max: 20 }).map((number) => `R${number}`),
  fc.constantFrom('Ash', 'Elm', '', 'Oak'),
  fc.constantFrom('Never', 'Sometimes', 'Daily', '', 'Yearly'),
  openAnswer,
  fc.constantFrom('', 'Blue', 'Green; Red, north', 'Blue; Green; Purple'),
  openAnswer,
  fc.constantFrom('Good', 'Bad', ''),
  fc.constantFrom('Good', 'Bad', 'Middling'),
  fc.constantFrom('Yes', 'No', ''),
  openAnswer,
  openAnswer,
);
const busHeader = [
  ...['Response ID', 'town', '1', '1.why', '2', '2.other', '3.1', '3.2', '4', '4.other', '5'],
];

test('closed questions, answers in several languages and personal details come out the same, too', async () => {
  const analysis = { ...smallSettings(), questionnaire: closedCall };
  await fc.assert(
    fc.asyncProperty(
      fc.array(changesOf(fc.array(busRow, { minLength: 1, maxLength: 12 })), {
        minLength: 2,
        maxLength: 4,
      }),
      async (series) =>
        expectTablesOfAnalyse(series, analysis, (rows) => toCsv([busHeader, ...rows])),
    ),
    { numRuns: 15 },
  );
});

test('the same files on the same day are the same night: nothing is counted twice', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(changes, { minLength: 1, maxLength: 3 }), async (series) => {
      let rows: readonly SmallRow[] = [];
      let state: Uint8Array | undefined;
      for (const change of series) {
        rows = changedRows(rows, change);
        const once = await smallNight(toFiles(rows, 1), state);
        const twice = await smallNight(toFiles(rows, 1), once.state);
        const thrice = await smallNight(toFiles([...rows].reverse(), 1), twice.state);
        expect(twice.digest).toEqual(once.digest);
        expect(twice.published).toEqual(once.published);
        expect(Buffer.from(twice.state).equals(once.state)).toBe(true);
        expect(thrice.digest.responses).toEqual(once.digest.responses);
        state = thrice.state;
      }
    }),
    { numRuns: 20 },
  );
});

test('what a night counts as new, changed and withdrawn is what changed by id', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(changes, { minLength: 2, maxLength: 4 }), async (series) => {
      let rows: readonly SmallRow[] = [];
      let state: Uint8Array | undefined;
      let before = new Map<string, string>();
      for (const [place, change] of series.entries()) {
        // One row an id, and no row that is rejected: then the naive count is easy.
        rows = [
          ...new Map(
            changedRows(rows, change)
              .filter((row) => row.length === 14 && /^R\d+$/.test(row[0]!))
              .map((row) => [row[0], row] as const),
          ).values(),
        ];
        const day = `2024-01-${10 + place}`;
        const night = await smallNight(toFiles(rows, change.files), state, { day });
        state = night.state;
        const now = new Map(rows.map((row) => [row[0]!, JSON.stringify(row)]));
        const { fresh, changed, withdrawn, total } = night.digest.responses;
        const naive = {
          total: now.size,
          fresh: [...now.keys()].filter((id) => !before.has(id)).length,
          withdrawn: [...before.keys()].filter((id) => !now.has(id)).length,
          changed: [...now].filter(([id, row]) => before.has(id) && before.get(id) !== row).length,
        };
        expect({ total, fresh, withdrawn, changed }).toEqual(naive);
        before = now;
      }
    }),
    { numRuns: 25 },
  );
});

test('a night that is digested again reads the same words again, and a campaign of before is known', async () => {
  let state: Uint8Array | undefined;
  const campaigns: (readonly string[])[] = [];
  for (const { number, day, csv, fate } of storyNights(1)) {
    if (number > 15) break;
    if (fate !== 'whole' || number % 4 === 2) continue;
    const wishes = { analysis: simulated, day, readAgain: 12 };
    const once = await smallNight([csv], state, wishes);
    const twice = await smallNight([csv], once.state, wishes);
    expect(twice.digest).toEqual(once.digest);
    expect(Buffer.from(twice.state).equals(once.state)).toBe(true);
    state = once.state;
    campaigns.push(once.digest.campaigns.map(({ kind, total }) => `${number} ${kind} ${total}`));
  }
  // Few of the earlier are read again, and of the letter all who sent it.
  expect(campaigns.flat()).toEqual(['12 new 9', '15 growing 15']);
});
