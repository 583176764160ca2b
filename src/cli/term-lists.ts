import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { parseSynonyms, parseTermList } from '../text/index.js';
import type { TermLists } from '../text/index.js';

/** Options that name lists of words and phrases. */
export interface TermListOptions {
  readonly stopWords?: string;
  readonly keepTerms?: string;
  readonly synonyms?: string;
}

/** Reads the lists that the options name. */
export function readTermLists(options: TermListOptions): TermLists {
  const { stopWords, keepTerms, synonyms } = options;
  return {
    stopWords: stopWords === undefined ? [] : parseTermList(readFileSync(stopWords, 'utf8')),
    keepTerms: keepTerms === undefined ? [] : parseTermList(readFileSync(keepTerms, 'utf8')),
    synonyms:
      synonyms === undefined
        ? []
        : parseSynonyms(readFileSync(synonyms, 'utf8'), basename(synonyms)),
  };
}
