import {
  ContentWords,
  chooseColumns,
  countTerms,
  inverseFrequencies,
  readCorpus,
  emptyMatrix,
  startOf,
  TermNetwork,
} from '../meaning/index.js';
import type { Columns, Corpus, SparseMatrix, WordVectors } from '../meaning/index.js';
import type { TokenStore } from '../coding/index.js';
import type { Vocabulary } from '../text/index.js';
import type { Theme } from '../themes/index.js';
import { certainlyEnough, enoughFor } from './certainty.js';
import { Chance } from './chance.js';
import { closenessOf } from './closeness.js';
import type { Closeness } from './closeness.js';
import { fitPassages } from './passage-mixture.js';
import type { PassageMixture } from './passage-mixture.js';
import { nearnessOfSentences } from './sentences.js';
import type { Sentences } from './sentences.js';
import { readSpace } from './space.js';
import { describedShares, readThemeWords } from './theme-words.js';
import type { ThemeWords } from './theme-words.js';
import { byCodeUnits } from '../collections/index.js';

/** Up to this share of talk about none of the themes every answer has its likeliest theme. */
const littleOther = 0.4;
/** A passage goes on to the next break until it has so many content words. */
const leastPassageWords = 4;
/** A longer passage counts as one of so many words: what else it says hangs together with them. */
const mostPassageWords = 8;
const shownWords = 6;

/** Answers, and the themes without rules to look for in them. */
export interface MatchSettings {
  readonly stores: readonly TokenStore[];
  readonly vocabulary: Vocabulary;
  /** The place of an answer's response among those that count, by id; undefined for one that does not. */
  readonly rankOf: (response: number) => number | undefined;
  readonly themes: readonly Theme[];
  /** Which words mean alike; without it words stand for themselves only. */
  readonly vectors: WordVectors | undefined;
  /** What the answers say as a whole; without it words are taken one by one. */
  readonly sentences: Sentences | undefined;
}

/** A theme found in an answer, and the words that carried it, the weightiest first. */
export interface FoundTheme {
  /** Place among the themes given. */
  readonly theme: number;
  /** Of the passage that is most about it. */
  readonly probability: number;
  readonly words: readonly string[];
}

/** Which themes the answers raise, going by what the themes are called and described as. */
export class ThemeMatches {
  readonly #corpus: Corpus;
  readonly #columns: Columns;
  readonly #passages: SparseMatrix;
  readonly #mixture: PassageMixture;
  /** From which probability on a passage is taken to be about a theme. */
  readonly #leastProbability: number;
  /** By answer. */
  readonly #closeness: Closeness;
  readonly #themes: number;
  /** Where the themes are no nearer to the answers than other subjects are. */
  readonly #chance: Chance | undefined;
  /** By store and response, the place of the answer in the corpus. */
  readonly #answerOf: readonly Map<number, number>[];
  /** By answer, its themes once they were asked for: every tally asks again. */
  readonly #found: (readonly number[] | undefined)[] = [];

  constructor(settings: MatchSettings) {
    const { stores, vocabulary, rankOf, themes, vectors } = settings;
    // First, since it adds words to the vocabulary.
    const words = readThemeWords(themes, vocabulary);
    const always = words.flatMap((own) => [...own.keys()]);
    const network = vectors && new TermNetwork(vocabulary, vectors, always);
    const corpus = readCorpus(stores, new ContentWords(vocabulary), rankOf, leastPassageWords);
    const columns = chooseColumns(corpus, 1, 1);
    const { idf, weightOf, closeness, chance } = compareAnswers(corpus, columns, words, settings);
    const mean = idf.reduce((sum, value) => sum + value, 0) / Math.max(1, idf.length);
    const columnOf = columnsByTerm(corpus, columns);

    this.#corpus = corpus;
    this.#columns = columns;
    this.#themes = themes.length;
    this.#closeness = closeness;
    this.#chance = chance;
    this.#passages = countTerms(corpus, columns, 'segment');
    // Where every answer has the same words none tells more than another.
    weigh(this.#passages, (column) => (mean > 0 ? idf[column]! / mean : 1));
    const closenessOfPassages = { values: closeness.values, answerOf: answersOfPassages(corpus) };
    this.#mixture = fitPassages(
      this.#passages,
      words.map((own) =>
        describedShares(
          own,
          columns.terms.length,
          (term) => columnOf[term] ?? -1,
          weightOf,
          network,
        ),
      ),
      network?.within(corpus, columns, 0, Infinity) ?? emptyMatrix(columns.terms.length),
      closenessOfPassages,
    );
    const described = words.map(
      (own) => new Set([...own.keys()].map((term) => columnOf[term] ?? -1)),
    );
    this.#leastProbability =
      chance || this.#mixture.other > littleOther
        ? certainlyEnough
        : enoughFor(this.#passages, this.#mixture, closenessOfPassages, described);
    this.#answerOf = stores.map(() => new Map<number, number>());
    corpus.responses.forEach((response, answer) =>
      this.#answerOf[corpus.stores[answer]!]!.set(response, answer),
    );
  }

  /** The themes of an answer, by place; none of an answer that does not count. */
  themesOf(response: number, store: number): readonly number[] {
    const answer = this.#answerOf[store]?.get(response);
    if (answer === undefined) return [];
    return (this.#found[answer] ??= this.#findThemes(response, store).filter(
      (theme) =>
        this.#chance?.areThemesBetter !== false || this.#chance.isRarelyAsNear(answer, theme),
    ));
  }

