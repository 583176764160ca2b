import { evenlySpread } from '../collections/index.js';
import {
  chooseColumns,
  chooseColumnsOf,
  chooseRows,
  columnsWith,
  countTerms,
  inverseFrequencies,
  mapValues,
  emptyMatrix,
  withUnitRows,
} from '../meaning/index.js';
import type { Columns, Corpus, DenseMatrix, SparseMatrix, TermNetwork } from '../meaning/index.js';
import { termsOfEndings } from './endings.js';
import { latentSpace, unitRows } from './latent-space.js';
import { meaningsOf, sideBySide } from './meanings.js';
import { sentencesIn } from './sentences.js';
import type { SentenceReader } from './sentences.js';
import { withStandIns } from './stand-ins.js';

/** A term must be in so many answers, and in no more than this share of them. */
const leastAnswers = 2;
const mostAnswers = { short: 0.5, long: 0.3 } as const;
/** Words of an answer, on average, from which on a word that comes in a third of them tells topics apart no more. */
const longAnswer = 100;
/** Terms go together from this cosine on, each with so many at most; near ones go together far more. */
const leastCosine = 0.4;
const mostNeighbours = 20;
const sharpness = 3;
/** People begin with what matters most to them: so many content words count fully, then ever less. */
const leadingWords = 8;
const fadingWords = 12;
/** Dimensions in which sentences of many words are told apart best. */
const usualDimensions = 30;
/** Of more answers than this, starting points are sought among some, spread evenly: of short ones more. */
const many = 2500;
const leastSampled = 700;
const sampledWords = 20_000;
/** How much a topic borrows from the meaning of its words: short answers need it, long ones do not. */
const mostLent = 2;
const lentWords = 13;
/** What the meaning of the words of an answer counts beside which words they are, where answers are short. */
const mostMeant = 0.7;
/** Beside the words of longer ones it would count next to nothing. */
const leastLentForMeaning = 0.5;
/** Answers are read as sentences where they have so many terms at most on average: about 25 words. */
const mostTermsOfSentence = 13;

/** What topics are found in: the terms of the answers, weighed, and the answers as points. */
export interface TopicSpace {
  readonly columns: Columns;
  /** Answers by terms, log2(1 + how often), where later words count less. */
  readonly counts: SparseMatrix;
  readonly network: SparseMatrix;
  /** Answers by terms, TF-IDF, rows of length 1. */
  readonly weights: SparseMatrix;
  /** How much a topic borrows from the meaning of its words: see `fitMixture`. */
  readonly lent: number;
  /** Some of the answers as points by what their words mean; undefined where that would tell little. */
  readonly meanings: ((answers: readonly number[]) => DenseMatrix) | undefined;
  /** Some of the answers as points by what they say; undefined where they are long, or not in English. */
  readonly sentences: ((answers: readonly number[]) => DenseMatrix | undefined) | undefined;
  /** The answers among which starting points are sought. */
  readonly sample: SampledSpace;
}

export interface SampledSpace {
  /** Rows of the whole, and those of its columns that tell of more than one of them. */
  readonly rows: readonly number[];
  /** Whether answers with words to tell by are left out. */
  readonly isPart: boolean;
  readonly columns: readonly number[];
  readonly counts: SparseMatrix;
  /** TF-IDF, rows of length 1 in the whole. */
  readonly weights: SparseMatrix;
  /** Terms by terms. */
  readonly network: SparseMatrix;
  /** The answers as points, for so many topics: several views, from which to start. */
  readonly views: (topics: number) => readonly DenseMatrix[];
  /** The answers as points by what they say as sentences, where topics are to be found by that. */
  readonly sentences: (() => DenseMatrix | undefined) | undefined;
}

/**
 * @param network the words of the call that mean alike; without it, words stand for themselves only
 * @param read what answers say as sentences; without it, or without the network, their words alone tell
 */
export function makeTopicSpace(
  corpus: Corpus,
  network: TermNetwork | undefined,
  read: SentenceReader | undefined,
): TopicSpace {
  const endings = termsOfEndings(corpus);
  const columns = chooseColumns(corpus, leastAnswers, mostAnswersIn(corpus), endings);
  const own = countTerms(corpus, columns, 'answer', weightAt);
  const counts = inLogarithms(
    network ? withStandIns(own, corpus, columns, network, weightAt) : own,
  );
  const cosines =
    network?.within(corpus, columns, leastCosine, mostNeighbours) ?? emptyMatrix(counts.columns);
  const within = mapValues(cosines, (cosine) => cosine ** sharpness);
  const weights = withUnitRows(byRarity(counts));
  const words = counts.indices.length;
  const lent = words === 0 ? 0 : Math.min(mostLent, ((lentWords * counts.rows) / words) ** 1.5);
  const meanings =
    network && lent >= leastLentForMeaning ? meaningsIn(corpus, network, endings) : undefined;
  const sentences =
    network && read && own.indices.length <= mostTermsOfSentence * own.rows
      ? sentencesIn(corpus, network, read)
      : undefined;
  const whole = { columns, counts, weights, network: within, lent, meanings, sentences };
  return { ...whole, sample: sampleOf(whole, sampleSize(counts)) };
}

function mostAnswersIn({ words, answerEnds }: Corpus): number {
  return words.length < longAnswer * answerEnds.length ? mostAnswers.short : mostAnswers.long;
}

