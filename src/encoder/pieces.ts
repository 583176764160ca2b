import { remembering } from '../collections/index.js';

/** The first pieces are marks that no text has; the very first stands for letters that have no piece. */
const firstPiece = 6;
const unknown = 0;
/** Less than any piece scores, so that a letter counts as unknown only where no piece holds it. */
const unknownScore = -100;

/** So many words are remembered with their pieces: texts repeat most of theirs. */
const mostRemembered = 20_000;

/** Cuts texts into the pieces of words that the encoder knows. */
export class Pieces {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #scores: ArrayLike<number>;
  readonly #longest: number;

  /**
   * @param pieces a space within a text is written "▁"
   * @param scores by piece, ln of how common it is
   */
  constructor(pieces: readonly string[], scores: ArrayLike<number>) {
    this.#numbers = new Map(
      pieces.map((piece, number) => [piece, number] as const).slice(firstPiece),
    );
    this.#scores = scores;
    this.#longest = pieces.reduce((most, { length }) => Math.max(most, length), 0);
  }

  /**
   * The likeliest division of a text (Kudo and Richardson 2018, "SentencePiece", EMNLP: the unigram model). No piece goes
   * on after a space, so each word is divided by itself.
   *
   * @param most so many pieces at most
   * @returns numbers of pieces; letters without a piece that follow each other are one
   */
  divide(text: string, most = Infinity): readonly number[] {
    const found: number[] = [];
    for (const word of text.split(' '))
      for (const piece of this.#divideWord(word)) {
        if (found.length >= most) return found;
        found.push(piece);
      }
    return found;
  }

  /** By the Viterbi algorithm. Time grows with the length of the word. */
  readonly #divideWord = remembering((word): readonly number[] => {
    const marked = `▁${word}`;
    const best = new Float64Array(marked.length + 1).fill(-Infinity);
    best[0] = 0;
    /** By end, where the last piece of the best division begins, and which it is. */
    const starts = new Int32Array(marked.length + 1);
    const last = new Int32Array(marked.length + 1);
    for (let start = 0; start < marked.length; start++) {
      const take = (end: number, piece: number, score: number): void => {
        if (best[start]! + score < best[end]!) return;
        best[end] = best[start]! + score;
        starts[end] = start;
        last[end] = piece;
      };
      take(start + 1, unknown, unknownScore);
      const most = Math.min(marked.length, start + this.#longest);
      for (let end = start + 1; end <= most; end++) {
        const piece = this.#numbers.get(marked.slice(start, end));
        if (piece !== undefined) take(end, piece, this.#scores[piece]!);
      }
    }
    const found: number[] = [];
    for (let end = marked.length; end > 0; end = starts[end]!)
      if (last[end] !== unknown || found.at(-1) !== unknown) found.push(last[end]!);
    return found.reverse();
  }, mostRemembered);
}
