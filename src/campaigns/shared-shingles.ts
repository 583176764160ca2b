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
 * too, in the order of questions and responses. The answers are read twice, and those once more that may
 * be among them. Shingles that surely occur once are passed over without being counted, so that the
 * memory follows what is shared.
 */
export function findSharingAnswers(responses: CodedResponses): readonly SharingAnswer[] {
  const reader = new ShingleReader(responses.vocabulary);
  // No answer has as many shingles as words.
  const words = responses.tokens.reduce((sum, store) => sum + store.words, 0);
  let skipped = 0;
  while (words >> skipped > mostShingles) skipped += 1;
  const mask = (1 << skipped) - 1;
  // Where a part of the shingles is looked at, each stands for several.
  const isSharing = (isShared: (at: number) => boolean): boolean =>
    coveredWords(reader.length, shingleWords, isShared) << skipped >= leastWords;

  const twice = new SeenTwice(words >> skipped);
  readAnswers(responses, reader, () => {
    const { hashes, length } = reader;
    for (let at = 0; at < length; at++) {
      const hash = hashes[at]!;
      if ((hash & mask) === 0) twice.add(hash);
    }
  });

  const counts = new HashCounts();
  const candidates = new Set<number>();
  const numberOf = (response: number, question: number): number =>
    question * responses.size + response;
  let answer = 0;
  readAnswers(responses, reader, (response, question) => {
    const isShared = (at: number): boolean => {
      const hash = reader.hashes[at]!;
      if ((hash & mask) !== 0 || !twice.has(hash)) return false;
      counts.add(hash, answer);
      return true;
    };
    if (isSharing(isShared)) candidates.add(numberOf(response, question));
    answer += 1;
  });

  const sharing: SharingAnswer[] = [];
  readAnswers(
    responses,
    reader,
    (response, question) => {
      const isShared = (at: number): boolean => {
        const hash = reader.hashes[at]!;
        return (hash & mask) === 0 && twice.has(hash) && counts.get(hash) > 1;
      };
      if (isSharing(isShared)) sharing.push(reader.answer(response, question));
    },
    (response, question) => candidates.has(numberOf(response, question)),
  );
  return sharing;
}

/** Visits every answer that counts and is long enough, read. */
export function readAnswers(
  responses: CodedResponses,
  reader: ShingleReader,
  visit: (response: number, question: number) => void,
  isWanted: (response: number, question: number) => boolean = () => true,
): void {
  responses.tokens.forEach((store, question) => {
    store.visit((response, tokens, length) => {
      // Breaks are tokens too: what is shorter with them cannot be long enough.
      if (length < leastWords || !responses.isAnalysed(response)) return;
      if (!isWanted(response, question)) return;
      reader.read(tokens, length);
      if (reader.words >= leastWords) visit(response, question);
    });
  });
}