  #findThemes(response: number, store: number): readonly number[] {
    const best = this.#bestPassages(response, store);
    const hasWords = (theme: number): boolean =>
      this.#wordsFor(theme, best[theme]!.passage).length > 0;
    const found = best.flatMap(({ probability }, theme) =>
      probability > this.#leastProbability && hasWords(theme) ? [theme] : [],
    );
    if (found.length > 0) return found;
    // Themes that cover all that is said cover this answer too, if any of its words speaks for one.
    if (this.#mixture.other > littleOther) return [];
    const likeliest = best.reduce(
      (top, { evidence }, theme) => (evidence > (best[top]?.evidence ?? -Infinity) ? theme : top),
      -1,
    );
    return likeliest >= 0 && hasWords(likeliest) ? [likeliest] : [];
  }

  /** Why an answer has its themes. */
  explain(response: number, store: number): readonly FoundTheme[] {
    const best = this.#bestPassages(response, store);
    return this.themesOf(response, store).map((theme) => ({
      theme,
      probability: best[theme]!.probability,
      words: this.#wordsFor(theme, best[theme]!.passage),
    }));
  }

  /** By theme, the passage of the answer that is most about it. */
  #bestPassages(response: number, store: number): readonly BestPassage[] {
    const answer = this.#answerOf[store]?.get(response);
    if (answer === undefined) return [];
    const { answerEnds } = this.#corpus;
    const from = startOf(answerEnds, answer);
    return Array.from({ length: this.#themes }, (_, theme) => {
      let best: BestPassage = { probability: 0, evidence: -Infinity, passage: from };
      for (let passage = from; passage < answerEnds[answer]!; passage++) {
        const probability = this.#mixture.posteriors[passage * this.#themes + theme]!;
        const evidence =
          this.#evidenceFor(theme, passage) +
          this.#closeness.values[answer * this.#themes + theme]!;
        if (
          probability > best.probability ||
          (probability === best.probability && evidence > best.evidence)
        )
          best = { probability, evidence, passage };
      }
      return best;
    });
  }

  /** How much the words of a passage speak for a theme: ln of their probability there over that anywhere. */
  #evidenceFor(theme: number, passage: number): number {
    const { starts, indices, values } = this.#passages;
    let sum = 0;
    for (let at = starts[passage]!; at < starts[passage + 1]!; at++)
      sum += values[at]! * this.#mixture.evidence[indices[at]! * this.#themes + theme]!;
    return sum;
  }

  #wordsFor(theme: number, passage: number): readonly string[] {
    const { starts, indices, values } = this.#passages;
    const spoken: { readonly word: string; readonly weight: number }[] = [];
    for (let at = starts[passage]!; at < starts[passage + 1]!; at++) {
      const column = indices[at]!;
      const place = column * this.#themes + theme;
      const weight =
        values[at]! * (this.#mixture.evidence[place]! + this.#closeness.towards[place]!);
      const term = this.#corpus.terms[this.#columns.terms[column]!]!;
      if (weight > 0) spoken.push({ word: this.#corpus.vocabulary.termText(term), weight });
    }
    spoken.sort((a, b) => b.weight - a.weight || byCodeUnits(a.word, b.word));
    return spoken.slice(0, shownWords).map(({ word }) => word);
  }
}

interface BestPassage {
  readonly probability: number;
  readonly evidence: number;
  readonly passage: number;
}

/** What answers as a whole tell. They are counted here alone, so that the counts are let go before passages are. */
function compareAnswers(
  corpus: Corpus,
  columns: Columns,
  words: readonly ThemeWords[],
  { themes, vectors, sentences }: MatchSettings,
): {
  /** By column, how much it tells. */
  readonly idf: Float64Array;
  /** The same; for -1 what a word of no answer would. */
  readonly weightOf: (column: number) => number;
  readonly closeness: Closeness;
  readonly chance: Chance | undefined;
} {
  const counts = countTerms(corpus, columns, 'answer');
  const idf = inverseFrequencies(counts);
  const columnOf = columnsByTerm(corpus, columns);
  const rarest = Math.log(1 + counts.rows);
  const weightOf = (column: number): number => (column < 0 ? rarest : idf[column]!);
  const terms = Array.from(columns.terms, (term) => corpus.terms[term]!);
  const described = words.flatMap((own) => [...own.keys()]);
  const space = readSpace([...terms, ...described], corpus.vocabulary, vectors);
  const nearness =
    sentences && nearnessOfSentences({ corpus, sentences, counts, terms, themes, words, space });
  const closeness = closenessOf({
    counts,
    terms,
    themes: words,
    weightOf: (term) => weightOf(columnOf[term] ?? -1),
    space,
    sentences: nearness,
  });
  const chance = vectors && new Chance({ counts, terms, themes: words, space, vectors });
  return {
    idf,
    weightOf,
    closeness,
    chance: chance?.areThemesBetter === false ? chance : undefined,
  };
}

function columnsByTerm({ terms, vocabulary }: Corpus, { columnOf }: Columns): Int32Array {
  const byTerm = new Int32Array(vocabulary.termCount).fill(-1);
  terms.forEach((term, place) => (byTerm[term] = columnOf[place]!));
  return byTerm;
}

/** By passage, the answer that it stands in. */
function answersOfPassages({ answerEnds }: Corpus): Int32Array {
  const answerOf = new Int32Array(answerEnds.at(-1) ?? 0);
  answerEnds.forEach((end, answer) => answerOf.fill(answer, startOf(answerEnds, answer), end));
  return answerOf;
}

/** Counts to weights, in place. Rows that would add up to more than so much are scaled down to it. */
function weigh(
  { rows, starts, indices, values }: SparseMatrix,
  weightOf: (column: number) => number,
): void {
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let at = starts[row]!; at < starts[row + 1]!; at++)
      sum += values[at]! *= weightOf(indices[at]!);
    if (sum <= mostPassageWords) continue;
    for (let at = starts[row]!; at < starts[row + 1]!; at++)
      values[at] = (values[at]! * mostPassageWords) / sum;
  }
}
