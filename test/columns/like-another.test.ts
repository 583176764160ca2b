import { describe, expect, test } from '@jest/globals';

import { surveyFile } from '../../src/columns/index.js';
import { toSource } from '../support/analyse-texts.js';
import { toCsv } from '../support/to-csv.js';
import { judge, repeated, survey } from './survey.js';

const uses = ['Statistics, modelling', 'Charts', 'Teaching', 'Reports'];
/** Several uses in a cell, as of a question that all were asked. */
const asked = repeated(
  ['Charts, Teaching', 'Reports', 'Statistics, modelling, Charts', 'Teaching, Reports', 'Charts'],
  60,
);

test('of columns with one header, what nobody answered is what the others are', async () => {
  const rows = repeated(['Rail', 'Road', 'Sea'], 24).map((way, row) => [
    way,
    `Because the ${way} is near to us, and number ${row} is mine.`,
    way,
    '',
    '',
  ]);
  const headers = ['Which way?', 'Your thoughts', 'Which way?', 'Your thoughts', 'Your age'];
  const { columns } = await surveyFile(toSource(toCsv([headers, ...rows])), () => undefined);
  expect(columns.map(({ judged }) => judged.kind)).toEqual([
    'closed',
    'open',
    'closed',
    'open',
    'empty',
  ]);
});

describe('a question that few were asked', () => {
  test('has the options of the question whose values it shares', async () => {
    const few = ['Cycle path', 'Bus lane', 'Wider pavement'];
    const [, late] = await survey({
      'Which plan do you prefer?': repeated(['Bus lane', 'Cycle path', 'Wider pavement'], 60),
      'And after that?': few,
    });
    expect((await judge('And after that?', few)).judged.kind).toBe('open');
    expect(late!.judged.kind).toBe('closed');
    expect(late!.judged.reason).toBe('its values are options of column 1');
  });

  test('may have wordings of its own among several, when its header says that several may be chosen', async () => {
    const few = ['Charts, Maps', 'Teaching, Charts', 'Reports, Games, Charts'];
    const columns = (header: string) =>
      survey({ 'What do you use it for? Select all that apply.': asked, [header]: few });
    const [first, late] = await columns('What else? Select all that apply.');
    expect(first!.judged.choice!.options).toEqual(expect.arrayContaining(uses.slice(1)));
    expect(late!.judged).toMatchObject({ kind: 'closed', certainty: 'likely' });
    expect(late!.judged.choice).toMatchObject({ kind: 'some-of', others: 2 });
    expect((await columns('What else?'))[1]!.judged.kind).toBe('open');
  });

  test('is judged by itself when hardly anything in it is an option of another', async () => {
    const [, late] = await survey({
      'What do you use it for? Select all that apply.': asked,
      'What else? Select all that apply.': ['Maps of the moon', 'Board games, Charts', 'Poems'],
    });
    expect(late!.judged.reason).not.toMatch('options of column');
  });
});
