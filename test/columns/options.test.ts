import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { ColumnProfile } from '../../src/columns/index.js';
import { readChoice } from '../../src/columns/options.js';
import { orderOptions } from '../../src/columns/scales.js';
import { repeated } from './survey.js';

function choiceOf(cells: readonly (string | readonly string[])[]): ReturnType<typeof readChoice> {
  const profile = new ColumnProfile(1);
  for (const cell of cells) profile.add(cell);
  return readChoice(profile, false);
}

describe('cells with several options are split', () => {
  test.each([
    [';', ['Rail; Road', 'Rail', 'Sea; Rail', 'Road', 'Sea']],
    ['|', ['Rail|Road', 'Rail', 'Sea|Rail', 'Road', 'Sea']],
    [', ', ['Rail, Road', 'Rail', 'Sea, Rail', 'Road', 'Sea']],
    ['a comma alone', ['Rail,Road', 'Rail', 'Sea,Rail', 'Road', 'Sea']],
    ['a line break', ['Rail\nRoad', 'Rail', 'Sea\nRail', 'Road', 'Sea']],
    ['; behind each', ['Rail;Road;', 'Rail;', 'Sea;Rail;', 'Road;', 'Sea;']],
  ])('at %s', (_, cells) => {
    const choice = choiceOf(repeated(cells, 30));
    expect(choice.kind).toBe('some-of');
    expect([...choice.options].sort()).toEqual(['Rail', 'Road', 'Sea']);
  });

  test('an option may hold the separator: its pieces never stand apart', () => {
    const choice = choiceOf(
      repeated(['Bus, tram or coach, Rail', 'Rail', 'Bus, tram or coach', 'Rail, Sea', 'Sea'], 50),
    );
    expect([...choice.options].sort()).toEqual(['Bus, tram or coach', 'Rail', 'Sea']);
    expect(choice.kind).toBe('some-of');
  });

  test('and it is written as the cells write it, so that it is found in them', () => {
    const choice = choiceOf(
      repeated(['Oil; if any; Rail', 'Rail', 'Oil; if any', 'Rail; Sea', 'Sea; Oil; if any'], 50),
    );
    expect([...choice.options].sort()).toEqual(['Oil; if any', 'Rail', 'Sea']);
  });

  test('a comma with a space behind it belongs to the option, where others have none', () => {
    const cells = [
      'Water, lakes and drains,Roads',
      'Roads,Parks',
      'Parks',
      'Water, lakes and drains',
    ];
    expect([...choiceOf(repeated(cells, 40)).options].sort()).toEqual([
      'Parks',
      'Roads',
      'Water, lakes and drains',
    ]);
  });

  test('numbers of options with nothing but commas between', () => {
    expect(choiceOf(repeated(['4,5', '5', '4,6', '6,5'], 40))).toMatchObject({
      kind: 'some-of',
      options: ['4', '5', '6'],
    });
  });

  test('lists need no separator', () => {
    const choice = choiceOf(repeated(['x'], 20).map((_, i) => (i % 2 ? ['A, b', 'C'] : ['C'])));
    expect(choice).toMatchObject({ kind: 'some-of', options: ['C', 'A, b'] });
  });
});

describe('cells with one option are left whole', () => {
  test('"Yes, I agree" is one', () => {
    const choice = choiceOf(repeated(['Yes, I agree', 'Yes, but', 'No'], 60));
    expect(choice).toMatchObject({ kind: 'one-of' });
    expect([...choice.options].sort()).toEqual(['No', 'Yes, I agree', 'Yes, but']);
  });

  test('so are sums of money and sentences', () => {
    expect(choiceOf(repeated(['$0 - $24,999', '$25,000 - $49,999'], 40)).options).toEqual([
      '$0 - $24,999',
      '$25,000 - $49,999',
    ]);
  });

  test('values that differ in case are one, written as most write it', () => {
    expect(choiceOf([...repeated(['Male', 'Female'], 20), 'male', 'FEMALE']).options).toEqual([
      'Female',
      'Male',
    ]);
  });
});

test('the order of rows changes nothing', () => {
  const cells = repeated(['Rail; Road', 'Rail', 'Sea; Rail', 'Road', 'Sea', 'a canoe'], 60);
  const whole = choiceOf(cells);
  fc.assert(
    fc.property(fc.shuffledSubarray([...cells], { minLength: cells.length }), (shuffled) => {
      expect(choiceOf(shuffled)).toEqual(whole);
    }),
    { numRuns: 30 },
  );
});

test('memory stays bounded: after some thousand values, new ones are only measured', () => {
  const profile = new ColumnProfile(1);
  for (let i = 0; i < 20_000; i++) profile.add(`answer number ${i}`);
  expect(profile).toMatchObject({ filled: 20_000, isCapped: true });
  expect(profile.distinct).toBe(5000);
});

describe('options stand in the order of their scale', () => {
  test.each([
    [
      ['Disagree', 'Strongly agree', 'Neither agree nor disagree', 'Agree', 'Strongly disagree'],
      ['Strongly agree', 'Agree', 'Neither agree nor disagree', 'Disagree', 'Strongly disagree'],
    ],
    [
      ['Not at all useful', 'Don’t know', 'Very useful', 'Not very useful', 'Fairly useful'],
      ['Very useful', 'Fairly useful', 'Not very useful', 'Not at all useful', 'Don’t know'],
    ],
    [
      ['Often', 'Never', 'Always', 'Rarely'],
      ['Never', 'Rarely', 'Often', 'Always'],
    ],
    [
      ['10', '2', '1'],
      ['1', '2', '10'],
    ],
    [
      ['75 or above', '16 to 24', 'Prefer not to say', 'Under 16', '25 to 34'],
      ['Under 16', '16 to 24', '25 to 34', '75 or above', 'Prefer not to say'],
    ],
    [
      ['No', 'Yes'],
      ['Yes', 'No'],
    ],
    [
      ['Other', 'Rail', 'Sea'],
      ['Rail', 'Sea', 'Other'],
    ],
    [
      ['En desacuerdo', 'Muy de acuerdo', 'De acuerdo'],
      ['Muy de acuerdo', 'De acuerdo', 'En desacuerdo'],
    ],
  ])('%j', (given, ordered) => {
    expect(orderOptions(given).options).toEqual(ordered);
  });

  test('nothing is lost and nothing invented', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), (options) => {
        expect([...orderOptions(options).options].sort()).toEqual([...options].sort());
      }),
    );
  });
});

test('what one respondent wrote of somebody is no option', () => {
  const cells = [
    ...repeated(['Surgery', 'Dr Quill’s surgery', 'Clinic'], 30),
    'My GP is Dr Ann Lee',
    '07700 900123',
  ];
  const choice = choiceOf(cells);
  expect([...choice.options].sort()).toEqual(['Clinic', 'Dr Quill’s surgery', 'Surgery']);
  expect(choice.others).toBe(2);
});
