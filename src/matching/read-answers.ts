import { evenlySpread } from '../collections/index.js';
import type { ReadText, SentenceEncoder } from '../encoder/index.js';
import { mostForMean, NearestPieces } from './nearest-pieces.js';
import type { Pieces } from './nearest-pieces.js';

/** So many answers are held against themes piece by piece at most. */
const mostByPieces = 1500;
/** So many of them at a time: more need more memory. */
const together = 4;

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
  const divided = (some: readonly number[]): readonly Pieces[] =>
    some.map((answer) => answers[answer]!);
  const read = new Map<number, ReadText>();
  const readAll = (some: readonly number[]): readonly ReadText[] => {
    const unread = some.filter((answer) => !read.has(answer));
    encoder.readDivided(divided(unread)).forEach((text, place) => read.set(unread[place]!, text));
    return some.map((answer) => read.get(answer)!);
  };
  const nearest = new NearestPieces(
    encoder,
    // In no variable of its own, which would keep what was read after it is let go below.
    readAll(evenlySpread(byPieces, mostForMean)),
    answers,
    themes,
  );
  for (let from = 0; from < byPieces.length; from += together) {
    const group = byPieces.slice(from, from + together);
    const texts = readAll(group);
    const found = nearest.nearness(texts, divided(group));
    group.forEach((answer, place) => {
      directions[answer] = texts[place]!.direction;
      nearness.set(
        found.subarray(place * themes.length, (place + 1) * themes.length),
        answer * themes.length,
      );
      // What its pieces say is large.
      read.delete(answer);
    });
  }
  const others = places.filter((answer) => directions[answer] === undefined);
  encoder
    .encodeDivided(divided(others))
    .forEach((direction, place) => (directions[others[place]!] = direction));
  return { directions, nearness };
}
