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

type List = ReturnType<typeof listThemes>;

function schemesOf(list: List): Parameters<typeof impliedInclusions>[2] {
  return [
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
}

const schemes = schemesOf(listThemes(frame));

function inclusionsOf(...keywords: readonly string[]): readonly string[] {
  return inclusionsOfSchemes(schemes, '1', keywords);
}

function inclusionsOfSchemes(
  ofSchemes: typeof schemes,
  question: string | undefined,
  keywords: readonly string[] = [],
): readonly string[] {
  const findings = {
    byQuestion: [{ textClass: '1', keywords: keywords.map((text) => ({ text })) }],
    byGroup: [],
    byQuestionAndGroup: [],
  } as unknown as KeywordFindings;
  const named = (marks: readonly { readonly kind: string; readonly item?: string | undefined }[]) =>
    marks.map(({ kind, item = kind }) => item).join(' + ');
  return impliedInclusions(findings, ['1'], ofSchemes)
    .filter(({ parts }) => parts[0]!.question === question)
    .map(({ parts, within }) => `${named(parts)} within ${named(within)}`);
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
    expect(inclusionsOf()).toContain('ketamine within medicines');
    expect(inclusionsOf()).not.toContain('opioids within medicines');
  });
});

describe('of themes whose rules speak of each other', () => {
  const inAnswers = (rules: string, question?: string): readonly string[] => {
    const text = `{id: frame, title: A frame, themes: [${rules}]}`;
    return inclusionsOfSchemes(schemesOf(listThemes(loadCodeFrame(text, 'f.yaml'))), question);
  };
  const inOneAnswer = (rules: string): readonly string[] => inAnswers(rules, '1');
  const split =
    '{id: paths, label: P, any: [path]}, {id: foot, label: F, any: [path], not: [bike]}, {id: ride, label: R, all: [path, bike]}';

  test('what one leaves of a theme is the other', () => {
    expect(inOneAnswer(split)).toEqual(
      expect.arrayContaining(['paths within foot + ride', 'foot + ride within paths']),
    );
  });

  test('two that bar each other in an answer may both be raised in several', () => {
    expect(inAnswers(split)).toContain('paths within foot + ride');
    expect(inAnswers(split)).not.toContain('foot + ride within paths');
  });

  test('those who raise themes that bar each other are no more than answered and raised one', () => {
    const apart =
      '{id: trees, label: T, any: [tree]}, {id: ponds, label: P, any: [pond], not: [tree]}, {id: rest, label: R, any: [bin], not: [tree, pond]}';
    expect(inOneAnswer(apart)).toContain('rest + ponds + trees + no-theme within answered');
  });

  test('where two themes meet in a third, it is known how many are in both', () => {
    const both =
      '{id: park, label: K, themes: [{id: trees, label: T, any: [tree]}, {id: ponds, label: P, any: [pond]}, {id: both, label: B, all: [tree, pond]}]}';
    expect(inOneAnswer(both)).toEqual(
      expect.arrayContaining([
        'trees + ponds within park + both',
        'park + both within trees + ponds',
      ]),
    );
  });

  test('whoever raises a theme in which three meet is counted in each of them', () => {
    const three =
      '{id: a, label: A, any: [tree]}, {id: b, label: B, any: [pond]}, {id: c, label: C, any: [bin]}, {id: all, label: L, all: [tree, pond, bin]}';
    expect(inOneAnswer(three)).toContain('answered + all + all within a + b + c + no-theme');
  });

  test('whoever meets a rule within a rule meets what its words do, and a beginning is no word', () => {
    const within =
      '{id: care, label: C, any: [{all: [dog, lead]}, {near: {words: [dog, bin], within: 5}}]}, {id: dogs, label: D, any: ["=dog"]}, {id: some, label: S, any: ["dog*"]}';
    expect(inOneAnswer(within)).toEqual(
      expect.arrayContaining(['care within dogs', 'care within some', 'dogs within some']),
    );
    expect(inOneAnswer(within)).not.toContain('some within dogs');
  });
});
