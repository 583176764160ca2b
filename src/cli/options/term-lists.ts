import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { WinnowError } from '../../issues/index.js';
import { looksBinary } from '../../read/index.js';
import { parseSynonyms, parseTermList } from '../../text/index.js';
import type { TermLists } from '../../text/index.js';
import type { DocumentRole, ReportDocument } from './documents.js';
import type { TermListOptions } from './options.js';

/** Reads the lists that the options name, and gives what was read. */
export function readTermLists({ stopWords, keepTerms, synonyms }: TermListOptions): {
  readonly lists: TermLists;
  readonly files: readonly ReportDocument[];
} {
  const files: ReportDocument[] = [];
  const read = (role: DocumentRole, path: string): ReportDocument => {
    const bytes = readFileSync(path);
    if (looksBinary(bytes))
      throw new WinnowError(
        'bad-input',
        `${path}: it is no text.`,
        'Give a text file in UTF-8 with one word or phrase a line.',
      );
    const file = { role, name: basename(path), text: bytes.toString('utf8') };
    files.push(file);
    return file;
  };
  const listOf = (role: DocumentRole, path: string | undefined): readonly string[] =>
    path === undefined ? [] : parseTermList(read(role, path).text);
  const pairs = synonyms === undefined ? undefined : read('synonyms', synonyms);
  const lists = {
    stopWords: listOf('stop-words', stopWords),
    keepTerms: listOf('keep-terms', keepTerms),
    synonyms: pairs === undefined ? [] : parseSynonyms(pairs.text, pairs.name),
  };
  return { lists, files };
}
