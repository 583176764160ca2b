import { describe, expect, test } from '@jest/globals';
import { english } from '../../src/text/index.js';
import { consentBy } from '../../src/responses/index.js';
import { CodedResponses } from '../../src/coding/index.js';
import type { Scheme } from '../../src/coding/scheme.js';
import type { Tokens } from '../../src/text/index.js';
import { codeAll, makeResponse } from './make-response.js';

/** Marks an answer with its number of words, and again with twice that; none for one word. */
const byLength: Scheme = {
  apply: ({ length }: Tokens) => (length < 2 ? [] : [length, 2 * length]),
};
const none: Scheme = { apply: () => [] };

describe('coded responses', () => {
  test('hold of each response what tables need', () => {
    const response = makeResponse({
      id: 'r1',
      submitted: '2020-10-01T12:00:00',
      isLate: true,
      consent: consentBy('confidentiality requested', false),
      profile: [['Health', 'Housing'], []],
      answers: [
        { question: 0, kind: 'substantive', text: 'Three good words', language: english },
        { question: 1, kind: 'non-answer', text: 'n/a', language: english },
        { question: 2, kind: 'referral', text: 'see above', language: english },
        { question: 3, kind: 'substantive', text: 'one', language: english },
      ],
    });
    const coded = codeAll([response], 4, [() => none, () => byLength]);
    expect([...coded.analysed()]).toEqual([
      {
        id: 'r1',
        submitted: '2020-10-01T12:00:00',
        isLate: true,
        consent: consentBy('confidentiality requested', false),
        groups: [['Health', 'Housing'], []],
        answers: [
          { question: 0, kind: 'substantive', language: 'en', words: 3, marks: [[], [3, 6]] },
          { question: 1, kind: 'non-answer', language: 'en', words: 0, marks: [[], []] },
          { question: 2, kind: 'referral', language: 'en', words: 0, marks: [[], []] },
          { question: 3, kind: 'substantive', language: 'en', words: 1, marks: [[], []] },
        ],
        choices: [],
      },
    ]);
  });

  test('keep answers and marks apart from response to response', () => {
    const coded = codeAll(
      [
        makeResponse({ id: 'a', texts: ['two words', 'now three words'] }),
        makeResponse({ id: 'b' }),
        makeResponse({ id: 'c', texts: [undefined, 'two again'] }),
      ],
      2,
      [() => byLength],
    );
    expect([...coded.analysed()].map(({ answers }) => answers.map(({ marks }) => marks))).toEqual([
      [[[2, 4]], [[3, 6]]],
      [],
      [[[2, 4]]],
    ]);
  });

  test('tell profiles apart, whatever their values are', () => {
    const profiles = [
      [['a'], ['b']],
      [['a', 'b'], []],
      [[], ['a', 'b']],
      [['ab'], []],
      [[], []],
    ];
    const coded = codeAll(
      profiles.map((profile, i) => makeResponse({ id: `r${i}`, profile })),
      0,
    );
    expect(profiles.map((_, number) => coded.groupsOf(number))).toEqual(profiles);
  });

  test('come by id in natural order', () => {
    const ids = ['row-10', 'row-2', 'row-1'];
    const coded = codeAll(
      ids.map((id) => makeResponse({ id })),
      0,
    );
    expect([...coded.analysed()].map(({ id }) => id)).toEqual(ids);
    expect([...coded.analysedById()].map(({ id }) => id)).toEqual(['row-1', 'row-2', 'row-10']);
  });

  test('leave out answers to questions that are not wanted, and their words', () => {
    const coded = new CodedResponses(2, []);
    coded.add(makeResponse({ id: 'a', texts: ['no', 'yes'] }), [false, true]);
    expect([...coded.analysed()][0]!.answers.map(({ question }) => question)).toEqual([1]);
    expect(coded.tokens.map(({ answers }) => answers)).toEqual([0, 1]);
  });

  test('count a response that a filter leaves out as filtered, and read none of it', () => {
    const coded = new CodedResponses(1, []);
    coded.add(makeResponse({ id: 'a', texts: ['naloxone'] }), undefined);
    coded.add(makeResponse({ id: 'b', texts: ['methadone'] }), [true]);
    expect([coded.fateOf(0), coded.fateOf(1)]).toEqual(['filtered', 'analysed']);
    expect([...coded.analysed()].map(({ id }) => id)).toEqual(['b']);
    const timesRead = ['naloxone', 'methadone'].map((word) => coded.vocabulary.timesRead(word));
    expect(timesRead).toEqual([0, 1]);
    expect(coded.size).toBe(2);
  });

  test('may have ids that objects have', () => {
    const ids = ['__proto__', 'constructor', 'toString'];
    const coded = codeAll(
      ids.map((id) => makeResponse({ id })),
      0,
    );
    expect([...coded.analysed()].map(({ id }) => id)).toEqual(ids);
  });
});
