import { describe, expect, test } from '@jest/globals';
import { Tokeniser, Vocabulary } from '../../src/text/index.js';
import { listThemes, loadCodeFrame, ThemeScheme } from '../../src/themes/index.js';

const frame = loadCodeFrame(
  `
id: frame
title: A code frame
themes:
  - id: treatment
    label: Treatment
    any: [treatment]
    recommendation: {number: 4, paragraph: 2}
    themes:
      - id: opioids
        label: Opioids
        description: Heroin and the like.
        themes:
          - id: methadone
            label: Methadone
            any: [methadone]
          - id: heroin
            label: Heroin
            any: [heroin]
            not: [heroine*]
      - id: detox
        label: Detox
        any: [detox*]
  - id: stigma
    label: Stigma
    any: [stigma]
`,
  'frame.yaml',
);
const themes = listThemes(frame);

describe('the themes of a code frame', () => {
  test('come as one list, each followed by those within it', () => {
    expect(themes.map(({ id, within }) => [id, within])).toEqual([
      ['treatment', []],
      ['opioids', [0]],
      ['methadone', [0, 1]],
      ['heroin', [0, 1]],
      ['detox', [0]],
      ['stigma', []],
    ]);
  });

  test('have their rules, their descriptions and the recommendation they are the substance of', () => {
    expect(themes[0]).toEqual({
      id: 'treatment',
      label: 'Treatment',
      description: undefined,
      isDescribed: false,
      recommendation: { number: 4, paragraph: 2 },
      within: [],
      rule: { any: ['treatment'] },
    });
    expect(themes[1]).toMatchObject({ description: 'Heroin and the like.', rule: undefined });
    expect(themes[3]!.rule).toEqual({ any: ['heroin'], not: ['heroine*'] });
  });
});

describe('an answer', () => {
  const vocabulary = new Vocabulary();
  const scheme = new ThemeScheme(themes, vocabulary);
  const tokeniser = new Tokeniser(vocabulary);

  test.each([
    ['Stigma', ['stigma']],
    ['Treatment', ['treatment']],
    ['Methadone', ['treatment', 'opioids', 'methadone']],
    ['Stigma of methadone and heroin', ['treatment', 'opioids', 'methadone', 'heroin', 'stigma']],
    ['Detoxification, treatment', ['treatment', 'detox']],
    ['Heroin, and the heroines', []],
    ['Nothing', []],
  ])('%j raises the themes %j', (text, expected) => {
    const raised = scheme.apply(tokeniser.tokenise(text));
    expect(raised.map((mark) => themes[mark]!.id)).toEqual(expected);
    expect([...raised].sort((a, b) => a - b)).toEqual(raised);
  });
});
