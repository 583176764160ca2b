import { expect, test } from '@jest/globals';

import { loadWordVectors } from '../../src/cli/word-vectors.js';
import { closenessOf } from '../../src/matching/closeness.js';
import { readSpace } from '../../src/matching/space.js';
import { readThemeWords } from '../../src/matching/theme-words.js';
import { ContentWords, readCorpus, chooseColumns, countTerms } from '../../src/meaning/index.js';
import { listThemes, loadCodeFrame } from '../../src/themes/index.js';
import { codeTexts } from '../topics/planted-answers.js';

const themes = listThemes(
  loadCodeFrame(
    `id: f
title: F
themes:
  - {id: health, label: Health of the respondent, description: Illness and tiredness}
  - {id: money, label: Money, description: Incomes and what things cost}
  - {id: travel, label: Travel, description: Public transport and distances}
`,
    'f.yaml',
  ),
);
const texts = [
  'My knee hurts and the nurse gave me tablets',
  'Four hundred pounds rent and no wages',
  'The bus stops at the station and then drives on',
];

/** By answer, the theme that it is closest to. */
function closest(vectors: ReturnType<typeof loadWordVectors> | undefined): number[] {
  const { tokens, vocabulary } = codeTexts(texts);
  const words = readThemeWords(themes, vocabulary);
  const corpus = readCorpus(tokens, new ContentWords(vocabulary), (response) => response);
  const columns = chooseColumns(corpus, 1, 1);
  const terms = Array.from(columns.terms, (term) => corpus.terms[term]!);
  const { values } = closenessOf({
    counts: countTerms(corpus, columns, 'answer'),
    terms,
    themes: words,
    weightOf: () => 1,
    space: readSpace([...terms, ...words.flatMap((own) => [...own.keys()])], vocabulary, vectors),
  });
  return texts.map((_, answer) => {
    const own = [...values.subarray(answer * themes.length, (answer + 1) * themes.length)];
    return own.indexOf(Math.max(...own));
  });
}

test('an answer is close to the theme that it means, though it has none of its words', () => {
  expect(closest(loadWordVectors())).toEqual([0, 1, 2]);
});

test('without vectors, words that are alike are all there is', () => {
  expect(closest(undefined)).toEqual([0, 0, 0]);
});
