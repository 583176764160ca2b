import type { KeyphraseMethod } from './method.js';

/** Noun phrases by how often they occur, whole or within longer ones; of equally frequent ones the first. */
export const frequency: KeyphraseMethod = {
  title: 'occurrences of noun phrases',
  usesGrams: false,
  score: ({ phrases }) =>
    Array.from(phrases.values(), (candidate) => ({
      candidate,
      score: candidate.count + candidate.nested,
    })),
};
