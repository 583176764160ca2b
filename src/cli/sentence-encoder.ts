import { readFileSync } from 'node:fs';

import { SentenceEncoder } from '../encoder/index.js';
import { packageFile } from './package-files.js';

/** The sentence encoder that comes with winnow: see catalogue/sentence-encoder/README.md. */
export function loadSentenceEncoder(): SentenceEncoder {
  return new SentenceEncoder(readFileSync(packageFile('catalogue/sentence-encoder/use-lite.bin')));
}
