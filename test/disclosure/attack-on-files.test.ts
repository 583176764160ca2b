import { beforeAll, describe, expect, test } from '@jest/globals';

import { tabulate } from '../../src/analyse.js';
import type { Policy } from '../../src/disclosure/index.js';
import { makeReport } from '../../src/reporting/make-report.js';
import { drawnCall } from '../support/drawn-call.js';
import { Outsider } from '../support/outsider.js';
import type { PublicKnowledge } from '../support/outsider.js';
import { readPrinted, unknown } from '../support/printed-report.js';
import { publishText } from '../support/publish-text.js';
import { smallSettings } from '../support/small-call.js';
import { loadRangeOf } from '../support/whole-ranges.js';
import type { RangeOf } from '../support/whole-ranges.js';

/**
 * The last reader of a published report is somebody who means ill: they have its files, the questionnaire, the
 * code frame and a solver. What they can find out is worked out here without a line of the program's own proof.
 */
const policies: readonly Policy[] = [
  { suppressBelow: 5, roundTo: 1, zeros: 'show' },
  { suppressBelow: 10, roundTo: 1, zeros: 'show' },
  { suppressBelow: 5, roundTo: 1, zeros: 'suppress' },
  { suppressBelow: 0, roundTo: 5, zeros: 'show' },
  { suppressBelow: 5, roundTo: 5, zeros: 'show' },
];

const signs = [
  'Cites a source',
  'Gives figures',
  'Names a period',
  'Names a place',
  'Names a group of people',
  'Names an intervention',
];
const severalSigns = 'Shows three or more of these';
const breakdowns = ['group', 'region', 'capacity'];
const known: Omit<PublicKnowledge, 'fields'> = {
  questions: ['1', '1.i', '1.ii', '2'],
  themes: { money: undefined, grants: 'money', people: undefined },
  signs: [...signs, severalSigns],
  severalSigns,
  breakdowns,
  words: [
    ['fund', ['money']],
    ['budget', ['money']],
    ['grant', ['money', 'grants']],
    ['staff', ['people']],
    ['work', ['people']],
  ],
  outOfScopeByProfile: 'capacity=organisation',
};

/** The groups that a report names, of fields of which everybody knows the kind. */
function fieldsOf(files: Readonly<Record<string, string>>): PublicKnowledge['fields'] {
  const named = (field: string): readonly string[] =>
    files[`tables/respondents-by-${field}.csv`]!.trim()
      .split('\n')
      .slice(1)
      .map((line) => /^(?:"([^"]*)"|([^,]*)),/.exec(line)!)
      .map(([, quoted, plain]) => quoted ?? plain!);
  const kinds = {
    group: 'open',
    region: 'some',
    capacity: 'one',
    confidentiality: 'one',
    contact: 'one',
  } as const;
  return Object.fromEntries(
    Object.entries(kinds).map(([field, kind]) => {
      const groups = named(field);
      // Groups that are there only where somebody is in them may have been left out.
      return [field, { groups, kind: kind === 'one' && field === 'contact' ? 'open' : kind }];
    }),
  );
}

type Files = Readonly<Record<string, string>>;
let solve: RangeOf;
let reports: readonly {
  readonly policy: Policy;
  readonly published: Files;
  readonly plain: Files;
}[];

beforeAll(async () => {
  solve = await loadRangeOf();
  const settings = smallSettings();
  reports = await Promise.all(
    policies.map(async (policy, seed) => {
      const { call, tables, publication } = await publishText(
        drawnCall(seed + 1),
        settings,
        policy,
      );
      const asTexts = (files: ReturnType<typeof makeReport>): Files =>
        Object.fromEntries(files.map(({ path, content }) => [path, [...content].join('')]));
      return {
        policy,
        published: asTexts(
          makeReport({ ...call, tables, publication }, settings, { formats: ['csv'] }),
        ),
        plain: asTexts(
          makeReport({ ...call, tables: tabulate(call, settings) }, settings, {
            formats: ['csv'],
          }),
        ),
      };
    }),
  );
}, 120_000);

interface Secret {
  readonly name: string;
  readonly sum: ReadonlyMap<string, number>;
  readonly interval: readonly [number, number];
}

