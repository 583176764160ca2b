import { describe, expect, test } from '@jest/globals';

import { listClosed, loadQuestionnaire, tabledFields } from '../../src/questionnaire/index.js';
import { brief, readCall } from './allotments.js';

const call = loadQuestionnaire(
  `id: codes
title: Codes
profile:
  - id: capacity
    question: Who are you?
    kind: one-of
    options: [{ code: 1, text: a resident }, { code: 2, text: a business }, neither]
  - id: contact
    question: May we write?
    kind: contact
    options: [{ code: 1, text: Yes please }, { code: 2, text: "No" }]
  - id: publish
    question: May we publish it?
    kind: publication
    public: [{ code: 1, text: You may }]
    confidential: [{ code: 2, text: Better not }]
sections:
  - id: all
    title: All
    questions:
      - id: parks
        question: Which parks?
        kind: some-of
        options: [{ code: 1, text: "Low, Meadow" }, { code: 2, text: Hill }, { code: x, text: None }]
      - id: views
        question: How good?
        kind: grid
        options: [{ code: 0, text: Poor }, { code: 1, text: Good }]
        rows: [{ id: trees, question: Trees }]
`,
  'codes.yaml',
);

async function readOne(values: object): Promise<unknown> {
  const { responses, issues } = await readCall([{ id: 'r1', publish: 1, ...values }], call);
  const [one] = responses;
  const named = (ids: readonly { id: string }[], found: readonly (readonly string[])[]) =>
    Object.fromEntries(ids.map(({ id }, place) => [id, found[place]]));
  return {
    ...named(tabledFields(call), one!.profile),
    ...named(listClosed(call), one!.choices),
    mayContact: one!.consent.mayContact,
    issues: brief(issues),
  };
}

describe('an option with a code', () => {
  test.each([
    ['1', 'public'],
    ['1.0', 'public'],
    ['You may', 'public'],
    ['2', 'confidential'],
    ['3', 'confidential'],
  ])('says what may be published: %s', async (publish, expected) => {
    const { responses } = await readCall([{ id: 'r1', publish, parks: 1 }], call);
    expect(responses[0]!.consent.publication).toBe(expected);
  });

  test('may stand between spaces with others, as KoboToolbox writes them', async () => {
    expect(await readOne({ parks: '1 x' })).toMatchObject({
      parks: ['Low, Meadow', 'None'],
      issues: [],
    });
    expect(await readOne({ parks: '1 hill 7' })).toMatchObject({
      parks: ['Not one of the options'],
      issues: ['unknown-option 1 parks'],
    });
  });

  test('is what a cell with the code chooses', async () => {
    expect(await readOne({ capacity: 2, contact: '1', parks: '1,2; x', trees: 0 })).toEqual({
      capacity: ['a business'],
      contact: ['Yes please'],
      publish: ['May be published'],
      parks: ['Low, Meadow', 'Hill', 'None'],
      trees: ['Poor'],
      mayContact: true,
      issues: [],
    });
  });

  test('is what a cell with the text chooses, or with the code as an amount', async () => {
    expect(
      await readOne({ capacity: 'Neither', contact: '2.0', parks: 'low, meadow', trees: 'GOOD' }),
    ).toMatchObject({
      capacity: ['neither'],
      contact: ['No'],
      parks: ['Low, Meadow'],
      trees: ['Good'],
      mayContact: false,
      issues: [],
    });
  });

  test('leaves a code that no option has to be reported', async () => {
    expect(await readOne({ capacity: 3, trees: '10' })).toMatchObject({
      capacity: ['Not one of the options'],
      trees: ['Not one of the options'],
      issues: ['unknown-option 1 capacity', 'unknown-option 1 trees'],
    });
  });
});
