import { evenlySpread } from '../collections/index.js';
import type { SparseMatrix, WordVectors } from '../meaning/index.js';
import { addTo, product, Random, toUnit } from '../statistics/index.js';
import { Vocabulary } from '../text/index.js';
import { leastCosine } from './pointing-words.js';
import { otherSubjects } from './other-subjects.js';
import { directionOf, readSpace } from './space.js';
import type { Space } from './space.js';
import { readThemeWords } from './theme-words.js';
import type { ThemeWords } from './theme-words.js';

/** Code frames of other subjects that are drawn. */
const drawnFrames = 200;
/** What at most this share of drawn frames does as well is not taken for chance. */
const mostByChance = 0.1;
/** Answers that are looked at, at most, to tell whether themes fit: so many tell it well enough. */
const lookedAt = 1000;

export interface ChanceSettings {
  /** Answers by terms. */
  readonly counts: SparseMatrix;
  /** By column, its term in the vocabulary. */
  readonly terms: readonly number[];
  readonly themes: readonly ThemeWords[];
  readonly space: Space;
  readonly vectors: WordVectors;
}

/**
 * Whether themes are nearer to answers than themes of other calls would be: something is always nearest. Each answer's
 * nearest theme is held against as many subjects drawn from the others, over and over; and so are the nearest of code
 * frames that are drawn from them, which tells how well a frame does that has nothing to do with what is said.
 * (Competition with decoys, as Elias and Gygi 2007, "Target-decoy search strategy", *Nature Methods* 4, 207–214.)
 */
export class Chance {
  /** Whether the themes do better than nearly all frames of other subjects, or may do for all that few answers tell. */
  readonly areThemesBetter: boolean;
  readonly #counts: SparseMatrix;
  readonly #terms: readonly number[];
  readonly #space: Space;
  readonly #themes: readonly Float64Array[];
  readonly #others: readonly Float64Array[];
  /** By column, how far its word points to each theme and each of the others. */
  readonly #towards: (Float32Array | undefined)[] = [];

  constructor({ counts, terms, themes, space, vectors }: ChanceSettings) {
    this.#counts = counts;
    this.#terms = terms;
    this.#space = space;
    this.#themes = themes.map((own) => directionOf(own, this.#space));
    this.#others = foreignTo(this.#themes, directionsOfOthers(vectors));
    this.areThemesBetter = this.#compare();
  }

  /** Whether few frames of other subjects have one that is as near to the answer as the theme. */
  isRarelyAsNear(answer: number, theme: number): boolean {
    const near = this.#nearnessOf(answer);
    return this.#shareWithout(near, near[theme]!) >= 1 - mostByChance;
  }

  #compare(): boolean {
    const size = this.#themes.length;
    const others = this.#others.length;
    // Of fewer others no frame can be drawn that leaves as many to hold it against.
    if (others < 2 * size) return true;
    const frames = drawFrames(size, others);
    const wins = new Float64Array(frames.length);
    const own: number[] = [];
    const answers = Array.from({ length: this.#counts.rows }, (_, answer) => answer);
    for (const answer of evenlySpread(answers, lookedAt)) {
      const near = this.#nearnessOf(answer);
      const foreign = near.subarray(size);
      const best = largest(near.subarray(0, size));
      if (best === 0 && largest(foreign) === 0) continue;
      own.push(this.#shareWithout(near, best));
      const rankOf = ranks(foreign);
      frames.forEach((frame, place) => {
        // Those of the frame itself are below its best, and are not what it is held against.
        const below = frame.reduce((top, other) => Math.max(top, rankOf[other]!), 0) - (size - 1);
        wins[place]! += (Math.max(0, below) / (others - size)) ** size;
      });
    }
    const doubt = standardError(own) * own.length;
    const sum = own.reduce((total, win) => total + win, 0) + doubt;
    return wins.filter((win) => win > sum).length <= mostByChance * frames.length;
  }

  /** Of frames of other subjects, as large as this one, the share in which none is as near. */
  #shareWithout(near: Float64Array, nearness: number): number {
    const size = this.#themes.length;
    let below = 0;
    for (let place = size; place < near.length; place++) if (near[place]! < nearness) below += 1;
    return (below / this.#others.length) ** size;
  }

  /** How far the words of an answer point to each theme, and behind them to each of the others. */
  #nearnessOf(answer: number): Float64Array {
    const { starts, indices, values } = this.#counts;
    const sums = new Float64Array(this.#themes.length + this.#others.length);
    for (let at = starts[answer]!; at < starts[answer + 1]!; at++) {
      const towards = (this.#towards[indices[at]!] ??= this.#pointing(this.#terms[indices[at]!]!));
      for (let place = 0; place < sums.length; place++)
        sums[place]! += values[at]! * towards[place]!;
    }
    return sums;
  }

  #pointing(term: number): Float32Array {
    const word = this.#space.vectorOf(term);
    return Float32Array.from([...this.#themes, ...this.#others], (direction) =>
      Math.max(0, product(word, direction) - leastCosine),
    );
  }
}

function directionsOfOthers(vectors: WordVectors): readonly Float64Array[] {
  const vocabulary = new Vocabulary();
  const read = readThemeWords(otherSubjects, vocabulary);
  const space = readSpace(
    read.flatMap((own) => [...own.keys()]),
    vocabulary,
    vectors,
  );
  return read.map((own) => directionOf(own, space));
}

/** The subjects that are no theme's: one that is nearer to a theme than to any other subject is left out. */
function foreignTo(
  themes: readonly Float64Array[],
  subjects: readonly Float64Array[],
): readonly Float64Array[] {
  const shared = new Float64Array(subjects[0]!.length);
  for (const subject of subjects) addTo(shared, subject, 1 / subjects.length);
  const apart = (direction: Float64Array): Float64Array => {
    const own = Float64Array.from(direction);
    addTo(own, shared, -1);
    toUnit(own);
    return own;
  };
  const own = themes.map(apart);
  const all = subjects.map(apart);
  return subjects.filter((_, place) => {
    const subject = all[place]!;
    const toOther = all.map((other) => (other === subject ? -1 : product(subject, other)));
    return Math.max(...own.map((theme) => product(subject, theme))) < Math.max(...toOther);
  });
}

/** Frames of so many of the others, each of them once in a frame. */
function drawFrames(size: number, others: number): readonly (readonly number[])[] {
  const random = Random.seeded(1);
  return Array.from({ length: drawnFrames }, () => {
    const left = Array.from({ length: others }, (_, other) => other);
    return Array.from({ length: size }, () => left.splice(random.below(left.length), 1)[0]!);
  });
}

/** By place, how many numbers are smaller. */
function ranks(numbers: Float64Array): Int32Array {
  const order = Array.from(numbers, (_, place) => place);
  order.sort((a, b) => numbers[a]! - numbers[b]! || a - b);
  const rankOf = new Int32Array(numbers.length);
  order.forEach((place, rank) => (rankOf[place] = rank));
  return rankOf;
}

/** Of the mean of some numbers. */
function standardError(numbers: readonly number[]): number {
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
  return Math.sqrt(squares) / numbers.length;
}

function largest(numbers: Float64Array): number {
  return numbers.reduce((top, number) => Math.max(top, number), 0);
}
