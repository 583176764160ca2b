import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

import { WinnowError } from '../../issues/index.js';
import { looksBinary } from '../../read/index.js';
import { parseSynonyms, parseTermList } from '../../text/index.js';
import type { TermLists } from '../../text/index.js';
import type { TextFile } from '../catalogue.js';
import type { TermListOptions } from './options.js';

/** Reads the lists that the options name, and gives what was read. */
export function readTermLists({ stopWords, keepTerms, synonyms }: TermListOptions): {
  readonly lists: TermLists;
  readonly files: readonly TextFile[];
} {
  const files: TextFile[] = [];
  const read = (path: string): TextFile => {
    const bytes = readFileSync(path);
    if (looksBinary(bytes))
      throw new WinnowError(
        'bad-input',
        `${path}: it is no text.`,
        'Give a text file in UTF-8 with one word or phrase a line.',
      );
    const file = { name: basename(path), text: bytes.toString('utf8') };
    files.push(file);
    return file;
  };
  const listOf = (path: string | undefined): readonly string[] =>
    path === undefined ? [] : parseTermList(read(path).text);
  const pairs = synonyms === undefined ? undefined : read(synonyms);
  const lists = {
    stopWords: listOf(stopWords),
    keepTerms: listOf(keepTerms),
    synonyms: pairs === undefined ? [] : parseSynonyms(pairs.text, pairs.name),
  };
  return { lists, files };
}
