import { describe, expect, test } from '@jest/globals';
import { makeFilter } from '../../src/responses/index.js';
import type { FilterRequest } from '../../src/responses/index.js';
import { listQuestions } from '../../src/questionnaire/index.js';
import { allotments, readCall, response } from './allotments.js';

const { responses } = await readCall([
  response({ id: 'gardener-north', region: 'north', submitted: '2020-07-02' }),
  response({ id: 'gardener-both', region: ['north', 'south'], submitted: '2020-07-10T23:59' }),
  response({ id: 'council-south', sector: 'council', region: 'south', submitted: '2020-07-11' }),
  response({ id: 'council-undated', sector: 'council', region: '' }),
]);

function accepted(request: FilterRequest): string[] {
  const filter = makeFilter(request, allotments);
  return responses.filter((one) => filter.accepts(one)).map(({ id }) => id);
}

const ids = listQuestions(allotments).map(({ id }) => id);

function chosen(questions: readonly string[]): string[] {
  const { hasQuestion } = makeFilter({ questions }, allotments);
  return ids.filter((_, place) => hasQuestion[place]);
}

describe('a filter by profile', () => {
  test('takes one value', () => {
    expect(accepted({ where: { sector: ['council'] } })).toEqual([
      'council-south',
      'council-undated',
    ]);
  });

  test('takes several values of one field as or', () => {
    expect(accepted({ where: { region: ['north', 'south'] } })).toEqual([
      'gardener-north',
      'gardener-both',
      'council-south',
    ]);
  });

  test('takes several fields as and', () => {
    expect(accepted({ where: { sector: ['gardener'], region: ['south'] } })).toEqual([
      'gardener-both',
    ]);
  });

  test('does not mind case and spaces', () => {
    expect(accepted({ where: { sector: [' COUNCIL '] } })).toHaveLength(2);
  });

  test('takes any value of a field without declared options', () => {
    expect(accepted({ where: { organisation: ['Leeks United'] } })).toEqual([]);
  });
});

describe('a filter by time', () => {
  test('takes first and last day as included', () => {
    expect(accepted({ since: '2020-07-02', until: '2020-07-10' })).toEqual([
      'gardener-north',
      'gardener-both',
    ]);
    expect(accepted({ since: '2020-07-11' })).toEqual(['council-south']);
  });

  test('leaves out responses without a time', () => {
    expect(accepted({ until: '2020-12-31' })).not.toContain('council-undated');
  });
});

describe('a filter by question', () => {
  test.each([
    [[], ids],
    [['1'], ['1', '1.i', '1.ii']],
    [['Q1'], ['1', '1.i', '1.ii']],
    [['1.I'], ['1.i']],
    [
      ['2', '1.ii'],
      ['1.ii', '2', '2.i'],
    ],
  ])('%j has %j: parts follow their question', (wanted, has) => {
    expect(chosen(wanted)).toEqual(has);
  });
});

describe('a filter that nothing can fulfil', () => {
  test.each<[FilterRequest, string]>([
    [{ where: { sector: ['gardner'] } }, 'No sector called "gardner". Did you mean "gardener"?'],
    [
      { where: { sector: ['public'] } },
      'No sector called "public". Did you mean "member of the public"?',
    ],
    [
      { where: { sectors: ['council'] } },
      'No profile field called "sectors". Did you mean "sector"?',
    ],
    [{ where: { email: ['x'] } }, 'No profile field called "email".'],
    [{ where: { constructor: ['x'] } }, 'No profile field called "constructor".'],
    [{ questions: ['1.iii'] }, 'No question called "1.iii". Did you mean "1.ii"?'],
    [{ questions: ['colour'] }, 'No question called "colour".'],
  ])('%j is refused, with what is near', (request, message) => {
    expect(() => makeFilter(request, allotments)).toThrow(
      expect.objectContaining({ code: 'bad-option', message }),
    );
  });

  test('names what there is', () => {
    expect(() => makeFilter({ where: { sector: ['x'] } }, allotments)).toThrow(
      expect.objectContaining({ hint: 'Known: gardener · council · member of the public · other' }),
    );
  });
});

describe('what a filter says of itself', () => {
  test.each<[FilterRequest, string, boolean]>([
    [{}, 'all responses', true],
    [{ where: { sector: [] }, questions: [] }, 'all responses', true],
    [
      { where: { sector: ['COUNCIL', 'other'], region: ['north'] }, questions: ['1'] },
      'sector: council or other; region: north; question: 1',
      false,
    ],
    [{ since: '2020-07-02', until: '2020-07-10' }, 'from 2020-07-02; until 2020-07-10', false],
  ])('%j is "%s"', (request, description, isAll) => {
    expect(makeFilter(request, allotments)).toMatchObject({ description, isAll });
  });
});
