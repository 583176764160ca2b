import { describe, expect, test } from '@jest/globals';
import { WinnowError } from '../../src/issues/index.js';
import { loadCodeFrame } from '../../src/themes/index.js';

/** What is said of a code frame with such themes; they begin on line 4. */
function complaintOf(themes: string): string {
  try {
    loadCodeFrame(`id: frame\ntitle: A code frame\nthemes:\n${themes}`, 'frame.yaml');
  } catch (error) {
    expect(error).toBeInstanceOf(WinnowError);
    return (error as WinnowError).message;
  }
  return '';
}

describe('a code frame', () => {
  test('is read with all its keys', () => {
    const yaml = `
id: frame
title: A code frame
description: For a test.
themes:
  - id: a.1_b-2
    label: Ä
    description: Of a kind.
    recommendation: {number: 1}
    all: [x, {any: [y, z]}]
    near: {words: [x, y], within: 5}
    not: [w]
    themes:
      - {id: constructor, label: C, any: [=x, "y*"]}
`;
    expect(loadCodeFrame(yaml, 'frame.yaml')).toEqual({
      id: 'frame',
      title: 'A code frame',
      description: 'For a test.',
      themes: [
        {
          id: 'a.1_b-2',
          label: 'Ä',
          description: 'Of a kind.',
          recommendation: { number: 1 },
          all: ['x', { any: ['y', 'z'] }],
          near: { words: ['x', 'y'], within: 5 },
          not: ['w'],
          themes: [{ id: 'constructor', label: 'C', any: ['=x', 'y*'] }],
        },
      ],
    });
  });

  test.each([
    [
      'an id used twice, wherever',
      '- {id: a, label: A, any: [x], themes: [{id: b, label: B, any: [x]}]}\n- {id: b, label: C, any: [x]}\n',
      '5:4  The id "b" is used twice. Give each theme its own.',
    ],
    [
      'a theme without a rule',
      '- id: a\n  label: A\n',
      '4:3  The theme "A" has no rule: add "any", "all" or "near", themes within it, or a description to match it by.',
    ],
    [
      'a theme with "not" only',
      '- id: a\n  label: A\n  not: [x]\n',
      '4:3  The theme "A" has no rule: add "any", "all" or "near", themes within it, or a description to match it by.',
    ],
    [
      'a theme with "not" only, and themes within it',
      '- id: a\n  label: A\n  not: [x]\n  themes: [{id: b, label: B, any: [y]}]\n',
      '6:3  "not" finds nothing by itself: give the theme "A" "any", "all" or "near" too.',
    ],
    [
      'an empty list of words',
      '- id: a\n  label: A\n  any: []\n',
      '6:3  An empty list matches nothing: take it out or fill it.',
    ],
    [
      'an empty list of themes',
      '- id: a\n  label: A\n  any: [x]\n  themes: []\n',
      '7:3  "themes" needs at least one entry.',
    ],
    ['no themes', '  []\n', '3:1  A code frame needs a theme.'],
    [
      'an unknown key',
      '- id: a\n  label: A\n  any: [x]\n  synonyms: [y]\n',
      '7:3  Unknown key "synonyms".',
    ],
    [
      'a misspelt key of a rule within a rule',
      '- id: a\n  label: A\n  any:\n    - x\n    - al: [y]\n',
      '8:7  Unknown key "al". Did you mean "all"?',
    ],
    [
      'an empty rule within a rule',
      '- id: a\n  label: A\n  any: [{}]\n',
      '6:9  Expected a word, a phrase, or a rule with any, all, not or near.',
    ],
    [
      'a word that is a number',
      '- id: a\n  label: A\n  any: [x, 19]\n',
      '6:12  Expected a word, a phrase, or a rule with any, all, not or near.',
    ],
    [
      'one word where a list belongs',
      '- id: a\n  label: A\n  any: x\n',
      '6:3  "any" must be a list, and is text.',
    ],
    [
      'a word without a letter',
      '- id: a\n  label: A\n  any: ["…"]\n',
      '6:9  "…" has neither a letter nor a digit, so no answer has it: write a word, or take it out.',
    ],
    [
      'near with one word',
      '- id: a\n  label: A\n  near: {words: [x], within: 3}\n',
      '6:10  near needs two words or phrases at least.',
    ],
    [
      'near without a window',
      '- id: a\n  label: A\n  near: {words: [x, y]}\n',
      '6:3  "within" is missing.',
    ],
    [
      'an id with a space',
      '- id: a b\n  label: A\n  any: [x]\n',
      '4:3  "a b" is no id, which is made of letters, digits, ".", "-" and "_": write "a-b".',
    ],
    ['a blank label', '- id: a\n  label: " "\n  any: [x]\n', '5:3  The label is missing.'],
    ['a theme without a label', '- id: a\n  any: [x]\n', '4:3  "label" is missing.'],
    [
      'a broken list',
      '- id: a\n  label: A\n  any: [x\n',
      '7:1  The bracket "[" of line 6 is not closed before this place: add "]".',
    ],
  ])('is refused for %s', (_, themes, problem) => {
    expect(complaintOf(themes)).toBe(`frame.yaml has a problem:\n  frame.yaml:${problem}`);
  });

  test('is told to be a questionnaire when it is one, and nothing else', () => {
    expect(() => loadCodeFrame('id: a\ntitle: A\nprofile: []\nsections: []\n', 'q.yaml')).toThrow(
      new Error(
        'q.yaml has a problem:\n  q.yaml:4:1  This is a questionnaire, not a code frame: it is given with --questionnaire.',
      ),
    );
  });

  test('is refused with all its problems at once', () => {
    const themes =
      '- id: a\n  label: A\n  any: [x]\n- id: a\n  label: B\n- id: a\n  label: C\n  any: [x]\n';
    expect(complaintOf(themes)).toBe(
      [
        'frame.yaml has 3 problems:',
        '  frame.yaml:7:3  The id "a" is used twice. Give each theme its own.',
        '  frame.yaml:7:3  The theme "B" has no rule: add "any", "all" or "near", themes within it, or a description to match it by.',
        '  frame.yaml:9:3  The id "a" is used twice. Give each theme its own.',
      ].join('\n'),
    );
  });
});
