import { readFileSync } from 'node:fs';

import { WordVectors } from '../meaning/index.js';

/** The word vectors that come with winnow: see catalogue/word-vectors/README.md. */
export function loadWordVectors(): WordVectors {
  const file = new URL('../../catalogue/word-vectors/words-128d.bin', import.meta.url);
  return new WordVectors(readFileSync(file));
}
