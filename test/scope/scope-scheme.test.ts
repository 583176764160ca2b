import { describe, expect, test } from '@jest/globals';
import { listScopeMatters, ScopeScheme } from '../../src/scope/index.js';
import { Tokeniser, Vocabulary } from '../../src/text/index.js';
import { withScope } from './questionnaire.js';

const questionnaire = withScope({
  out: [
    { id: 'legalisation', label: 'Legalisation', any: ['legalis*'], not: ['medical'] },
    { id: 'scotland', label: 'Scotland', profile: { region: ['Scotland'] } },
  ],
  background: [{ id: 'alcohol', label: 'Alcohol', any: ['alcohol'] }],
});

describe('what the questionnaire puts out of scope', () => {
  test('comes before what it takes as background', () => {
    expect(listScopeMatters(questionnaire)).toEqual([
      { id: 'legalisation', label: 'Legalisation', kind: 'out of scope', profile: undefined },
      {
        id: 'scotland',
        label: 'Scotland',
        kind: 'out of scope',
        profile: { region: ['Scotland'] },
      },
      { id: 'alcohol', label: 'Alcohol', kind: 'background', profile: undefined },
    ]);
  });

  test('is nothing when it says nothing', () => {
    expect(listScopeMatters(withScope(undefined))).toEqual([]);
    expect(listScopeMatters(withScope({}))).toEqual([]);
  });
});

describe('an answer', () => {
  const vocabulary = new Vocabulary();
  const scheme = new ScopeScheme(questionnaire, vocabulary);
  const tokeniser = new Tokeniser(vocabulary);

  test.each([
    ['Legalise it, and tax alcohol', [0, 2]],
    ['Legalise it for medical use', []],
    ['Alcohol', [2]],
    ['Scotland', []],
    ['', []],
  ])('%j concerns the matters %j', (text, matters) => {
    expect(scheme.apply(tokeniser.tokenise(text))).toEqual(matters);
  });
});
