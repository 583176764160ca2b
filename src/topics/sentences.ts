import { chooseColumns, countTerms, englishAnswers } from '../meaning/index.js';
import type { Corpus, DenseMatrix, TermNetwork } from '../meaning/index.js';
import { inWidestDirections } from './meanings.js';

/** Where each of some answers points as a sentence, by response and place of the store; 0 throughout for none. */
export type SentenceReader = (
  answers: readonly { readonly response: number; readonly store: number }[],
) => readonly Float64Array[];

/** Directions in which sentences differ; more told as little as fewer. */
const usualDimensions = 50;
/** Where less of the answers is in English, their words alone tell. */
const leastEnglish = 0.75;

/**
 * Some of the answers as points by what they say as sentences, rows of length 1; one that is not in English stands in
 * the middle. Undefined where too few are in English. Each answer is read once.
 */
export function sentencesIn(
  corpus: Corpus,
  network: TermNetwork,
  read: SentenceReader,
): (answers: readonly number[]) => DenseMatrix | undefined {
  const isEnglish = whichAreEnglish(corpus, network);
  const known = new Map<number, Float64Array>();
  return (answers) => {
    const english = answers.filter((answer) => isEnglish[answer]);
    if (english.length === 0 || english.length < leastEnglish * answers.length) return undefined;
    const unread = english.filter((answer) => !known.has(answer));
    const found = read(
      unread.map((answer) => ({
        response: corpus.responses[answer]!,
        store: corpus.stores[answer]!,
      })),
    );
    unread.forEach((answer, place) => known.set(answer, found[place]!));
    const nowhere = new Float64Array(known.get(english[0]!)!.length);
    return inWidestDirections(
      answers.map((answer) => known.get(answer) ?? nowhere),
      usualDimensions,
    );
  };
}

function whichAreEnglish(corpus: Corpus, network: TermNetwork): readonly boolean[] {
  const columns = chooseColumns(corpus, 1, 1);
  const isKnown = Array.from(
    columns.terms,
    (term) => network.vectorOf(corpus.terms[term]!) !== undefined,
  );
  return englishAnswers(countTerms(corpus, columns, 'answer'), isKnown);
}
