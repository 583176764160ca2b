import type { Directions, ReadText, SentenceEncoder } from '../encoder/index.js';

/** So many texts tell what pieces are like on average. */
export const mostForMean = 200;

/** Pieces of a text, as the encoder numbers them. */
export type Pieces = readonly number[];

/**
 * The mean cosine of each piece of a text to the nearest of the other, both ways, where a piece points to what it says
 * in its text and counts for as much as it tells: what `nearest-words.ts` does for words by themselves (Zhang et al.
 * 2020, "BERTScore", ICLR). Pieces are seen from the mean of those of their kind.
 */
export class NearestPieces {
  readonly #weightOf: (piece: number) => number;
  /** What pieces of answers are on average. */
  readonly #mean: Float32Array;
  /** By theme, how much each of its pieces tells. */
  readonly #themes: readonly (readonly number[])[];
  /** How many pieces all themes have. */
  readonly #described: number;
  /** Where they point, theme after theme. */
  readonly #directions: Directions;

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
    this.#weightOf = weightsIn(answers);
    this.#mean = meanPiece(sample, encoder.dimensions);
    const read = encoder.readDivided(themes);
    const mean = meanPiece(read, encoder.dimensions);
    this.#themes = read.map((theme, place) => this.#weightsOf(theme, themes[place]!));
    const described = read.flatMap(({ pieces }) => {
      const seen = new Float32Array(pieces.length);
      seeFrom(mean, pieces, seen);
      return Array.from({ length: pieces.length / mean.length }, (_, piece) =>
        pieceOf(seen, piece, mean.length),
      );
    });
    this.#described = described.length;
    this.#directions = encoder.against(described);
  }

  /**
   * How near some texts are to the themes, by text and theme. Few texts at a time need little memory.
   *
   * @param divided the pieces of each
   */
  nearness(texts: readonly ReadText[], divided: readonly Pieces[]): Float64Array {
    const themes = this.#themes;
    const answers = texts.map((text, place) => this.#weightsOf(text, divided[place]!));
    const cosines = this.#directions.products(
      answers.reduce((sum, { length }) => sum + length, 0),
      (rows) => {
        let from = 0;
        for (const { pieces } of texts) {
          seeFrom(this.#mean, pieces, rows.subarray(from, from + pieces.length));
          from += pieces.length;
        }
      },
    );
    const nearness = new Float64Array(texts.length * themes.length);
    let row = 0;
    answers.forEach((weights, text) => {
      let column = 0;
      themes.forEach((told, theme) => {
        nearness[text * themes.length + theme] = bothWays(
          weights,
          told,
          (own, other) => cosines[(row + own) * this.#described + column + other]!,
        );
        column += told.length;
      });
      row += weights.length;
    });
    return nearness;
  }

  /** How much each piece tells that was read of a text. */
  #weightsOf({ pieces }: ReadText, divided: Pieces): readonly number[] {
    return divided.slice(0, pieces.length / this.#mean.length).map(this.#weightOf);
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

/** Writes pieces less a mean, each of length 1. */
function seeFrom(mean: Float32Array, pieces: Float32Array, to: Float32Array): void {
  const size = mean.length;
  for (let at = 0; at < to.length; at++) to[at] = pieces[at]! - mean[at % size]!;
  for (let piece = 0; piece < to.length / size; piece++) {
    const own = pieceOf(to, piece, size);
    let squares = 0;
    for (const value of own) squares += value ** 2;
    const length = Math.sqrt(squares);
    if (length > 0) for (let at = 0; at < own.length; at++) own[at]! /= length;
  }
}

function pieceOf(pieces: Float32Array, piece: number, size: number): Float32Array {
  return pieces.subarray(piece * size, (piece + 1) * size);
}