/** Some of the answers as points by what their words mean, also those that one answer alone has. */
function meaningsIn(
  corpus: Corpus,
  network: TermNetwork,
  leftOut: ReadonlySet<number>,
): (answers: readonly number[]) => DenseMatrix {
  const columns = chooseColumns(corpus, 1, mostAnswersIn(corpus), leftOut);
  const weights = byRarity(inLogarithms(countTerms(corpus, columns, 'answer', weightAt)));
  return (answers) =>
    meaningsOf(
      chooseRows(weights, answers),
      (column) => network.vectorOf(corpus.terms[columns.terms[column]!]!),
      network.dimensions,
    );
}

/** log2(1 + how often). */
function inLogarithms(times: SparseMatrix): SparseMatrix {
  return mapValues(times, (value) => Math.log2(1 + value));
}

/** TF-IDF. */
function byRarity(counts: SparseMatrix): SparseMatrix {
  const idf = inverseFrequencies(counts);
  return mapValues(counts, (count, column) => count * (1 + idf[column]!));
}

/** What a word counts that has so many before it. */
function weightAt(place: number): number {
  return fadingWords / (fadingWords + Math.max(0, place - leadingWords));
}

function sampleSize({ rows, indices }: SparseMatrix): number {
  if (rows <= many) return rows;
  const wanted = Math.floor((sampledWords * rows) / Math.max(1, indices.length));
  return Math.min(many, Math.max(leastSampled, wanted));
}

/**
 * At most so many of the answers that topics are sought among, evenly spread. Few answers are one sample for all, so that
 * what was made of it is made once.
 */
export function smallSampleOf(space: TopicSpace, most: number): SampledSpace {
  const { sample, sentences } = space;
  // Answers that are read for this would be read for little.
  const among = sentences || !sample.isPart ? sample.rows : undefined;
  return among && among.length <= most ? sample : sampleOf(space, most, among);
}

/**
 * At most so many answers of a space, evenly spread.
 *
 * @param among those that are looked at; by default all with a term
 */
function sampleOf(
  { counts, weights: all, network, lent, meanings, sentences }: Omit<TopicSpace, 'sample'>,
  most: number,
  among?: readonly number[],
): SampledSpace {
  const filled = filledRows(counts);
  const rows = evenlySpread(among ?? filled, most);
  const own = chooseRows(counts, rows);
  const columns = columnsWith(own, leastAnswers);
  const weights = chooseColumnsOf(chooseRows(all, rows), columns);
  const points = new Widening(weights);
  const meant = meanings?.(rows);
  return {
    rows,
    isPart: rows.length < filled.length,
    columns,
    counts: chooseColumnsOf(own, columns),
    weights,
    network: chooseColumnsOf(chooseRows(network, columns), columns),
    views: (topics) => {
      const usual = points.view(usualDimensions);
      return [
        points.view(topics),
        meant ? sideBySide(usual, meant, mostMeant * Math.min(1, lent)) : usual,
      ];
    },
    sentences: sentences && onceMade(() => sentences(rows)),
  };
}

/**
 * Some answers of a sample, with the terms that they use and no others. Where an answer stands among all does not hang
 * on who else is looked at, so the points stay.
 *
 * @param places rows of the sample
 */
export function narrow(sample: SampledSpace, places: readonly number[]): SampledSpace {
  const counts = chooseRows(sample.counts, places);
  // In few answers a word of one alone may be all that it has to tell by.
  const columns = columnsWith(counts, sample.isPart ? leastAnswers : 1);
  return {
    rows: places.map((place) => sample.rows[place]!),
    isPart: true,
    columns: columns.map((column) => sample.columns[column]!),
    counts: chooseColumnsOf(counts, columns),
    weights: chooseColumnsOf(chooseRows(sample.weights, places), columns),
    network: chooseColumnsOf(chooseRows(sample.network, columns), columns),
    views: (topics) => sample.views(topics).map((view) => choosePoints(view, places)),
    sentences:
      sample.sentences &&
      onceMade(() => {
        const points = sample.sentences?.();
        return points && choosePoints(points, places);
      }),
  };
}

/** What is made when it is first asked for. */
function onceMade<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function choosePoints({ columns, values }: DenseMatrix, rows: readonly number[]): DenseMatrix {
  const chosen = new Float64Array(rows.length * columns);
  rows.forEach((row, place) => {
    chosen.set(values.subarray(row * columns, (row + 1) * columns), place * columns);
  });
  return { rows: rows.length, columns, values: chosen };
}

/** Points in ever more dimensions: made once for the most asked for. */
class Widening {
  readonly #matrix: SparseMatrix;
  #points: DenseMatrix | undefined;
  readonly #views = new Map<number, DenseMatrix>();

  constructor(matrix: SparseMatrix) {
    this.#matrix = matrix;
  }

  view(dimensions: number): DenseMatrix {
    const wanted = Math.min(dimensions, this.#matrix.rows, this.#matrix.columns);
    const known = this.#views.get(wanted);
    if (known) return known;
    if (this.#points === undefined || this.#points.columns < wanted) {
      this.#points = latentSpace(this.#matrix, Math.max(wanted, usualDimensions));
      this.#views.clear();
    }
    const view = unitRows(this.#points, wanted);
    this.#views.set(wanted, view);
    return view;
  }
}

/** Rows with any term. */
function filledRows({ rows, starts }: SparseMatrix): readonly number[] {
  return Array.from({ length: rows }, (_, row) => row).filter(
    (row) => starts[row + 1]! > starts[row]!,
  );
}