/** What a policy promises to hide: small numbers, and the few of a base or of all who are not in a number. */
function secretsOf({ policy, published, plain }: (typeof reports)[number]): readonly Secret[] {
  const truth = readPrinted(plain, breakdowns, 1).counts;
  const printed = readPrinted(published, breakdowns, policy.roundTo);
  const least = policy.zeros === 'suppress' ? 0 : 1;
  const isSmall = (value: number): boolean =>
    value < (policy.suppressBelow || policy.roundTo) && value > 0;
  const around = (key: string): string | undefined => {
    const [what = '', question, group] = key.split('|');
    if (what === 'responded') return undefined;
    if (what !== 'answered') return unknown('answered', question, group);
    return question === '' ? unknown('responded', '', group) : unknown('answered', '', group);
  };
  const intervalOf = (value: number, within = Infinity): readonly [number, number] => {
    if (policy.suppressBelow === 0) return value <= 2 ? [0, 2] : [3, 5];
    return [
      least,
      Math.min(policy.suppressBelow - 1, within < policy.suppressBelow ? within : Infinity),
    ];
  };
  return [...truth].flatMap(([key, value]): readonly Secret[] => {
    const [what = '', question, group] = key.split('|');
    if (!/^(?:responded|answered|theme|sign|none)/.test(what) || key === unknown('responded'))
      return [];
    const whole = around(key);
    const base = whole === undefined ? Infinity : (truth.get(whole) ?? Infinity);
    const isPrinted = (each: string): boolean => printed.counts.has(each);
    const own: Secret = { name: key, sum: new Map([[key, 1]]), interval: intervalOf(value, base) };
    const isNought = value === 0 && policy.zeros === 'suppress' && printed.withheld.has(key);
    const secrets = isSmall(value) || isNought ? [own] : [];
    if (policy.suppressBelow === 0) return secrets;
    const lacking = (all: string | undefined, cap: number): readonly Secret[] => {
      const rest = all === undefined ? 0 : (truth.get(all) ?? 0) - value;
      if (!isSmall(rest) || value === 0 || !(isPrinted(key) || isPrinted(all!))) return [];
      const sum = new Map([
        [all!, 1],
        [key, -1],
      ]);
      return [{ name: `${all!} but not ${key}`, sum, interval: intervalOf(rest, cap) }];
    };
    const isMark = /^(?:theme|sign)/.test(what);
    return [
      ...secrets,
      ...(isMark ? lacking(whole, base) : []),
      ...(group === ''
        ? []
        : lacking(unknown(what, question), truth.get(unknown(what, question)) ?? Infinity)),
    ];
  });
}

/** So many of each report are tried: one costs two searches. */
const tried = 10;

describe.each(policies.map((policy, at) => [JSON.stringify(policy), at] as const))(
  'with the files of a report under %s',
  (_, at) => {
    test('an outsider with a solver finds no number that is promised to be hidden', () => {
      const report = reports[at]!;
      const { facts, counts } = readPrinted(report.published, breakdowns, report.policy.roundTo);
      const outsider = new Outsider(solve, facts, { ...known, fields: fieldsOf(report.published) });
      const secrets = secretsOf(report).filter(({ sum }) =>
        [...sum.keys()].every((key) => outsider.knows(key)),
      );
      expect(counts.size).toBeGreaterThan(10);
      expect(secrets.length).toBeGreaterThan(2 * tried);
      const step = secrets.length / tried;
      const found = Array.from(
        { length: tried },
        (_, turn) => secrets[Math.floor(turn * step)]!,
      ).flatMap(({ name, sum, interval: [low, high] }) => {
        const [least, most] = outsider.rangeOf(sum);
        return least > low || most < high
          ? [`${name}: ${least} to ${most} within ${low} to ${high}`]
          : [];
      });
      expect(found).toEqual([]);
    }, 120_000);

    test('nothing is printed beside a withheld number that is made of it', () => {
      const { policy, published } = reports[at]!;
      const { given, withheld } = readPrinted(published, breakdowns, policy.roundTo);
      expect(given).toEqual([]);
      if (policy.suppressBelow > 0) expect(withheld.size).toBeGreaterThan(0);
    });
  },
);

test('the outsider is no fool: from a report that shows small numbers they find all of them', () => {
  const { plain: all, published } = reports[0]!;
  // The tables that are published, as they are for analysts.
  const plain = Object.fromEntries(Object.entries(all).filter(([path]) => path in published));
  const { facts, counts } = readPrinted(plain, breakdowns, 1);
  const some = facts.filter(
    ({ sum }) =>
      !sum.has(unknown('theme:money', '', 'group=damson')) &&
      // What single users of a word are thought to raise is not sure enough.
      ![...sum.keys()].some((each) => each.startsWith('keyword:')),
  );
  const outsider = new Outsider(solve, some, { ...known, fields: fieldsOf(plain) });
  const key = unknown('theme:money', '', 'group=cedar');
  expect(outsider.rangeOf(new Map([[key, 1]]))).toEqual([counts.get(key), counts.get(key)]);
});
