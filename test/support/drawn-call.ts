import fc from 'fast-check';

import { smallCsv } from './small-call.js';
import type { SmallRow } from './small-call.js';

const words = [
  'funding',
  'grant',
  'grants',
  'budget',
  'staff',
  'workers',
  'alcohol',
  'harm',
  'study',
  'homes',
  'Leeds',
];
const answer = fc.oneof(
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 })
      .map((own) => own.join(' ')),
  },
  { weight: 1, arbitrary: fc.constantFrom('', 'n/a') },
);
const respondent = fc.tuple(
  fc.constantFrom('', '', '', 'Because of my employer.'),
  fc.constantFrom('Yes', 'Yes', 'No', ''),
  fc.constantFrom('individual', 'individual', 'individual', 'organisation'),
  fc.constantFrom('ash', 'ash', 'ash', 'ash', 'beech', 'beech', 'cedar', 'cedar', 'damson', ''),
  fc.constantFrom('north', 'north', 'east', 'north, east', 'south, west', ''),
  ...([answer, answer, answer, answer] as const),
);

/** A small call of sixty respondents, as CSV: some groups are large, and some of one or two. */
export function drawnCall(seed: number): string {
  const drawn = fc.sample(respondent, { seed, numRuns: 60 });
  return smallCsv(
    drawn.map(([reason, contact, capacity, group, region, ...answers], at): SmallRow => [
      ...[
        `R${at + 1}`,
        '2024-01-06',
        'Ada Lovelace',
        'ada@example.org',
        reason,
        contact,
        capacity,
        group,
        region,
        '',
      ],
      ...answers,
    ]),
  );
}
