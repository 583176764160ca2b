import type { SentenceStore } from '../coding/index.js';
import type { SentenceEncoder } from '../encoder/index.js';
import type { SentenceReader } from '../topics/index.js';

/**
 * Reads answers as sentences.
 *
 * @param encoder the one that the store was made for
 * @param questions by place of a question among those whose topics are sought, its place in the questionnaire
 */
export function sentenceReader(
  encoder: SentenceEncoder,
  store: SentenceStore,
  questions: readonly number[],
): SentenceReader {
  return (answers) =>
    encoder.encodeDivided(
      store.piecesAt(
        answers.map(({ response, store: place }) => ({ response, question: questions[place]! })),
      ),
    );
}
