import { describe, expect, test } from '@jest/globals';

import { inspect } from '../../src/inspect.js';
import { loadQuestionnaire } from '../../src/questionnaire/index.js';
import type { Questionnaire } from '../../src/questionnaire/index.js';
import { sourceOf } from '../read/source.js';
import { toCsv } from '../support/to-csv.js';
import { readCall } from './allotments.js';
import type { ReadResponses } from './allotments.js';

const people = ['Jane Doe', 'Peter Quillfeather', 'Susan Oakes', 'Catherine Marsh'];

/** A call with one field about the respondent besides the question. */
function callWith(wording: string, kind = 'text'): Questionnaire {
  return loadQuestionnaire(
    `{id: c, title: C, profile: [{id: field, question: "${wording}", kind: ${kind}}],
      sections: [{id: s, title: S, questions: [{id: "1", question: What grows well?}]}]}`,
    'c.yaml',
  );
}

function exportOf(wording: string, values: readonly string[]): string {
  const rows = values.map((value) => [value, `${value} says leeks`]);
  return toCsv([[wording, 'What grows well?'], ...rows]);
}

function read(wording: string, values: readonly string[], kind?: string): Promise<ReadResponses> {
  return readCall(exportOf(wording, values), callWith(wording, kind));
}

describe('a field that holds names and is not declared personal', () => {
  test.each([
    'Your name',
    'Name of person completing this form',
    'Completed by',
    'Name of your drug treatment worker',
    'Field 3',
  ])('is named, and the names are taken out of the answers: %s', async (wording) => {
    const { responses, issues } = await read(wording, people);
    expect(issues).toMatchObject([
      {
        code: 'undeclared-detail',
        field: 'field',
        hint: expect.stringContaining('Write "kind: personal" and "detail: name"'),
      },
    ]);
    const said = JSON.stringify([responses, issues]);
    for (const name of people.flatMap((each) => each.split(' '))) expect(said).not.toContain(name);
  });

  test('shows no name in the tables where every value is an option', async () => {
    const { responses, issues } = await read('Who filled this in?', people, 'one-of');
    expect(responses.map(({ profile }) => profile)).toEqual(people.map(() => [['[name]']]));
    expect(issues.map(({ hint }) => hint)).toEqual([expect.stringContaining('"options"')]);
  });

  test('is named by a look at the file too', async () => {
    const wording = 'Completed by';
    const { issues } = await inspect(sourceOf(exportOf(wording, people)), callWith(wording));
    expect(issues.map(({ code, field }) => [code, field])).toEqual([
      ['undeclared-detail', 'field'],
    ]);
  });

  test.each([
    ['Organisation name', ['Marie Curie', 'Grant Thornton', 'Arthur Rank']],
    ['Name of your school', ['Oliver Goldsmith', 'Grange Hill', 'Margaret Beavan']],
    ['Trade name', ['Harry Ramsden', 'Jack Wills', 'Ted Baker']],
    ['Name of service', ['Marie Curie', 'Elizabeth Fry']],
    ['What is your job?', ['Lead Nurse', 'Social Worker']],
    ['Which drugs have you used?', ['Mary Jane', 'Mary Jane']],
    ['Town', ['Milton Keynes', 'Victoria Park']],
    ['Field 3', ['Cold frame', 'Poly tunnel', 'Jane Doe']],
    ['Your name', ['', '']],
    ['How often do you read e-mail?', ['Every day', 'Once a week']],
    ['Which telephone company do you use?', ['Royal Mail', 'Virgin Media']],
    ['Is the bus a better way to the surgery than the telephone is?', ['Much better', 'Worse']],
  ])('is no field about something else: %s', async (wording, values) => {
    const { issues } = await read(wording, values);
    expect(issues).toEqual([]);
  });

  test('is asked for where a column of names matches nothing', async () => {
    const { issues } = await readCall(exportOf('Your name', people), callWith('Town'));
    expect(issues).toMatchObject([
      { code: 'unmatched-column', hint: expect.stringContaining('"kind: personal"') },
    ]);
  });

  test('says nothing where it is declared', async () => {
    const { issues } = await read('Your name', people, 'personal, detail: name');
    expect(issues).toEqual([]);
  });
});
