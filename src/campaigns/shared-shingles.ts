import type { CodedResponses } from '../coding/index.js';
import { RepeatedCounts } from './repeated-counts.js';
import { CoveredWords, shingleWords, ShingleReader } from './shingles.js';
import type { SharingAnswer } from './shingles.js';

/** Fewer words in common are not looked at. Function words at the edge of a phrase do not count. */
const leastWords = 8;
/** Of a larger call a part of the shingles is enough to find what is shared. */
const mostShingles = 1 << 25;

/**
 * The answers that have at least {@link leastWords} words in five-word shingles which other answers have
 * too, in the order of questions and responses. The answers are read twice, and those once more that may
 * be among them.
 *
 * Where a part of the shingles is looked at, one shingle of it is not enough either: every phrase of five words
 * that is in use would make all who use it sharers of a text.
 */
export function findSharingAnswers(responses: CodedResponses): readonly SharingAnswer[] {
  const reader = new ShingleReader(responses.vocabulary);
  const { counts, candidates } = countShared(responses, reader);
  const sharing: SharingAnswer[] = [];
  const isCandidate = (response: number, question: number): boolean =>
    candidates.has(numberOf(response, question, responses));
  readShingles(
    responses,
    reader,
    (response, question) => {
      const covered = new CoveredWords(shingleWords);
      for (let at = 0; at < reader.length; at++)
        if (counts.get(reader.hashes[at]!) > 1) covered.add(at);
      if (covered.words >= leastWords) sharing.push(reader.answer(response, question));
    },
    isCandidate,
  );
  return sharing;
}

/**
 * In how many answers the shingles of the sample stand that may do so in several, and which answers may have
 * enough of them. Shingles that surely occur once are passed over without being counted, so that the memory
 * follows what is shared.
 */
function countShared(
  responses: CodedResponses,
  reader: ShingleReader,
): { readonly counts: RepeatedCounts; readonly candidates: ReadonlySet<number> } {
  const sample = new ShingleSample(responses);
  const counts = new RepeatedCounts(sample.size, (show) => {
    readShingles(responses, reader, () => {
      const { hashes, length } = reader;
      for (let at = 0; at < length; at++) if (sample.has(hashes[at]!)) show(hashes[at]!);
    });
  });
  const candidates = new Set<number>();
  let answer = 0;
  readShingles(responses, reader, (response, question) => {
    const { hashes, length } = reader;
    const covered = new CoveredWords(shingleWords);
    for (let at = 0; at < length; at++) {
      const hash = hashes[at]!;
      if (sample.has(hash) && counts.add(hash, answer)) covered.add(at);
    }
    if (covered.words >= leastWords) candidates.add(numberOf(response, question, responses));
    answer += 1;
  });
  return { counts, candidates };
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

function numberOf(response: number, question: number, { size }: CodedResponses): number {
  return question * size + response;
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

/** The same, with the shingles of five words. */
function readShingles(
  responses: CodedResponses,
  reader: ShingleReader,
  visit: (response: number, question: number) => void,
  isWanted?: (response: number, question: number) => boolean,
): void {
  const visitRead = (response: number, question: number): void => {
    reader.readLong();
    visit(response, question);
  };
  readAnswers(responses, reader, visitRead, isWanted);
}
