import { isCodebook, loadCodebook } from '../../codebook/index.js';
import type { SentenceEncoder } from '../../encoder/index.js';
import type { WordVectors } from '../../meaning/index.js';
import { hasDescribedThemes, loadCodeFrame } from '../../themes/index.js';
import type { CodeFrame } from '../../themes/index.js';
import type { TextFile } from '../catalogue.js';
import { loadSentenceEncoder } from '../sentence-encoder.js';
import { loadWordVectors } from '../word-vectors.js';

/** A code frame, and the word vectors when it has themes that are matched by their description. */
export function loadThemes(file: TextFile | undefined): {
  readonly codeFrame: CodeFrame | undefined;
  readonly wordVectors: WordVectors | undefined;
  readonly sentenceEncoder: SentenceEncoder | undefined;
} {
  const codeFrame = file && readFrame(file);
  const isDescribed = hasDescribedThemes(codeFrame);
  return {
    codeFrame,
    wordVectors: isDescribed ? loadWordVectors() : undefined,
    sentenceEncoder: isDescribed ? loadSentenceEncoder() : undefined,
  };
}

/** A code frame may come as YAML, or as a codebook of a program for qualitative analysis. */
function readFrame({ text, name }: TextFile): CodeFrame {
  return isCodebook(text) ? loadCodebook(text, name) : loadCodeFrame(text, name);
}
