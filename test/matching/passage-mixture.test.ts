import { expect, test } from '@jest/globals';

import { fitPassages } from '../../src/matching/passage-mixture.js';
import { RowCollector } from '../../src/meaning/index.js';

const themes = 12;
const wordsOfTheme = 4;

/** Ten passages a theme of its four words; then one of four words of the first theme and three of the second. */
function passagesOfThemes(): ReturnType<RowCollector['finish']> {
  const collector = new RowCollector(themes * wordsOfTheme);
  for (let place = 0; place < themes * 10; place++) {
    const first = (place % themes) * wordsOfTheme;
    for (let word = 0; word < wordsOfTheme; word++) collector.add(first + word, 1);
    collector.endRow();
  }
  for (let word = 0; word < 2 * wordsOfTheme - 1; word++) collector.add(word, 1);
  collector.endRow();
  return collector.finish();
}

test('a passage that names two things is about both, and about no third', () => {
  const described = Array.from({ length: themes }, (_, theme) =>
    new Float64Array(themes * wordsOfTheme).fill(
      1 / wordsOfTheme,
      theme * wordsOfTheme,
      (theme + 1) * wordsOfTheme,
    ),
  );
  const network = new RowCollector(themes * wordsOfTheme);
  for (let word = 0; word < themes * wordsOfTheme; word++) network.endRow();
  const passages = passagesOfThemes();
  const { posteriors } = fitPassages(passages, described, network.finish());
  const last = [...posteriors.subarray((passages.rows - 1) * themes)];
  expect(last.flatMap((probability, theme) => (probability > 0.5 ? [theme] : []))).toEqual([0, 1]);
  const first = [...posteriors.subarray(0, themes)];
  expect(first.flatMap((probability, theme) => (probability > 0.5 ? [theme] : []))).toEqual([0]);
});
