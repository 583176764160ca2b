import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';

import { analyse } from '../../src/analyse.js';
import { sourceOf } from '../read/source.js';
import { smallSettings } from '../support/small-call.js';
import { toCsv } from '../support/to-csv.js';
import { toXlsx } from '../support/to-xlsx.js';

const header = ['Response ID', 'capacity', '1'];

/** A row of Qualtrics with what it adds; its status says who made it. */
const qualtrics = toCsv([
  ['Status', 'ResponseId', 'QID1', 'QID2'],
  ['Response Type', ...header],
  ['status', '_recordId', 'QID1', 'QID2_TEXT'].map((id) => JSON.stringify({ ImportId: id })),
  ['Survey Preview', 'R_0', 'individual', 'a test of the form'],
  ['IP Address', 'R_1', 'individual', 'more funding for staff'],
  ['17', 'R_2', 'individual', 'another test'],
]);

describe('several files of several platforms and formats', () => {
  const files = [
    qualtrics,
    toXlsx({ Notes: [['read me']], Responses: [header, ['X_1', 'organisation', 'grants']] }),
    gzipSync(JSON.stringify([{ 'Response ID': 'J_1', capacity: 'individual', 1: 'budgets' }])),
    'Response ID;capacity;1\r\nC_1;organisation;staff\r\nR_1;individual;more staff\r\n',
  ];

  test('make one call: each row is read by its own file, and a respondent in two files is one', async () => {
    const sources = files.map((file, at) => ({ ...sourceOf(file), name: `file-${at + 1}` }));
    const { reconciliation, responses, issues } = await analyse(sources, smallSettings());
    expect(reconciliation).toEqual({
      read: 7,
      analysed: 4,
      duplicates: 1,
      tests: 2,
      rejected: 0,
      filteredOut: 0,
    });
    expect([...responses.analysedById()].map(({ id }) => id)).toEqual(['C_1', 'J_1', 'R_1', 'X_1']);
    const tests = issues.list().filter(({ code }) => code === 'test-row');
    expect(tests.map(({ file, row, message }) => [file, row, message])).toEqual([
      ['file-1', 4, 'Row 4 is a test and no response: its response type is "Survey Preview".'],
      [
        'file-1',
        6,
        'Row 6 is a test and no response: its response type is "Offline Survey Preview".',
      ],
    ]);
  });

  test('say in the first table how many rows were tests', async () => {
    const { tables } = await analyse([sourceOf(qualtrics)], smallSettings());
    const table = tables.find(({ id }) => id === 'responses-received');
    expect(JSON.stringify(table?.rows)).toContain('Left out: test or preview of the survey');
  });
});
