import { DenseLayers } from './dense-layers.js';
import type { DenseLayer } from './dense-layers.js';
import { FileReader } from './file-reader.js';
import type { Rows } from './file-reader.js';
import { Pieces } from './pieces.js';
import { passThrough } from './transformer-layer.js';
import type { Norm, TransformerLayer } from './transformer-layer.js';
import { toUnit } from '../statistics/index.js';

/** Numbers a piece begins with, and has behind the first layer. */
const firstSize = 256;
const size = 512;
const hiddenSize = 1536;
/** Rows of the table that no piece has. */
const spareRows = 2;
/** What a text says is said by its first words; time grows with them. */
const longest = 48;

/**
 * What a text says as a whole, as a direction: texts that say alike point alike. Universal Sentence Encoder Lite (Cer
 * et al. 2018, "Universal Sentence Encoder for English", EMNLP), with weights of eight bits. English only. Made by
 * `scripts/sentence-encoder.js`; `catalogue/sentence-encoder/README.md` has source and format.
 */
export class SentenceEncoder {
  /** How many numbers a direction has. */
  readonly dimensions = size;
  /** So many pieces of a text are read at most. */
  readonly mostPieces = longest;
  readonly #pieces: Pieces;
  readonly #table: Rows;
  /** How fast each wave turns from one place to the next. */
  readonly #turns: Float32Array;
  readonly #layers = new DenseLayers();
  readonly #first: TransformerLayer;
  readonly #second: TransformerLayer;
  readonly #head: DenseLayer;

  /**
   * @param bytes the file's content
   * @throws WinnowError `unreadable-file` when it is not such a file
   */
  constructor(bytes: Uint8Array) {
    const file = new FileReader(bytes);
    const pieces = file.line().split(' ');
    this.#pieces = new Pieces(pieces, file.floats(pieces.length));
    this.#table = file.rows(pieces.length + spareRows, firstSize);
    this.#turns = file.floats(firstSize / 2);
    this.#first = this.#readLayer(file, firstSize);
    this.#second = this.#readLayer(file, size);
    this.#head = this.#readDense(file, size, size);
    file.end();
  }

  /**
   * @param text words in small letters, with a space between them, tell most
   * @returns 512 numbers, of length 1; nothing but 0 for a text without letters
   */
  encode(text: string): Float64Array {
    return this.#encode(this.piecesOf(text).slice(0, longest));
  }

  /**
   * The pieces that a text is divided into, as numbers of 16 bits. No piece goes over a space, so those of a text are
   * those of its words.
   */
  piecesOf(text: string): readonly number[] {
    const trimmed = text.trim();
    return trimmed === '' ? [] : this.#pieces.divide(trimmed.normalize('NFKC'));
  }

  #encode(pieces: readonly number[]): Float64Array {
    if (pieces.length === 0) return new Float64Array(size);
    const states = passThrough(this.#first, this.#begin(pieces), this.#layers, false);
    const mean = passThrough(this.#second, states, this.#layers, true);
    const direction = this.#layers.apply(this.#head, mean).map((value) => Math.tanh(value));
    toUnit(direction);
    return direction;
  }

  /**
   * Many texts at once, in less time than one by one.
   *
   * @returns by text, what `encode` gives for it; the same texts share one direction
   */
  encodeAll(texts: readonly string[]): readonly Float64Array[] {
    return this.encodeDivided(texts.map((text) => this.piecesOf(text)));
  }

  /** The same of texts that were divided into pieces before. */
  encodeDivided(texts: readonly ArrayLike<number>[]): readonly Float64Array[] {
    const known = new Map<string, Float64Array>();
    return texts.map((text) => {
      const pieces = Array.from(text).slice(0, longest);
      const key = pieces.join(' ');
      const direction = known.get(key) ?? this.#encode(pieces);
      known.set(key, direction);
      return direction;
    });
  }

  /** What each piece is, and where it stands: waves of different length. */
  #begin(pieces: readonly number[]): Float64Array {
    const { scales, values } = this.#table;
    const states = new Float64Array(pieces.length * firstSize);
    pieces.forEach((piece, place) => {
      const from = place * firstSize;
      for (let at = 0; at < firstSize; at++)
        states[from + at] = 2 * scales[piece]! * values[piece * firstSize + at]!;
      this.#turns.forEach((turn, wave) => {
        states[from + wave]! += Math.fround(Math.sin(place * turn));
        states[from + firstSize / 2 + wave]! += Math.fround(Math.cos(place * turn));
      });
    });
    return states;
  }

  /** @param inner how many numbers a piece has before this layer */
  #readLayer(file: FileReader, inner: number): TransformerLayer {
    const readNorm = (count: number): Norm => ({
      scale: file.floats(count),
      bias: file.floats(count),
    });
    return {
      beforeAttention: readNorm(inner),
      asked: this.#readDense(file, inner, 3 * inner),
      answered: this.#readDense(file, inner, size),
      ...(inner === size ? {} : { widened: this.#readDense(file, inner, size) }),
      beforeFeeding: readNorm(size),
      hidden: this.#readDense(file, size, hiddenSize),
      fed: this.#readDense(file, hiddenSize, size),
    };
  }

  #readDense(file: FileReader, inner: number, columns: number): DenseLayer {
    return this.#layers.add(file.rows(columns, inner), file.floats(columns));
  }
}
