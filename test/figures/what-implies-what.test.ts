import { describe, expect, test } from '@jest/globals';

import type { KeywordFindings } from '../../src/keywords/index.js';
import { loadCodeFrame, listThemes, ThemeScheme } from '../../src/themes/index.js';
import type { PhraseFinder, Vocabulary } from '../../src/text/index.js';
import { impliedInclusions } from '../../src/figures/what-implies-what.js';

const frame = loadCodeFrame(
  `
id: frame
title: A frame
themes:
  - id: drugs
    label: Drugs
    any: [drug]
    themes:
      - {id: ketamine, label: Ketamine, any: [ketamine]}
      - {id: opioids, label: Opioids, any: [heroin, methadone]}
  - {id: medicines, label: Medicines, any: [methadone, ketamine, tablet*]}
  - id: harm
    label: Harm
    themes:
      - {id: death, label: Death, any: [death]}
      - {id: injury, label: Injury, any: [injury]}
  - {id: cuts, label: Cuts, all: [budget, cut]}
`,
  'frame.yaml',
);

const list = listThemes(frame);
const schemes = [
  {
    make: (vocabulary: Vocabulary, finder: PhraseFinder) =>
      new ThemeScheme(list, vocabulary, finder),
    marks: list.map(({ id, rule }, place) => ({
      kind: 'theme' as const,
      item: id,
      rule,
      narrower: list.flatMap(({ id: each, within }) => (within.at(-1) === place ? [each] : [])),
    })),
  },
];

function inclusionsOf(...keywords: readonly string[]): readonly string[] {
  const findings = {
    byQuestion: [{ textClass: '1', keywords: keywords.map((text) => ({ text })) }],
    byGroup: [],
    byQuestionAndGroup: [],
  } as unknown as KeywordFindings;
  return impliedInclusions(findings, ['1'], schemes)
    .filter(({ parts }) => parts[0]!.question === '1')
    .map(
      ({ parts, within }) =>
        `${parts.map(({ item }) => item).join(' + ')} within ${within.map(({ item }) => item).join(' + ')}`,
    );
}

describe('what everybody can tell who has the rules', () => {
  test('whoever uses a keyword raises its themes, and those these lie within', () => {
    expect(inclusionsOf('heroin')).toEqual(
      expect.arrayContaining(['heroin within opioids', 'heroin within drugs']),
    );
  });

  test('whoever raises a theme without words of its own raises one within it', () => {
    expect(inclusionsOf()).toContain('harm within death + injury');
    expect(inclusionsOf()).not.toContain('drugs within ketamine + opioids');
  });

  test('whoever uses a phrase uses its words, in whatever form', () => {
    expect(inclusionsOf('budget cuts', 'cut')).toEqual(
      expect.arrayContaining(['budget cuts within cut', 'budget cuts within cuts']),
    );
    expect(inclusionsOf('cut')).not.toContain('cut within cuts');
  });

  test('whoever raises a theme uses one of its words, where all of them are keywords', () => {
    expect(inclusionsOf('heroin', 'methadone')).toContain('opioids within heroin + methadone');
    expect(inclusionsOf('heroin')).not.toContain('opioids within heroin');
  });

  test('a theme lies within another when each of its words raises that too', () => {
    expect(inclusionsOf()).toEqual(
      expect.arrayContaining(['ketamine within medicines', 'ketamine within drugs']),
    );
    expect(inclusionsOf()).not.toContain('opioids within medicines');
  });
});
