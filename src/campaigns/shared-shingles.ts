import type { CodedResponses } from '../coding/index.js';
import { RepeatedCounts } from './repeated-counts.js';
import { coveredWords, CoveredWords, shingleWords, ShingleReader } from './shingles.js';
import type { SharingAnswer } from './shingles.js';

/** Fewer words in common are not looked at. Function words at the edge of a phrase do not count. */
const leastWords = 8;
/** Of a larger call a part of the shingles is enough to find what is shared. */
const mostShingles = 1 << 25;

/**
 * The answers that have at least {@link leastWords} words in five-word shingles which other answers have
 * too, in the order of questions and responses. The answers are read twice: those that may be among them are kept
 * until all are counted. Shingles that surely occur once are passed over without being counted, so that the memory
 * follows what is shared.
 *
 * Where a part of the shingles is looked at, one shingle of it is not enough either: every phrase of five words
 * that is in use would make all who use it sharers of a text.
 */
export function findSharingAnswers(responses: CodedResponses): readonly SharingAnswer[] {
  const reader = new ShingleReader(responses.vocabulary);
  const sample = new ShingleSample(responses);
  const counts = new RepeatedCounts(sample.size, (show) => {
    readShingles(responses, reader, () => {
      const { hashes, length } = reader;
      for (let at = 0; at < length; at++) if (sample.has(hashes[at]!)) show(hashes[at]!);
    });
  });
  const candidates: SharingAnswer[] = [];
  let answer = 0;
  readShingles(responses, reader, (response, question) => {
    const { hashes, length } = reader;
    const covered = new CoveredWords(shingleWords);
    for (let at = 0; at < length; at++) {
      const hash = hashes[at]!;
      if (sample.has(hash) && counts.add(hash, answer)) covered.add(at);
    }
    if (covered.words >= leastWords) candidates.push(reader.answer(response, question));
    answer += 1;
  });
  return candidates.filter(({ hashes }) => {
    const words = coveredWords(hashes.length, shingleWords, (at) => counts.get(hashes[at]!) > 1);
    return words >= leastWords;
  });
}

/** The part of all shingles that is looked at, chosen by their hashes. */
class ShingleSample {
  /** How many shingles there are in it at most: no answer has as many as words. */
  readonly size: number;
  readonly #rest: number;

  constructor({ tokens }: CodedResponses) {
    const words = tokens.reduce((sum, store) => sum + store.words, 0);
    let skipped = 0;
    while (words >> skipped > mostShingles) skipped += 1;
    this.#rest = (1 << skipped) - 1;
    this.size = words >> skipped;
  }

  has(hash: number): boolean {
    return (hash & this.#rest) === 0;
  }
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

/** The same, with the shingles of five words. */
function readShingles(
  responses: CodedResponses,
  reader: ShingleReader,
  visit: (response: number, question: number) => void,
): void {
  readAnswers(responses, reader, (response, question) => {
    reader.readLong();
    visit(response, question);
  });
}
