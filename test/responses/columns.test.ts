import { describe, expect, test } from '@jest/globals';
import { IssueLog } from '../../src/issues/index.js';
import { readResponses } from '../../src/responses/index.js';
import { sourceOf } from '../read/source.js';
import { allotments, answerKinds, brief, readCall } from './allotments.js';

const settings = { questionnaire: allotments, answerKinds };

describe('the columns of an export', () => {
  test('that match nothing, nearly or twice are reported', async () => {
    const header = 'id,email,sector,What grows wel?,Browser,What does not grow?,Failures';
    const { issues } = await readCall(`${header}\nr1,x@y.example,other,Leeks,Firefox,Figs,Beans\n`);
    const ofColumns = issues.filter(
      ({ code }) => code !== 'missing-consent' && code !== 'missing-field',
    );
    expect(ofColumns.map(({ code, column, message }) => [code, column, message])).toEqual([
      [
        'column-conflict',
        'Failures',
        '"Failures" looks like question 2, which another column holds already; it is not used.',
      ],
      [
        'near-match',
        'What grows wel?',
        expect.stringMatching(/^"What grows wel\?" was taken for question 1, 9\d % alike\.$/),
      ],
      [
        'unmatched-column',
        'Browser',
        expect.stringMatching(
          /^"Browser" matches nothing in the questionnaire and is not used; the nearest is .*, \d+ % alike\.$/,
        ),
      ],
    ]);
  });

  test('that are missing are noted', async () => {
    const log = new IssueLog();
    const read = readResponses(sourceOf('id,1\nr1,Leeks\n'), settings, log.report);
    for await (const { id } of read) expect(id).toBe('r1');
    expect(brief(log.list()).filter((issue) => issue.startsWith('missing-column'))).toEqual([
      'missing-column 1.i',
      'missing-column 1.ii',
      'missing-column 2',
      'missing-column 2.i',
    ]);
  });

  test('may lack an id: the file and the number of the row serve', async () => {
    const csv = await readCall('1,email,sector\nLeeks,x@y.example,other\n');
    expect(csv.responses.map(({ id }) => id)).toEqual(['export:2']);
    const json = await readCall([{ '1': 'Leeks', email: 'x@y.example', sector: 'other' }]);
    expect(json.responses.map(({ id }) => id)).toEqual(['export:1']);
  });

  test('may come later in JSON', async () => {
    const { responses } = await readCall([
      { id: 'r1', email: 'x@y.example', sector: 'other', '1': 'Leeks' },
      { id: 'r2', email: 'x@y.example', sector: 'other', '2': 'Figs' },
    ]);
    expect(responses.map(({ answers }) => answers.map(({ text }) => text))).toEqual([
      ['Leeks'],
      ['Figs'],
    ]);
  });

  test('must have a question among them', async () => {
    await expect(readCall('id,colour\nr1,red\n')).rejects.toMatchObject({
      code: 'no-questions',
      message: 'export: no column is a question of "Call for evidence on allotments".',
    });
  });
});

test('rows that cannot be used are reported and the others read; a blank id loses no response', async () => {
  const { responses, issues } = await readCall(
    'id,email,sector,1\n,x@y.example,other,a\nr2,x@y.example\nr3,x@y.example,other,b\nr4,"x',
  );
  expect(responses.map(({ id }) => id)).toEqual(['export:2', 'r3']);
  expect(brief(issues)).toEqual([
    'missing-consent confidentiality',
    'missing-field region',
    'blank-id 2',
    'row-length 3',
    'unreadable-row 5',
  ]);
});
