import { describe, expect, test } from '@jest/globals';
import { AnswerKinds } from '../../src/responses/index.js';

const file = (begins: string): string => `
id: mine
non-answers: [keine angabe]
referrals: {whole: [siehe oben], begins: [${begins}], referral-words: 4}
`;

describe('a list of answers that say nothing', () => {
  test('may be the user’s own', () => {
    const kinds = new AnswerKinds(file('siehe frage, see question'), 'mine.yaml');
    expect(kinds.kindOf('Keine Angabe!')).toBe('non-answer');
    expect(kinds.kindOf('n/a')).toBe('substantive');
    expect(kinds.kindOf('SIEHE OBEN')).toBe('referral');
    expect(kinds.kindOf('siehe Frage 7')).toBe('referral');
    expect(kinds.kindOf('see Q7')).toBe('referral');
    expect(kinds.kindOf('siehe Frage 7 und auch 9')).toBe('substantive');
  });

  test('may be added to: what is built in stays', () => {
    const more = {
      text: 'non-answers: [pas encore]\nreferrals: { whole: [zie elders] }',
      name: 'more.yaml',
    };
    const kinds = new AnswerKinds(file('siehe frage'), 'mine.yaml', more);
    expect(kinds.kindOf('Pas encore.')).toBe('non-answer');
    expect(kinds.kindOf('Zie elders')).toBe('referral');
    expect(kinds.kindOf('keine Angabe')).toBe('non-answer');
    expect(
      () => new AnswerKinds(file('a'), 'mine.yaml', { ...more, text: 'non-answer: [x]' }),
    ).toThrow(expect.objectContaining({ message: expect.stringContaining('more.yaml:1:1') }));
  });

  test('is checked like every other file', () => {
    expect(() => new AnswerKinds('id: mine\nnon-answer: [a]', 'mine.yaml')).toThrow(
      expect.objectContaining({
        code: 'bad-document',
        message: expect.stringContaining(
          'mine.yaml:2:1  Unknown key "non-answer". Did you mean "non-answers"?',
        ),
      }),
    );
  });
});
