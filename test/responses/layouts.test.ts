import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { consentBy } from '../../src/responses/index.js';
import type { Response } from '../../src/responses/index.js';
import { brief, readCall } from './allotments.js';

/** What must not depend on how the export is laid out. */
function substance({ row, answers, ...rest }: Response): object {
  expect(row).toBeGreaterThan(0);
  return {
    ...rest,
    answers: answers.map(({ question, kind, text }) => ({ question, kind, text })),
  };
}

async function read(file: string): ReturnType<typeof readCall> {
  return readCall(
    readFileSync(new URL(`../../fixtures/responses/${file}`, import.meta.url), 'utf8'),
  );
}

const files = ['three-responses.csv', 'three-responses.json', 'three-responses-long.ndjson'];

describe('one call', () => {
  test.each(files)('gives the same responses from %s', async (file) => {
    const { responses } = await read(file);
    const no = ['Not requested'];
    expect(responses.map(substance)).toEqual([
      {
        id: 'r1',
        file: 'export',
        submitted: '2020-07-02T10:00:00',
        isLate: false,
        consent: consentBy('confidentiality not requested', false),
        profile: [no, ['gardener'], ['north', 'south, by the sea'], ['Leeks United']],
        choices: [],
        answers: [
          { question: 0, kind: 'substantive', text: 'Leeks. Ask [name],\nor write to [email].' },
          { question: 1, kind: 'substantive', text: 'Rain' },
          { question: 3, kind: 'non-answer', text: 'n/a' },
          { question: 4, kind: 'referral', text: 'see q1' },
        ],
      },
      {
        id: 'r2',
        file: 'export',
        submitted: '2020-08-06T23:59:00',
        isLate: false,
        consent: consentBy('confidentiality requested', false),
        profile: [['Confidentiality requested'], ['council'], ['Not stated'], ['Not stated']],
        choices: [],
        answers: [{ question: 3, kind: 'substantive', text: 'Figs' }],
      },
      {
        id: 'r3',
        file: 'export',
        submitted: '2020-08-07T00:00:00',
        isLate: true,
        consent: consentBy('confidentiality not requested', false),
        profile: [no, ['other'], ['other'], ['Not stated']],
        choices: [],
        answers: [],
      },
    ]);
  });

  test.each(files)('has no problems in %s but one late response', async (file) => {
    const { issues } = await read(file);
    const rows = { csv: 4, json: 3, ndjson: 5 } as const;
    const row = rows[file.split('.')[1] as keyof typeof rows];
    expect(brief(issues)).toEqual([`late-submission ${row}`]);
  });
});
