import { expect, test } from '@jest/globals';

import { loadCodeFrame } from '../../src/themes/index.js';
import { plantedTexts } from '../topics/planted-answers.js';
import { matchTexts } from './match-texts.js';

/** How many of the answers, which are about clinics, buses and schools, have one of the themes. */
function answersWith(themes: readonly string[]): number {
  const frame = loadCodeFrame(`id: f\ntitle: F\nthemes:\n${themes.join('\n')}\n`, 'f.yaml');
  const { matches } = matchTexts(plantedTexts, frame);
  return plantedTexts.filter((_, place) => matches.themesOf(place, 0).length > 0).length;
}

const foreign = [
  '  - {id: nets, label: Nets and quotas, description: What trawlers may catch and sell at the harbour}',
  '  - {id: bets, label: Betting, description: Losses of gamblers and what bookmakers may offer them}',
  '  - {id: tax, label: Inheritance tax, description: What heirs owe on estates and shares}',
  '  - {id: code, label: Encryption, description: Keys and passwords that software keeps secret}',
];

test('a frame about something else is given to few answers', () => {
  expect(answersWith(foreign)).toBeLessThan(plantedTexts.length / 5);
});

test('one theme that nobody speaks of is given to few answers', () => {
  expect(answersWith(foreign.slice(0, 1))).toBeLessThan(plantedTexts.length / 5);
});

test('a frame about what is said is given to all of them', () => {
  const own = [
    '  - {id: care, label: Access to care, description: Delays in seeing a doctor and getting treatment}',
    '  - {id: transport, label: Public transport, description: Bus services}',
    '  - {id: education, label: Education, description: What pupils are taught at school}',
  ];
  expect(answersWith(own)).toBe(plantedTexts.length);
});
