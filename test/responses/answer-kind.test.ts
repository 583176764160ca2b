import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answerKinds } from './allotments.js';

const kindOf = (text: string): string => answerKinds.kindOf(text);

describe('an answer is blank', () => {
  test.each(['', ' ', '\t\r\n', '\u00a0', ' '.repeat(500)])('when it is %j', (text) => {
    expect(kindOf(text)).toBe('blank');
  });
});

describe('an answer says nothing', () => {
  test.each([
    ...['n/a', 'N/A.', 'N.A.', 'na', '-', '--', '.', '??', '…', '👍', '🙂 🙂', '*', '"'],
    ...['No.', 'no', 'NO!', 'None', 'Nil', 'No comment', 'no comments.', 'Not applicable'],
    ...["Don't know", 'Don’t know', 'dont know', "I don't know.", 'unsure', 'Nothing to add'],
    ...['#NAME?', '#REF!', '#VALUE!', '#DIV/0!', 'null', 'NaN', 'undefined', 'x', 'xxx', 'test'],
    ...['TBC', 'Prefer not to say', 'Outside our remit', 'false', '-'.repeat(500)],
  ])('when it is %j', (text) => {
    expect(kindOf(text)).toBe('non-answer');
  });
});

describe('an answer refers elsewhere', () => {
  test.each([
    ...['See above', 'see above.', 'As above', 'Same as above', 'Ditto', 'Please see attached'],
    ...['See attached document.', 'Please refer to our response to question 4', 'See appendix A'],
    ...['as per my answer to question 3', 'Covered in question 9', 'Our submission is attached'],
    ...['See answer to 13 above, which covers this as well', 'See our website'],
  ])('when it is %j', (text) => {
    expect(kindOf(text)).toBe('referral');
  });

  test.each(['q7', 'Q7', 'Q 7', 'Q.7', 'qs 7', 'question 7', 'Question 7.', 'questions 7'])(
    'however the other question is written: %s',
    (question) => {
      for (const before of ['See', 'Please see', 'Same as', 'As per', 'As in', 'as for', 'As']) {
        expect(`${before} ${question}: ${kindOf(`${before} ${question}`)}`).toMatch(/referral$/);
      }
      expect(kindOf(`see ${question} and 12`)).toBe('referral');
      expect(kindOf(`See ${question}.i, the second point`)).toBe('referral');
    },
  );

  test.each([1, 9, 10, 27, 30, 31, 46, 117])('whatever its number: %i', (number) => {
    expect(kindOf(`see Q${number}`)).toBe('referral');
    expect(kindOf(`same as q${number}.`)).toBe('referral');
  });
});

describe('an answer can be analysed', () => {
  test.each([
    'No, because nobody asked us.',
    'No comment is complete without naming the waiting lists.',
    'None of the services near us opens on Saturdays',
    'Nothing works without housing',
    'See people as people, not as addicts.',
    'Seeing the same worker',
    'See to it that staff are paid',
    'Above all, trust',
    'Same-day prescribing',
    'Below-inflation budgets',
    'Refer to a dentist',
    'Test and trace',
    'Naloxone',
    'Q fever',
    '5',
    '42 %',
    'Yes',
  ])('when it is %j', (text) => {
    expect(kindOf(text)).toBe('substantive');
  });

  test('when it begins with a reference and goes on', () => {
    const more = 'but in short we need longer contracts and more nurses in every single town';
    expect(kindOf(`See question 7, ${more}`)).toBe('substantive');
  });

  test.each(['x'.repeat(1 << 20), ' '.repeat(1 << 20) + 'x', `${'- '.repeat(1 << 19)}so`])(
    'when it is very long',
    (text) => {
      expect(kindOf(text)).toBe('substantive');
    },
  );
});

describe('the kind of an answer', () => {
  test('does not change with case, spaces around it or a full stop', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom('n/a', 'see q7', 'as above', 'Leeks', 'no comment'),
    );
    fc.assert(
      fc.property(text, (answer) => {
        const kind = kindOf(answer);
        expect(kindOf(`  ${answer}\n`)).toBe(kind);
        if (kind !== 'blank') expect(kindOf(`${answer}.`)).toBe(kind);
      }),
    );
  });
});
