import type { CodedResponses } from '../coding/index.js';
import { HashCounts } from './hash-counts.js';
import { SeenTwice } from './seen-twice.js';
import { coveredWords, shingleWords, ShingleReader } from './shingles.js';
import type { SharingAnswer } from './shingles.js';

/** Fewer words in common are not looked at. Function words at the edge of a phrase do not count. */
const leastWords = 8;
/** Of a larger call a part of the shingles is enough to find what is shared. */
const mostShingles = 1 << 25;

/**
 * The answers that have at least {@link leastWords} words in five-word shingles which other answers have
 * too, in the order of questions and responses. The answers are read twice, and those once more that may
 * be among them.
 */
export function findSharingAnswers(responses: CodedResponses): readonly SharingAnswer[] {
  const reader = new ShingleReader(responses.vocabulary);
  const sample = new ShingleSample(responses);
  const { counts, candidates } = countShared(responses, reader, sample);
  const sharing: SharingAnswer[] = [];
  readAnswers(
    responses,
    reader,
    (response, question) => {
      const { hashes } = reader;
      if (sample.isSharing(reader, (at) => counts.get(hashes[at]!) > 1))
        sharing.push(reader.answer(response, question));
    },
    (response, question) => candidates.has(numberOf(response, question, responses)),
  );
  return sharing;
}

/** The part of all shingles that is looked at, chosen by their hashes. */
class ShingleSample {
  /** How many shingles there are in it at most: no answer has as many as words. */
  readonly size: number;
  readonly #skipped: number;

  constructor({ tokens }: CodedResponses) {
    const words = tokens.reduce((sum, store) => sum + store.words, 0);
    let skipped = 0;
    while (words >> skipped > mostShingles) skipped += 1;
    this.#skipped = skipped;
    this.size = words >> skipped;
  }

  has(hash: number): boolean {
    return (hash & ((1 << this.#skipped) - 1)) === 0;
  }

  /**
   * Whether enough of an answer's words are shared. Where a part is looked at, one shingle of it is not enough:
   * every phrase of five words that is in use would make all who use it sharers of a text.
   */
  isSharing(answer: ShingleReader, isShared: (at: number) => boolean): boolean {
    return coveredWords(answer.length, shingleWords, isShared) >= leastWords;
  }
}

/**
 * In how many answers the shingles of the sample stand that may do so in several, and which answers may have
 * enough of them. Shingles that surely occur once are passed over without being counted, so that the memory
 * follows what is shared; what tells them goes when this is done.
 */
function countShared(
  responses: CodedResponses,
  reader: ShingleReader,
  sample: ShingleSample,
): { readonly counts: HashCounts; readonly candidates: ReadonlySet<number> } {
  const twice = new SeenTwice(sample.size);
  readAnswers(responses, reader, () => {
    const { hashes, length } = reader;
    for (let at = 0; at < length; at++) {
      const hash = hashes[at]!;
      if (sample.has(hash)) twice.add(hash);
    }
  });

  const counts = new HashCounts();
  const candidates = new Set<number>();
  let answer = 0;
  readAnswers(responses, reader, (response, question) => {
    const isShared = (at: number): boolean => {
      const hash = reader.hashes[at]!;
      if (!sample.has(hash) || !twice.has(hash)) return false;
      counts.add(hash, answer);
      return true;
    };
    if (sample.isSharing(reader, isShared)) candidates.add(numberOf(response, question, responses));
    answer += 1;
  });
  return { counts, candidates };
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
