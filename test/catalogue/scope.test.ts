import { describe, expect, test } from '@jest/globals';
import { listScopeMatters, ScopeScheme } from '../../src/scope/index.js';
import { Tokeniser, Vocabulary } from '../../src/text/index.js';
import { realCall } from '../questionnaire/real-call.js';

const vocabulary = new Vocabulary();
const tokeniser = new Tokeniser(vocabulary);
const scheme = new ScopeScheme(realCall, vocabulary);
const matters = listScopeMatters(realCall);
const outOfScope = (text: string): string[] =>
  scheme.apply(tokeniser.tokenise(text)).map((place) => matters[place]!.id);

describe('the scope of the review of drugs', () => {
  test.each([
    'Repeal the Misuse of Drugs Act.',
    'Drugs should be decriminalised.',
    'Cannabis legalisation would end county lines.',
    'We need a change in the law on possession.',
  ])('leaves out changes to the law: %s', (text) => {
    expect(outOfScope(text)).toContain('legislation');
  });

  test.each(['In Scotland they fund this.', 'Learn from Portugal.', 'It works in Northern Ireland.'])(
    'takes other countries as background: %s',
    (text) => {
      expect(outOfScope(text)).toEqual(['outside-england']);
    },
  );

  test.each([
    'The police act on what they hear.',
    'The number of whales and of dutiful people.',
    'A mother-in-law helped.',
    'Treatment in Leeds works.',
  ])('has nothing against %s', (text) => {
    expect(outOfScope(text)).toEqual([]);
  });
});
