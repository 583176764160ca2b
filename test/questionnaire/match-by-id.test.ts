import { describe, expect, test } from '@jest/globals';
import { matched } from './match.js';
import { realQuestions } from './real-call.js';

describe('a column is matched by id', () => {
  test.each(['1.i', 'Q1.i', 'q1i', '1_i', 'Q1_i', '1 (i)', 'question 1 i', 'Question 1.I', '1-i'])(
    'however it is written: %j',
    (header) => {
      expect(matched([header])).toEqual(['id 1.i']);
    },
  );

  test.each([
    ['answers.1.i', 'id 1.i'],
    ['data.answers.Q12', 'id 12'],
    ['respondent.email', 'id email'],
    ['about_you.sector', 'id sector'],
    ['ABOUT-YOU.Job_Role', 'id job-role'],
  ])('below others in JSON: %s', (header, match) => {
    expect(matched([header])).toEqual([match]);
  });

  test.each([
    ['Response ID', 'id response-id'],
    ['responseId', 'id response-id'],
    ['Reference', 'id response-id'],
    ['Timestamp', 'id submitted'],
    ['Submitted at', 'id submitted'],
    ['Question', 'id asked'],
    ['Answer', 'id answer'],
  ])('when it is what every export has: %s', (header, match) => {
    expect(matched([header])).toEqual([match]);
  });

  test.each(['1.1', 'Q1_1', 'Q2.1', 'Section 2.1', '28', '1.v', 'constructor', '__proto__', ''])(
    'but not to another question that looks alike: %j',
    (header) => {
      expect(matched([header])).toEqual(['unmatched']);
    },
  );

  test('for every question and part', () => {
    const ids = realQuestions.map(({ id }) => id);
    expect(matched(ids.map((id) => `Q${id.replace('.', '_')}`))).toEqual(
      ids.map((id) => `id ${id}`),
    );
  });
});
