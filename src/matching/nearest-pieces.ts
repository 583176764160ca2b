import type { ReadText, SentenceEncoder } from '../encoder/index.js';

/** So many texts tell what pieces are like on average. */
export const mostForMean = 200;

export type Pieces = readonly number[];

/** Pieces of one text, and how much each tells. */
interface Weighed {
  /** By piece, where it points: of length 1. */
  readonly directions: readonly Float32Array[];
  readonly weights: readonly number[];
}

/**
 * The mean cosine of each piece of a text to the nearest of the other, both ways, where a piece points to what it says
 * in its text and counts for as much as it tells: what `nearest-words.ts` does for words by themselves (Zhang et al.
 * 2020, "BERTScore", ICLR). Pieces are seen from the mean of those of their kind.
 */
export class NearestPieces {
  readonly #encoder: SentenceEncoder;
  readonly #weightOf: (piece: number) => number;
  readonly #themes: readonly Weighed[];
  readonly #mean: Float32Array;

  /**
   * @param sample some answers, read
   * @param answers the pieces of all answers
   * @param themes the pieces of what each theme says
   */
  constructor(
    encoder: SentenceEncoder,
    sample: readonly ReadText[],
    answers: readonly Pieces[],
    themes: readonly Pieces[],
  ) {
    this.#encoder = encoder;
    this.#weightOf = weightsIn(answers);
    this.#mean = meanPiece(sample, encoder.dimensions);
    const read = encoder.readDivided(themes);
    const mean = meanPiece(read, encoder.dimensions);
    this.#themes = read.map((theme, place) => this.#weigh(theme, themes[place]!, mean));
  }

  /** By text and theme. Few texts at a time need little memory. */
  nearness(texts: readonly ReadText[], divided: readonly Pieces[]): Float64Array {
    const answers = texts.map((text, place) => this.#weigh(text, divided[place]!, this.#mean));
    const described = this.#themes.flatMap(({ directions }) => directions);
    const cosines = this.#encoder.products(
      inOneRow(answers.flatMap(({ directions }) => directions)),
      described,
    );
    const nearness = new Float64Array(texts.length * this.#themes.length);
    let row = 0;
    answers.forEach(({ weights }, text) => {
      let column = 0;
      this.#themes.forEach((theme, place) => {
        nearness[text * this.#themes.length + place] = bothWays(
          weights,
          theme.weights,
          (own, other) => cosines[(row + own) * described.length + column + other]!,
        );
        column += theme.weights.length;
      });
      row += weights.length;
    });
    return nearness;
  }

  #weigh({ pieces }: ReadText, divided: Pieces, mean: Float32Array): Weighed {
    const size = mean.length;
    const count = pieces.length / size;
    return {
      directions: Array.from({ length: count }, (_, piece) =>
        seenFrom(mean, pieces.subarray(piece * size, (piece + 1) * size)),
      ),
      weights: divided.slice(0, count).map(this.#weightOf),
    };
  }
}

/** The mean of the nearest, weighed: of the pieces of one text among those of the other, and the other way round. */
function bothWays(
  own: readonly number[],
  others: readonly number[],
  cosine: (own: number, other: number) => number,
): number {
  const bestOfOthers = new Float64Array(others.length);
  let told = 0;
  let met = 0;
  for (let at = 0; at < own.length; at++) {
    let best = 0;
    for (let to = 0; to < others.length; to++) {
      const value = cosine(at, to);
      if (value > best) best = value;
      if (value > bestOfOthers[to]!) bestOfOthers[to] = value;
    }
    told += own[at]!;
    met += own[at]! * best;
  }
  const toTell = others.reduce((sum, weight) => sum + weight, 0);
  const answered = others.reduce((sum, weight, to) => sum + weight * bestOfOthers[to]!, 0);
  return (told > 0 ? met / told : 0) + (toTell > 0 ? answered / toTell : 0);
}

/** How much pieces tell: the more, the fewer answers have them. */
function weightsIn(answers: readonly Pieces[]): (piece: number) => number {
  const often = new Map<number, number>();
  for (const pieces of answers)
    for (const piece of new Set(pieces)) often.set(piece, (often.get(piece) ?? 0) + 1);
  return (piece) => Math.log((answers.length + 1) / ((often.get(piece) ?? 0) + 1));
}

function meanPiece(texts: readonly ReadText[], size: number): Float32Array {
  const sum = new Float64Array(size);
  let count = 0;
  for (const { pieces } of texts) {
    for (let at = 0; at < pieces.length; at++) sum[at % size]! += pieces[at]!;
    count += pieces.length / size;
  }
  return Float32Array.from(sum, (value) => value / Math.max(1, count));
}

/** Of length 1. */
function seenFrom(mean: Float32Array, piece: Float32Array): Float32Array {
  const own = new Float32Array(piece.length);
  let squares = 0;
  for (let at = 0; at < own.length; at++) {
    own[at] = piece[at]! - mean[at]!;
    squares += own[at]! ** 2;
  }
  const length = Math.sqrt(squares);
  if (length > 0) for (let at = 0; at < own.length; at++) own[at]! /= length;
  return own;
}

function inOneRow(rows: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(rows.reduce((sum, { length }) => sum + length, 0));
  let to = 0;
  for (const row of rows) {
    all.set(row, to);
    to += row.length;
  }
  return all;
}
