import { describe, expect, test } from '@jest/globals';
import { breakdownsOf, optionsOf as declared } from '../../src/questionnaire/index.js';
import { realCall, realQuestions } from '../questionnaire/real-call.js';

function optionsOf(id: string): readonly string[] {
  return declared(realCall.profile.find((candidate) => candidate.id === id)!) ?? [];
}

describe('the questionnaire of the review of drugs', () => {
  test('has 27 questions, and 46 with their parts', () => {
    expect(realQuestions.filter(({ partOf }) => partOf === undefined)).toHaveLength(27);
    expect(realQuestions).toHaveLength(46);
  });

  test('numbers its questions from 1 to 27, and their parts by numerals', () => {
    const numbers = realQuestions.filter(({ partOf }) => partOf === undefined).map(({ id }) => id);
    expect(numbers).toEqual(Array.from({ length: 27 }, (_, index) => String(index + 1)));
    for (const { id, partOf } of realQuestions)
      if (partOf !== undefined) expect([`${partOf}.i`, `${partOf}.ii`]).toContain(id);
  });

  test.each([
    ['sector', 14],
    ['region', 11],
    ['country', 5],
    ['capacity', 2],
    ['contact', 2],
  ])('offers for %s %i options', (id, count) => {
    expect(new Set(optionsOf(id)).size).toBe(count);
  });

  test('has no option of regions that could be split', () => {
    for (const region of optionsOf('region')) expect(region).not.toMatch(/[,;|\n]/);
  });

  test('was open from 2 July to 6 August 2020', () => {
    expect(realCall).toMatchObject({ opened: '2020-07-02', closes: '2020-08-06' });
  });

  test('is broken down by sector first, then by region', () => {
    expect(breakdownsOf(realCall).slice(0, 2)).toEqual(['sector', 'region']);
  });

  test('reads names and addresses only to remove them', () => {
    const personal = realCall.profile.filter(({ kind }) => kind === 'personal');
    expect(personal.map(({ id }) => id)).toEqual(['first-name', 'last-name', 'email']);
  });

  test('keeps the call’s own words, slips included', () => {
    const wordings = realQuestions.map(({ wording }) => wording).join('\n');
    expect(wordings).toContain('drug and alcohol services or inventions for young people');
    for (const wording of wordings.split('\n')) expect(wording).toBe(wording.trim());
  });
});
