import { comparable } from '../text/index.js';
import type { Tokens } from '../text/index.js';
import { NumberList } from './number-list.js';

/** What a sentence encoder divides words into. */
export interface WordPieces {
  /** So many pieces of a text it reads at most. */
  readonly mostPieces: number;
  /** The numbers of a word's pieces, each of 16 bits. */
  piecesOf(word: string): readonly number[];
}

/** Whose answer it is, and to which question. */
export interface AnswerPlace {
  readonly response: number;
  readonly question: number;
}

/**
 * Answers as a sentence encoder reads them: all their words in order, divided into its pieces, as far as it reads. The
 * words that keywords are made from lack "not" and "nobody". What a piece is follows from the encoder alone and not from
 * what was read before, so stores are put together as they are. An answer takes a hundred bytes at most.
 */
export class SentenceStore {
  readonly #words: WordPieces;
  /** By surface: nearly all words come again. */
  readonly #piecesOf: (readonly number[] | undefined)[] = [];
  readonly #responses = new NumberList(Int32Array);
  readonly #questions = new NumberList(Uint16Array);
  readonly #pieces = new NumberList(Uint16Array);
  /** Where each answer ends among the pieces. */
  readonly #ends = new NumberList(Int32Array);

  constructor(words: WordPieces) {
    this.#words = words;
  }

  /** How many answers there are: they are numbered in the order in which they were added. */
  get size(): number {
    return this.#ends.length;
  }

  placeOf(answer: number): AnswerPlace {
    return { response: this.#responses.at(answer), question: this.#questions.at(answer) };
  }

  piecesOf(answer: number): readonly number[] {
    const from = answer === 0 ? 0 : this.#ends.at(answer - 1);
    return Array.from({ length: this.#ends.at(answer) - from }, (_, at) =>
      this.#pieces.at(from + at),
    );
  }

  /** By place, the pieces of the answer there; none where the store has no answer. */
  piecesAt(places: readonly AnswerPlace[]): readonly (readonly number[])[] {
    const wanted = new Map<number, Map<number, number>>();
    places.forEach(({ response, question }, at) => {
      const own = wanted.get(question) ?? new Map<number, number>();
      wanted.set(question, own.set(response, at));
    });
    const pieces: (readonly number[])[] = places.map(() => []);
    for (let answer = 0; answer < this.size; answer++) {
      const { response, question } = this.placeOf(answer);
      const at = wanted.get(question)?.get(response);
      if (at !== undefined) pieces[at] = this.piecesOf(answer);
    }
    return pieces;
  }

  /** @param tokens of the same vocabulary each time */
  add(place: AnswerPlace, { vocabulary, surfaces, length }: Tokens): void {
    let left = this.#words.mostPieces;
    for (let at = 0; at < length && left > 0; at++) {
      const surface = surfaces[at]!;
      this.#piecesOf[surface] ??= this.#words.piecesOf(comparable(vocabulary.surface(surface)));
      const own = this.#piecesOf[surface];
      const taken = Math.min(left, own.length);
      for (let piece = 0; piece < taken; piece++) this.#pieces.push(own[piece]!);
      left -= taken;
    }
    this.#end(place);
  }

  /**
   * Adds answers of another store behind its own.
   *
   * @param firstResponse what the numbers of the other's responses begin at here
   */
  append(
    other: SentenceStore,
    firstResponse: number,
    isWanted: (place: AnswerPlace) => boolean = () => true,
  ): void {
    for (let answer = 0; answer < other.size; answer++) {
      const place = other.placeOf(answer);
      if (!isWanted(place)) continue;
      const response = firstResponse + place.response;
      for (const piece of other.piecesOf(answer)) this.#pieces.push(piece);
      this.#end({ ...place, response });
    }
  }

  /** Some of the answers, as a store of their own. */
  chosen(isWanted: (place: AnswerPlace) => boolean): SentenceStore {
    const store = new SentenceStore(this.#words);
    store.append(this, 0, isWanted);
    return store;
  }

  /** What was pushed last is an answer. */
  #end({ response, question }: AnswerPlace): void {
    this.#responses.push(response);
    this.#questions.push(question);
    this.#ends.push(this.#pieces.length);
  }
}
