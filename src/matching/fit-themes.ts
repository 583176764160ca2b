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

/** Up to this share of talk about none of the themes every answer has its likeliest theme. */
const littleOther = 0.4;
/** A passage goes on to the next break until it has so many content words. */
const leastPassageWords = 4;
/** A longer passage counts as one of so many words: what else it says hangs together with them. */
const mostPassageWords = 8;

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

/** Themes as the answers speak of them. */
export interface FittedThemes {
  readonly corpus: Corpus;
  readonly columns: Columns;
  /** Passages by terms, weighed by how much a term tells. */
  readonly passages: SparseMatrix;
  readonly mixture: PassageMixture;
  /** From which probability on a passage is taken to be about a theme. */
  readonly leastProbability: number;
  /** Whether the themes cover what is said, so that an answer has one whatever its probability. */
  readonly coverAll: boolean;
  /** By answer. */
  readonly closeness: Closeness;
  /** Where the themes are no nearer to the answers than other subjects are. */
  readonly chance: Chance | undefined;
  /** Places of the themes that no answers come near to. */
  readonly distant: readonly number[];
}

/** Learns from all answers together how they speak of each theme, beginning with its description. */
export function fitThemes(settings: MatchSettings): FittedThemes {
  const { stores, vocabulary, rankOf, themes, vectors } = settings;
  // First, since it adds words to the vocabulary.
  const words = readThemeWords(themes, vocabulary);
  const always = words.flatMap((own) => [...own.keys()]);
  const network = vectors && new TermNetwork(vocabulary, vectors, always);
  const corpus = readCorpus(stores, new ContentWords(vocabulary), rankOf, leastPassageWords);
  const columns = chooseColumns(corpus, 1, 1);
  const { idf, weightOf, ...compared } = compareAnswers(corpus, columns, words, settings);
  const { closeness, chance } = compared;
  const mean = idf.reduce((sum, value) => sum + value, 0) / Math.max(1, idf.length);
  const passages = countTerms(corpus, columns, 'segment');
  // Where every answer has the same words none tells more than another.
  weigh(passages, (column) => (mean > 0 ? idf[column]! / mean : 1));
  const closenessOfPassages = { values: closeness.values, answerOf: answersOfPassages(corpus) };
  const byTerm = columnsByTerm(corpus, columns);
  const columnOf = (term: number): number => byTerm[term] ?? -1;
  const mixture = fitPassages(
    passages,
    words.map((own) => describedShares(own, columns.terms.length, columnOf, weightOf, network)),
    network?.within(corpus, columns, 0, Infinity) ?? emptyMatrix(columns.terms.length),
    closenessOfPassages,
  );
  const described = words.map((own) => new Set([...own.keys()].map(columnOf)));
  const coverAll = mixture.other <= littleOther;
  const leastProbability =
    chance || !coverAll
      ? certainlyEnough
      : enoughFor(passages, mixture, closenessOfPassages, described);
  return { corpus, columns, passages, mixture, leastProbability, coverAll, ...compared };
}

/** What answers as a whole tell. They are counted here alone, so that the counts are let go before passages are. */
function compareAnswers(
  corpus: Corpus,
  columns: Columns,
  words: readonly ThemeWords[],
  { themes, vectors, sentences }: MatchSettings,
): Pick<FittedThemes, 'closeness' | 'chance' | 'distant'> & {
  /** By column, how much it tells. */
  readonly idf: Float64Array;
  /** The same; for -1 what a word of no answer would. */
  readonly weightOf: (column: number) => number;
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
    distant: nearness?.distant ?? [],
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
