import { expect, test } from '@jest/globals';

import { fitPassages } from '../../src/matching/passage-mixture.js';
import { RowCollector } from '../../src/meaning/index.js';

const themes = 12;
const wordsOfTheme = 4;
const columns = themes * wordsOfTheme + 1;
const unheard = columns - 1;

/** Ten passages a theme of its four words; then one of other words. */
function passagesOfThemes(last: readonly number[]): ReturnType<RowCollector['finish']> {
  const collector = new RowCollector(columns);
  for (let place = 0; place < themes * 10; place++) {
    const first = (place % themes) * wordsOfTheme;
    for (let word = 0; word < wordsOfTheme; word++) collector.add(first + word, 1);
    collector.endRow();
  }
  for (const word of last) collector.add(word, 1);
  collector.endRow();
  return collector.finish();
}

/** The themes of each passage. */
function fit(
  last: readonly number[],
  closenessOfLast: readonly number[] = [],
): readonly (readonly number[])[] {
  const described = Array.from({ length: themes }, (_, theme) =>
    new Float64Array(columns).fill(
      1 / wordsOfTheme,
      theme * wordsOfTheme,
      (theme + 1) * wordsOfTheme,
    ),
  );
  const network = new RowCollector(columns);
  for (let word = 0; word < columns; word++) network.endRow();
  const passages = passagesOfThemes(last);
  const closeness = new Float64Array(passages.rows * themes);
  closeness.set(closenessOfLast, (passages.rows - 1) * themes);
  const { posteriors } = fitPassages(passages, described, network.finish(), closeness);
  return Array.from({ length: passages.rows }, (_, row) =>
    [...posteriors.subarray(row * themes, (row + 1) * themes)].flatMap((probability, theme) =>
      probability > 0.5 ? [theme] : [],
    ),
  );
}

test('a passage is about the theme whose words it has', () => {
  const found = fit([unheard]);
  expect(found.slice(0, themes)).toEqual(Array.from({ length: themes }, (_, theme) => [theme]));
  expect(found.at(-1)).toEqual([]);
});

test('where words say nothing, what an answer means decides', () => {
  expect(fit([unheard], [0, 0, 9]).at(-1)).toEqual([2]);
});

test('a passage that names two things is about both, and about no third', () => {
  expect(fit([0, 1, 2, 3, 4, 5, 6]).at(-1)).toEqual([0, 1]);
});
