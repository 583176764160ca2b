import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import {
  compareCoders,
  disagreementsByTheme,
  disputedAnswers,
  measureAgreement,
} from '../../src/agreement/index.js';
import type { CodedSample, Comparison } from '../../src/agreement/index.js';
import { shuffled } from '../support/shuffle.js';

const settings = { seed: 1, replicates: 199 };
const _ = undefined;

/** Answers as pairs of strings, a letter for each theme: 1, 0 or - for not coded. */
function comparisonOf(themes: readonly string[], pairs: readonly [string, string][]): Comparison {
  const codes = (text: string): (boolean | undefined)[] =>
    themes.map((__, i) => (text[i] === '-' ? undefined : text[i] === '1'));
  return {
    themes,
    answers: pairs.map(([first, second], i) => ({
      response: `R${i + 1}`,
      question: '1',
      first: codes(first),
      second: codes(second),
    })),
    unpaired: { answers: 0, uncoded: 0, themes: [] },
    onesOnly: [],
  };
}

const comparison = comparisonOf(
  ['a', 'b'],
  [
    ['11', '10'],
    ['11', '11'],
    ['10', '00'],
    ['00', '10'],
    ['0-', '01'],
    ['01', '00'],
  ],
);

describe('measureAgreement', () => {
  const agreement = measureAgreement(comparison, settings);

  test('counts, per theme, the answers that both coded', () => {
    expect(agreement.themes[0]).toMatchObject({
      theme: 'a',
      coded: 6,
      first: 3,
      second: 3,
      falseAlarms: 1,
      misses: 1,
      precision: { value: 2 / 3 },
      recall: { value: 2 / 3 },
      f1: { value: 2 / 3 },
    });
    // Cohen: observed 4/6, by chance 1/2. Krippendorff: 1 − 11 · 2·2 / (2·6·6).
    expect(agreement.themes[0]!.kappa).toBeCloseTo(1 / 3, 12);
    expect(agreement.themes[0]!.alpha).toBeCloseTo(1 - 44 / 72, 12);
    expect(agreement.themes[1]).toMatchObject({ coded: 5, first: 3, second: 1, misses: 2 });
  });

  test('pools all themes, and takes the mean of their F1', () => {
    expect(agreement.micro.f1.value).toBeCloseTo((2 * 3) / (2 * 3 + 1 + 3), 12);
    expect(agreement.macroF1.value).toBeCloseTo((2 / 3 + 1 / 2) / 2, 12);
  });

  test('gives intervals that hold the figure, the same whatever the order of rows', () => {
    const { value, interval } = agreement.micro.f1;
    expect(interval![0]).toBeLessThanOrEqual(value!);
    expect(interval![1]).toBeGreaterThanOrEqual(value!);
    const answers = shuffled(comparison.answers, 5);
    expect(measureAgreement({ ...comparison, answers }, settings)).toEqual(agreement);
  });

  test('says nothing where there is nothing to be a share of', () => {
    const nothing = measureAgreement(
      comparisonOf(
        ['a'],
        [
          ['0', '0'],
          ['0', '0'],
        ],
      ),
      settings,
    );
    const absent = { value: _, interval: _ };
    expect(nothing.themes[0]).toMatchObject({
      precision: absent,
      recall: absent,
      f1: absent,
      kappa: _,
      alpha: _,
    });
    expect(nothing.macroF1).toEqual(absent);
  });

  test('is the same between two coders whichever of them comes first, but for precision and recall', () => {
    const code = fc.constantFrom('00', '01', '10', '11', '-1', '0-');
    fc.assert(
      fc.property(fc.array(fc.tuple(code, code), { minLength: 1, maxLength: 12 }), (pairs) => {
        const there = measureAgreement(comparisonOf(['a', 'b'], pairs), settings);
        const back = measureAgreement(
          comparisonOf(
            ['a', 'b'],
            pairs.map(([x, y]) => [y, x]),
          ),
          settings,
        );
        expect(back.micro.precision).toEqual(there.micro.recall);
        for (const [index, theme] of there.themes.entries()) {
          const other = back.themes[index]!;
          expect([other.f1, other.kappa, other.alpha]).toEqual([
            theme.f1,
            theme.kappa,
            theme.alpha,
          ]);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('what to look at first', () => {
  test('is the theme with the most disagreement, and who raised it', () => {
    expect(disagreementsByTheme(comparison)).toEqual([
      {
        theme: 'a',
        answers: [
          { response: 'R3', question: '1', raisedBy: 'first' },
          { response: 'R4', question: '1', raisedBy: 'second' },
        ],
      },
      {
        theme: 'b',
        answers: [
          { response: 'R1', question: '1', raisedBy: 'first' },
          { response: 'R6', question: '1', raisedBy: 'first' },
        ],
      },
    ]);
  });

  test('is the answer with the most themes in dispute, ids as a person would order them', () => {
    const many = comparisonOf(
      ['a', 'b'],
      Array.from({ length: 10 }, () => ['10', '00'] as [string, string]),
    );
    expect(
      disputedAnswers(many)
        .map(({ response }) => response)
        .slice(-2),
    ).toEqual(['R9', 'R10']);
    expect(disputedAnswers(comparison)[0]!.themes).toEqual(['b']);
  });
});

describe('compareCoders', () => {
  test('pairs answers and themes that both have, and says what is left out', () => {
    const sample = (name: string, themes: string[], ids: string[]): CodedSample => ({
      name,
      themes,
      answers: ids.map((response, i) => ({
        response,
        question: '1',
        row: i + 2,
        codes: new Map(themes.map((theme) => [theme, true])),
      })),
      uncoded: ['R1', 'R9'].map((response) => ({ response, question: '1' })),
      isOnesOnly: name === 'b',
    });
    const compared = compareCoders(
      sample('a', ['x', 'y'], ['R1', 'R2']),
      sample('b', ['y', 'z'], ['R2', 'R3', 'R4']),
    );
    expect(compared).toEqual({
      themes: ['y'],
      answers: [{ response: 'R2', question: '1', first: [true], second: [true] }],
      unpaired: { answers: 3, uncoded: 1, themes: ['x', 'z'] },
      onesOnly: ['b'],
    });
  });

  test('compares no answer in which the two coded other themes each', () => {
    const sample = (codes: [string, boolean][]): CodedSample => ({
      name: 'a',
      themes: ['x', 'y'],
      answers: [{ response: 'R1', question: '1', row: 2, codes: new Map(codes) }],
      uncoded: [],
      isOnesOnly: false,
    });
    const compared = compareCoders(sample([['x', true]]), sample([['y', true]]));
    expect(compared.answers).toEqual([]);
    expect(compared.unpaired).toEqual({ answers: 1, uncoded: 0, themes: [] });
  });
});
