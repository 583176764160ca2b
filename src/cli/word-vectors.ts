import { readFileSync } from 'node:fs';

import { WordVectors } from '../meaning/index.js';
import { packageFile } from './package-files.js';

/** The word vectors that come with winnow: see catalogue/word-vectors/README.md. */
export function loadWordVectors(): WordVectors {
  return new WordVectors(readFileSync(packageFile('catalogue/word-vectors/words-128d.bin')));
}
