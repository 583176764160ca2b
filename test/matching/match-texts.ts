import { loadSentenceEncoder } from '../../src/cli/sentence-encoder.js';
import { loadWordVectors } from '../../src/cli/word-vectors.js';
import { ThemeMatches } from '../../src/matching/index.js';
import { listThemes } from '../../src/themes/index.js';
import type { CodeFrame } from '../../src/themes/index.js';
import { codeTexts } from '../topics/planted-answers.js';

const encoder = loadSentenceEncoder();
const vectors = loadWordVectors();

/** The themes of a frame without rules found in answers to one question; they are numbered as they were read. */
export function matchTexts(
  texts: readonly string[],
  frame: CodeFrame,
  order?: readonly number[],
): { readonly matches: ThemeMatches; readonly ids: readonly number[] } {
  const responses = codeTexts(texts, order, [], undefined, encoder);
  const ids = [...responses.analysed()].map(({ id }) => Number(id.slice(1)));
  const matches = new ThemeMatches({
    stores: responses.tokens,
    vocabulary: responses.vocabulary,
    rankOf: (response) => ids[response],
    themes: listThemes(frame),
    vectors,
    sentences: responses.sentences && { store: responses.sentences, encoder },
  });
  return { matches, ids };
}
