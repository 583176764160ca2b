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
  return (answers) => {
    const wanted = new Map(questions.map((question) => [question, new Map<number, number>()]));
    answers.forEach(({ response, store: question }, place) =>
      wanted.get(questions[question]!)!.set(response, place),
    );
    const pieces: (readonly number[])[] = answers.map(() => []);
    for (let answer = 0; answer < store.size; answer++) {
      const { response, question } = store.placeOf(answer);
      const place = wanted.get(question)?.get(response);
      if (place !== undefined) pieces[place] = store.piecesOf(answer);
    }
    return encoder.encodeDivided(pieces);
  };
}
