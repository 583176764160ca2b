import type { CodedResponses } from '../coding/index.js';
import { HashCounts } from './hash-counts.js';
import { SeenTwice } from './seen-twice.js';
import { coveredWords, shingleWords, ShingleReader } from './shingles.js';
import type { SharingAnswer } from './shingles.js';

/** Fewer words in common may be alike by chance. Function words at the edge of a phrase do not count. */
export const leastWords = 12;
/** Of a larger call a part of the shingles is enough to find what is shared. */
const mostShingles = 1 << 25;

/**
 * The answers that have at least {@link leastWords} words in five-word shingles which other answers have
 * too, in the order of questions and responses. Shingles that surely occur once are passed over without
 * being counted, so that the memory follows what is shared.
 */
export function findSharingAnswers(responses: CodedResponses): readonly SharingAnswer[] {
  const reader = new ShingleReader(responses.vocabulary);
  let shingles = 0;
  readAnswers(responses, reader, () => (shingles += reader.length));
  let skipped = 0;
  while (shingles >> skipped > mostShingles) skipped += 1;
  const mask = (1 << skipped) - 1;

  const twice = new SeenTwice(shingles >> skipped);
  readAnswers(responses, reader, () => {
    for (let at = 0; at < reader.length; at++)
      if ((reader.hashes[at]! & mask) === 0) twice.add(reader.hashes[at]!);
  });
  const counts = new HashCounts();
  let answer = 0;
  readAnswers(responses, reader, () => {
    for (let at = 0; at < reader.length; at++) {
      const hash = reader.hashes[at]!;
      if ((hash & mask) === 0 && twice.has(hash)) counts.add(hash, answer);
    }
    answer += 1;
  });
  const sharing: SharingAnswer[] = [];
  readAnswers(responses, reader, (response, question) => {
    const { hashes, length } = reader;
    const isShared = (at: number): boolean =>
      (hashes[at]! & mask) === 0 && twice.has(hashes[at]!) && counts.get(hashes[at]!) > 1;
    // Where a part of the shingles is looked at, each stands for several.
    if (coveredWords(length, shingleWords, isShared) << skipped < leastWords) return;
    sharing.push(reader.answer(response, question));
  });
  return sharing;
}

/** Visits every answer that counts and is long enough, read. */
export function readAnswers(
  responses: CodedResponses,
  reader: ShingleReader,
  visit: (response: number, question: number) => void,
): void {
  responses.tokens.forEach((store, question) => {
    store.visit((response, tokens, length) => {
      // Breaks are tokens too: what is shorter with them cannot be long enough.
      if (length < leastWords || !responses.isAnalysed(response)) return;
      reader.read(tokens, length);
      if (reader.words >= leastWords) visit(response, question);
    });
  });
}
