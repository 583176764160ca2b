import type { SentenceEncoder } from '../encoder/index.js';
import { mostForMean, NearestPieces } from './nearest-pieces.js';
import type { Pieces } from './nearest-pieces.js';

/** So many answers are held against themes piece by piece at most. */
const mostByPieces = 1500;
/** So many of them at a time. */
const together = 16;

/** Answers as the encoder reads them. */
export interface ReadAnswers {
  /** By answer, what it says as a whole. */
  readonly directions: readonly Float64Array[];
  /** By answer and theme, how near the pieces of both are; not a number where that was not asked. */
  readonly nearness: Float64Array;
}

/**
 * Reads answers, and while what each of their pieces says is at hand, holds the pieces against those of themes.
 *
 * @param answers the pieces of each
 * @param themes the pieces of what each says
 */
export function readAnswers(
  encoder: SentenceEncoder,
  answers: readonly Pieces[],
  themes: readonly Pieces[],
): ReadAnswers {
  const directions: Float64Array[] = [];
  const nearness = new Float64Array(answers.length * themes.length).fill(NaN);
  const places = answers.map((_, answer) => answer);
  const byPieces = evenlySpread(places, mostByPieces);
  const sample = evenlySpread(byPieces, mostForMean);
  const divided = (some: readonly number[]): readonly Pieces[] =>
    some.map((answer) => answers[answer]!);
  const read = encoder.readDivided(divided(sample));
  const nearest = new NearestPieces(encoder, read, answers, themes);
  const readOf = new Map(sample.map((answer, place) => [answer, read[place]!]));
  for (let from = 0; from < byPieces.length; from += together) {
    const group = byPieces.slice(from, from + together);
    const unread = group.filter((answer) => !readOf.has(answer));
    const added = encoder.readDivided(divided(unread));
    const texts = group.map((answer) => readOf.get(answer) ?? added[unread.indexOf(answer)]!);
    const found = nearest.nearness(texts, divided(group));
    group.forEach((answer, place) => {
      directions[answer] = texts[place]!.direction;
      nearness.set(
        found.subarray(place * themes.length, (place + 1) * themes.length),
        answer * themes.length,
      );
      readOf.delete(answer);
    });
  }
  const others = places.filter((answer) => directions[answer] === undefined);
  encoder
    .encodeDivided(divided(others))
    .forEach((direction, place) => (directions[others[place]!] = direction));
  return { directions, nearness };
}

/** At most so many of them, in their order. */
export function evenlySpread<Item>(items: readonly Item[], most: number): readonly Item[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_, place) => Math.floor(place / step) > Math.floor((place - 1) / step));
}
