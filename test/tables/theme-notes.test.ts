import { expect, test } from '@jest/globals';

import { MarkTally } from '../../src/tallies/index.js';
import { themeNotes } from '../../src/tables/theme-notes.js';
import { listThemes, loadCodeFrame } from '../../src/themes/index.js';

const tally = new MarkTally({ questions: 1, fields: [], scheme: 0, marks: 3 });

function themesOf(...entries: readonly string[]) {
  const frame = `id: f\ntitle: F\nthemes:\n${entries.map((entry) => `  - {${entry}}`).join('\n')}\n`;
  return { list: listThemes(loadCodeFrame(frame, 'f.yaml')), tally };
}

test('themes with rules count by their rules, and nothing speaks against them', () => {
  const notes = themeNotes(themesOf('id: a, label: Money, any: [money]'));
  expect(notes).toEqual([
    'A theme counts when its own rule or that of a theme within it is fulfilled. An answer may raise several themes, so the figures can add up to more than the base.',
  ]);
});

test('themes found by meaning are named, and their figures are called estimates', () => {
  const mixed = themesOf(
    'id: a, label: Money, any: [money]',
    'id: b, label: Trust, description: Faith in those who decide',
  );
  const [rule, meaning, ...others] = themeNotes(mixed);
  expect(rule).toContain('of a theme without a rule, when what an answer means is close');
  expect(meaning).toMatch(
    /^Found by meaning and not by a rule: “Trust”\. These figures are estimates/u,
  );
  expect(others).toEqual([]);
});

test('it is said which descriptions the answers are far from, and when it is all of them', () => {
  const themes = themesOf(
    'id: a, label: Money, description: What it costs',
    'id: b, label: Trust, description: Faith in those who decide',
  );
  const notes = themeNotes({ ...themes, doubts: { isForeign: true, distant: [1] } });
  expect(notes[2]).toContain('Is this the code frame for this call?');
  expect(notes[3]).toContain('Further from the answers than other descriptions: “Trust”.');
});

test('a long frame without any rule is not listed', () => {
  const many = Array.from(
    { length: 13 },
    (_, place) => `id: t${place}, label: Theme ${place}, description: Nothing`,
  );
  expect(themeNotes(themesOf(...many))[1]).toContain('not by a rule: all themes.');
});
