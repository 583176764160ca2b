import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matched } from './match.js';
import { realCall, realQuestions } from './real-call.js';

const wording =
  'What are the gaps in interventions and services for young people using drugs and alcohol?';

describe('a column is matched by its wording', () => {
  test.each([
    wording,
    wording.toUpperCase(),
    `  ${wording.replaceAll(' ', '  ')}  `,
    wording.replace('?', ''),
    wording.replace('gaps in', 'gaps\nin'),
    `${wording} *`,
    `*${wording}`,
    `${wording} (required)`,
    `${wording} (Optional)`,
    ...['6.', '6)', '6:', '6 -', '(6)', '[6]', 'Q6', 'Q6.', 'Q.6)', 'q6 –', 'Question 6:'].map(
      (number) => `${number} ${wording}`,
    ),
    `6.${wording}`,
    `Q6)${wording}`,
  ])('whatever its case, spaces, punctuation and numbering: %s', (header) => {
    expect(matched([header])).toEqual(['wording 6']);
  });

  test.each([
    ['Which of the following best describes you or your organisation’s sector?', 'wording sector'],
    [
      "Which of the following best describes you or your organisation's sector? *",
      'wording sector',
    ],
    ['What is your first name?', 'wording first-name'],
  ])('when it is about the respondent: %s', (header, match) => {
    expect(matched([header])).toEqual([match]);
  });

  test('with its guidance behind it', () => {
    const guided = realQuestions.filter(({ guidance }) => guidance !== undefined);
    expect(guided.length).toBeGreaterThan(5);
    expect(matched(guided.map(({ wording, guidance }) => `${wording}\n${guidance!}`))).toEqual(
      guided.map(({ id }) => `wording ${id}`),
    );
  });

  test('or under another name the questionnaire gives', () => {
    const call = structuredClone(realCall);
    call.sections[0]!.questions[0]!.also = ['Prevention that works'];
    expect(matched(['1) Prevention that works*'], call)).toEqual(['wording 1']);
  });

  test('the same way when numbered columns are shuffled', () => {
    const numbered = realQuestions.map(({ id, wording }) => ({ id, header: `${id}) ${wording}` }));
    const shuffled = fc.shuffledSubarray(numbered, { minLength: 1 });
    fc.assert(
      fc.property(shuffled, (columns) => {
        expect(matched(columns.map(({ header }) => header))).toEqual(
          columns.map(({ id }) => `wording ${id}`),
        );
      }),
    );
  });
});
