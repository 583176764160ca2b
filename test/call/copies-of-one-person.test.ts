import { describe, expect, test } from '@jest/globals';

import { findContacts } from '../../src/call/find-contacts.js';
import { quoteAnswers } from '../../src/call/quotable-answers.js';
import type { QuotableSettings } from '../../src/call/quotable-answers.js';
import { loadQuestionnaire } from '../../src/questionnaire/index.js';
import type { Source } from '../../src/read/index.js';
import { sampleSettings, toSource } from '../support/analyse-texts.js';
import { toCsv } from '../support/to-csv.js';

const questionnaire = loadQuestionnaire(
  `id: parks
title: Parks
response-id: [Id]
submitted: [Sent]
date-order: year-month-day
profile:
  - {id: email, question: Your email, kind: personal, detail: email}
  - {id: secret, question: Why is it confidential?, kind: confidentiality}
  - {id: contact, question: May we write to you?, kind: contact, options: ["Yes", "No"]}
sections:
  - {id: all, title: All, questions: [{id: "1", question: What should change?}]}
`,
  'parks.yaml',
);
const settings = { ...sampleSettings, codeFrame: undefined, questionnaire };

/** An export of the rows. */
function exported(rows: readonly (readonly string[])[]): readonly Source[] {
  const headers = questionnaire.profile.map(({ question }) => question);
  return [toSource(toCsv([['Id', 'Sent', ...headers, 'What should change?'], ...rows]))];
}

async function shown(
  rows: readonly (readonly string[])[],
  filter?: QuotableSettings['filter'],
): Promise<{ readonly kept: readonly string[]; readonly withheld: number }> {
  const wishes = { ...settings, filter };
  const { kept, withheld } = await quoteAnswers(exported(rows), wishes, ({ text }) => [text]);
  return { kept, withheld };
}

describe('of one person who sends several copies', () => {
  const at = '2024-03-05 10:00:00';

  test('the same is shown and written to, whatever the order of rows', async () => {
    const rows = [
      ['a', at, 'one@example.org', '', 'Yes', 'More benches by the pond'],
      ['a', at, 'two@example.org', '', 'Yes', 'More lamps by the gate'],
      ['a', at, '', '', 'Yes', 'More trees by the road'],
    ];
    const [there, back] = [await shown(rows), await shown(rows.toReversed())];
    expect(there.kept).toHaveLength(1);
    expect(back).toEqual(there);
    const listed = await findContacts(exported(rows), settings);
    expect(listed.listed.map(({ details }) => details)).toEqual([['two@example.org']]);
    expect(await findContacts(exported(rows.toReversed()), settings)).toEqual(listed);
  });

  test('nothing is shown once a copy asks for confidence, even one that a filter leaves out', async () => {
    const rows = [
      ['a', '2024-03-05', '', 'I am named in it', 'No', 'The warden shouts'],
      ['a', '2024-03-07', '', '', 'No', 'The warden shouts'],
      ['b', '2024-03-07', '', '', 'No', 'More lamps'],
    ];
    const expected = { kept: ['More lamps'], withheld: 1 };
    expect(await shown(rows)).toEqual(expected);
    expect(await shown(rows, { since: '2024-03-07' })).toEqual(expected);
    expect(await shown(rows, { until: '2024-03-06' })).toEqual({ kept: [], withheld: 0 });
  });
});
