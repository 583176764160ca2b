import { describe, expect, test } from '@jest/globals';
import { evidenceMarks, EvidenceScheme, loadEvidenceWords } from '../../src/evidence/index.js';
import { Tokeniser, Vocabulary } from '../../src/text/index.js';

const words = loadEvidenceWords(
  `
id: evidence
markers:
  - {id: group, label: A group of people, any: [women]}
  - {id: source, label: A source, any: [study]}
  - {id: figures, label: A figure, any: [half]}
  - {id: period, label: A period, any: [month]}
  - {id: place, label: A place, any: [=leeds]}
  - {id: intervention, label: An intervention, any: [naloxone]}
`,
  'evidence.yaml',
);

describe('an answer', () => {
  const vocabulary = new Vocabulary();
  const scheme = new EvidenceScheme(words, vocabulary);
  const tokeniser = new Tokeniser(vocabulary);

  test.each([
    ['Women', ['group']],
    ['A study', ['source']],
    ['https://x.org', ['source']],
    ['A study, https://x.org', ['source']],
    ['Half of the women', ['figures', 'group']],
    ['40% of women', ['figures', 'group']],
    ['In 2019 in Leeds', ['period', 'place']],
    ['40% of women in Leeds', ['figures', 'place', 'group', 'three-or-more']],
    [
      'A study (2019): half of the women in Leeds had naloxone',
      ['source', 'figures', 'period', 'place', 'group', 'intervention', 'three-or-more'],
    ],
    ['Nothing', []],
  ])('%j shows %j', (text, signs) => {
    const marks = scheme.apply(tokeniser.tokenise(text));
    expect(marks.map((mark) => evidenceMarks[mark])).toEqual(signs);
  });
});
