import { chanceOf, keyness, signedG2 } from '../statistics/index.js';
import type { Keyness, PValues } from '../statistics/index.js';
import type { ClassCounts } from './phrase-counts.js';

/** A phrase of one class with the score that ranks it; more is better. */
export interface ScoredPhrase {
  readonly place: number;
  readonly textClass: number;
  readonly score: number;
  /** With the method `keyness`: the counts of both sides. */
  readonly keyness?: Keyness;
}

/** Ranks the phrases of each class. */
export interface KeywordMethod {
  readonly title: string;
  /** What the score is, for the head of its column. */
  readonly scoreTitle: string;
  /**
   * @param minimumOf respondents who must use a phrase, by class
   * @param tests takes the p-values of all tests that were made, if it makes any
   * @returns for each class, the phrases that characterise it, in no order
   */
  score(
    counts: ClassCounts,
    minimumOf: (textClass: number) => number,
    tests: PValues,
  ): readonly (readonly ScoredPhrase[])[];
}

function candidates(counts: ClassCounts, textClass: number, minimum: number): readonly number[] {
  const places: number[] = [];
  for (let place = 0; place < counts.length; place++) {
    if (counts.respondents(place, textClass) >= minimum) places.push(place);
  }
  return places;
}

const frequency: KeywordMethod = {
  title: 'how many respondents use it',
  scoreTitle: 'Score: respondents',
  score: (counts, minimumOf) =>
    counts.classes.map((_, textClass) =>
      candidates(counts, textClass, minimumOf(textClass)).map((place) => ({
        place,
        textClass,
        score: counts.respondents(place, textClass),
      })),
    ),
};

/**
 * Class-based TF-IDF: the share of the class's words, times ln(1 + A / f), where A is the mean
 * number of words of a class and f the occurrences in all classes.
 *
 * Source: Grootendorst (2022), "BERTopic: Neural topic modeling with a class-based TF-IDF
 * procedure", equation 2; the share instead of the count is the normalisation of its implementation.
 */
const tfidf: KeywordMethod = {
  title: 'class-based TF-IDF',
  scoreTitle: 'c-TF-IDF × 1,000',
  score: (counts, minimumOf) => {
    const meanWords =
      counts.classes.reduce((sum, { words }) => sum + words, 0) /
      Math.max(1, counts.classes.length);
    const totals = Array.from({ length: counts.length }, (_, place) =>
      counts.classes.reduce((sum, __, textClass) => sum + counts.occurrences(place, textClass), 0),
    );
    return counts.classes.map(({ words }, textClass) =>
      candidates(counts, textClass, minimumOf(textClass)).map((place) => {
        const share = counts.occurrences(place, textClass) / words;
        return { place, textClass, score: 1000 * share * Math.log(1 + meanWords / totals[place]!) };
      }),
    );
  },
};

/** A word that is no commoner than chance makes it one time in twenty is not worth showing. */
const leastTelling = 0.05;

/** Log-likelihood keyness of respondents in the class against all others; see `keyness`. */
const keynessMethod: KeywordMethod = {
  title: 'keyness: log-likelihood G² against all others',
  scoreTitle: 'Keyness G²',
  score: (counts, minimumOf, tests) =>
    counts.classes.map(({ base }, textClass) => {
      const otherBase = counts.all.base - base;
      const telling: ScoredPhrase[] = [];
      if (base === 0 || otherBase === 0) return telling;
      const minimum = minimumOf(textClass);
      for (let place = 0; place < counts.length; place++) {
        const inClass = counts.respondents(place, textClass);
        const others = counts.respondents(place) - inClass;
        const score = signedG2(inClass, base, others, otherBase);
        const p = chanceOf(score);
        tests.add(p);
        if (inClass < minimum || score <= 0 || p > leastTelling) continue;
        const measured = keyness(inClass, base, others, otherBase);
        telling.push({ place, textClass, score, keyness: measured });
      }
      return telling;
    }),
};

/** Every way of ranking keywords, by the name that `--method` takes. */
export const keywordMethods = {
  frequency,
  tfidf,
  keyness: keynessMethod,
} as const satisfies Record<string, KeywordMethod>;

/** A way to rank keywords; `docs/method.md` has their formulas. */
export type KeywordMethodName = keyof typeof keywordMethods;
