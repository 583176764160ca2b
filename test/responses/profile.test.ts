import { describe, expect, test } from '@jest/globals';
import { allotments, brief, readCall, response, valuesOf } from './allotments.js';

describe('a field of one option', () => {
  test.each([
    ['gardener', ['gardener']],
    [' Gardener ', ['gardener']],
    ['MEMBER OF THE  PUBLIC', ['member of the public']],
    ['constructor', ['Not one of the options']],
    ['', ['Not stated']],
    ['N/A', ['Not stated']],
    ['-', ['Not stated']],
    [null, ['Not stated']],
  ])('with %j counts under %j', async (sector, values) => {
    const { responses } = await readCall([response({ sector })]);
    expect(valuesOf(responses[0], 'sector')).toEqual(values);
  });

  test('without declared options takes every value found', async () => {
    const { responses, issues } = await readCall([response({ organisation: ' Leeks United ' })]);
    expect(valuesOf(responses[0], 'organisation')).toEqual(['Leeks United']);
    expect(issues).toEqual([]);
  });

  test('without declared options keeps what may be one, marks alone being none', async () => {
    const of = async (organisation: string) =>
      valuesOf((await readCall([response({ organisation })])).responses[0], 'organisation');
    expect(await of('None')).toEqual(['None']);
    expect(await of('--')).toEqual(['Not stated']);
  });

  test('keeps an option that elsewhere would say nothing', async () => {
    const call = structuredClone(allotments);
    const field = call.profile.find(({ id }) => id === 'sector')!;
    if ('options' in field) field.options = ['gardener', 'None'];
    const { responses, issues } = await readCall([response({ sector: 'none' })], call);
    expect(valuesOf(responses[0], 'sector')).toEqual(['None']);
    expect(issues).toEqual([]);
  });

  test('that is required is reported when it says nothing', async () => {
    const { issues } = await readCall([response({ sector: 'n/a' })]);
    expect(issues.map(({ message }) => message)).toEqual([
      expect.stringMatching(/is required but says nothing\.$/),
    ]);
  });

  test('has a value that is no option reported', async () => {
    const { issues } = await readCall([response({ sector: 'gardner of leeks' })]);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code: 'unknown-option', row: 1, field: 'sector' });
    expect(issues[0]?.message).toBe('"gardner of leeks" is not one of the options of sector.');
  });

  test('is not quoted when it is an answer that slipped into the wrong column', async () => {
    const { issues } = await readCall([response({ sector: 'My son sleeps in a car '.repeat(9) })]);
    expect(issues.map(({ message }) => message)).toEqual([
      'A text of 54 words is not one of the options of sector.',
    ]);
  });

  test('is reported when it is required and blank', async () => {
    const { issues } = await readCall([response({ sector: ' ', email: '' })]);
    expect(brief(issues)).toEqual(['missing-required 1 email', 'missing-required 1 sector']);
  });
});

describe('a field of several options', () => {
  test.each([
    ['north; south', ['north', 'south']],
    [
      ['north', 'South'],
      ['north', 'south'],
    ],
    [['south, by the sea'], ['south, by the sea']],
    [[' ', 'north', 'north'], ['north']],
    ['south, by the sea; north', ['south, by the sea', 'north']],
    ['north; Mars', ['north', 'Not one of the options']],
    [[], ['Not stated']],
  ])('with %j counts under %j', async (region, values) => {
    const { responses } = await readCall([response({ region })]);
    expect(valuesOf(responses[0], 'region')).toEqual(values);
  });

  test('that can be split in two ways is reported', async () => {
    const call = structuredClone(allotments);
    const field = call.profile.find(({ id }) => id === 'region')!;
    if ('options' in field) field.options = ['south', 'by the sea', 'south, by the sea'];
    const { issues } = await readCall([response({ region: 'south, by the sea' })], call);
    expect(brief(issues)).toEqual(['ambiguous-option 1 region']);
  });
});

describe('confidentiality', () => {
  test.each([
    'yes',
    'Yes please',
    'I name patients in answer 4',
    'I do not want to be identified',
    'all of it',
    'see question 1',
    'unless you ask',
    true,
  ])('is given for any reason: %j', async (confidentiality) => {
    const { responses } = await readCall([response({ confidentiality })]);
    expect(responses[0]?.consent.publication).toBe('confidential');
    expect(valuesOf(responses[0], 'confidentiality')).toEqual(['Confidentiality requested']);
  });

  test.each(['', ' ', 'n/a', 'N/A', 'No', 'no.', 'None', '-', 'Not applicable', null, false])(
    'is not asked for by %j',
    async (confidentiality) => {
      const { responses } = await readCall([response({ confidentiality })]);
      expect(responses[0]?.consent.publication).toBe('public');
      expect(valuesOf(responses[0], 'confidentiality')).toEqual(['Not requested']);
    },
  );
});
