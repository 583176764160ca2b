import type { KeyphraseMethod } from './method.js';

/**
 * Runs of 1 to 3 words by occurrences times inverse document frequency in the documents at hand.
 *
 * Source: Spärck Jones (1972), "A statistical interpretation of term specificity and its application
 * in retrieval", Journal of Documentation 28(1), 11–21; as a baseline of keyphrase extraction in Hasan
 * and Ng (2010), "Conundrums in unsupervised keyphrase extraction", COLING 2010.
 */
export const tfidf: KeyphraseMethod = {
  title: 'TF-IDF of runs of 1 to 3 words',
  usesGrams: true,
  score: (document, corpus) =>
    Array.from(document.grams().values(), (candidate) => ({
      candidate,
      score: candidate.count * corpus.gramRarity(candidate.key),
    })),
};
