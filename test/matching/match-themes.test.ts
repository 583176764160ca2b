import { expect, test } from '@jest/globals';

import { readSet } from '../../bench/quality/described/read-set.js';
import { listThemes, loadCodeFrame } from '../../src/themes/index.js';
import { planted, plantedTexts } from '../topics/planted-answers.js';
import { matchTexts } from './match-texts.js';

const frame = loadCodeFrame(
  `id: f
title: F
themes:
  - {id: care, label: Access to care, description: Delays in seeing a doctor and getting treatment}
  - {id: transport, label: Public transport, description: Bus services}
  - {id: education, label: Education, description: What pupils are taught at school}
  - {id: sport, label: Sport, description: Football and swimming}
`,
  'f.yaml',
);

function match(texts: readonly string[], order?: readonly number[]): (text: number) => string[] {
  const { matches, ids } = matchTexts(texts, frame, order);
  const themes = listThemes(frame);
  return (text) => matches.themesOf(ids.indexOf(text), 0).map((theme) => themes[theme]!.id);
}

test('a theme is found by its description, and by words that go with it in the answers', () => {
  const themesOf = match(plantedTexts);
  const ids = ['care', 'transport', 'education'];
  plantedTexts.forEach((_, place) => {
    expect(themesOf(place)).toEqual([ids[Math.floor((place % planted.length) / 3)]]);
  });
});

test('the order of rows changes nothing', () => {
  const order = plantedTexts.map((_, place) => (place * 7 + 3) % plantedTexts.length);
  const shuffled = match(plantedTexts, order);
  const straight = match(plantedTexts);
  plantedTexts.forEach((_, place) => {
    expect(shuffled(place)).toEqual(straight(place));
  });
});

test('an answer may have several themes', () => {
  const both = `${planted[0]!} and ${planted[1]!}. ${planted[3]!} and ${planted[4]!}.`;
  const themesOf = match([...plantedTexts, both]);
  expect(themesOf(plantedTexts.length)).toEqual(['care', 'transport']);
});

test.each([1, 3])('of %i answers that all have the same words nothing can be told', (times) => {
  const themesOf = match(Array.from({ length: times }, () => 'Football and swimming lessons'));
  expect(themesOf(0)).toEqual([]);
});

test('it is told which words carried a theme', () => {
  const { matches } = matchTexts(plantedTexts, frame);
  const [found] = matches.explain(3, 0);
  expect(found?.words).toContain('timet');
  expect(found?.probability).toBeGreaterThan(0.5);
});

test('a less likely theme counts too, but none is given without a word that carried it', () => {
  const { themes, answers } = readSet('libraries');
  const frame = loadCodeFrame(JSON.stringify({ id: 'l', title: 'L', themes }), 'l.yaml');
  const { matches } = matchTexts(
    answers.map(({ text }) => text),
    frame,
  );
  const found = answers.flatMap((_, answer) => matches.explain(answer, 0));
  expect(Math.min(...found.map(({ probability }) => probability))).toBeLessThan(0.5);
  expect(found.filter(({ words }) => words.length === 0)).toEqual([]);
});
