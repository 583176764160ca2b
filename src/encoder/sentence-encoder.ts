import { toUnit } from '../statistics/index.js';
import { DenseLayer } from './dense-layer.js';
import { Directions } from './directions.js';
import { FileReader } from './file-reader.js';
import type { Rows } from './file-reader.js';
import { Pieces } from './pieces.js';
import { attendAll, feed, meanOfTexts } from './transformer-layer.js';
import type { Attended, Norm, TransformerLayer } from './transformer-layer.js';
import { Workspace } from './workspace.js';
import type { Matrix } from './workspace.js';

/** Numbers a piece begins with, and has behind the first layer. */
const firstSize = 256;
const size = 512;
const hiddenSize = 1536;
/** Rows of the table that no piece has. */
const spareRows = 2;
/** What a text says is said by its first words; time grows with them. */
const mostPieces = 48;
/** Texts of so many pieces go through the layers together: more would no longer lie near to the processor. */
const mostTogether = 96;

/** A text, and what each of its pieces says there. */
export interface ReadText {
  readonly direction: Float64Array;
  /** 512 numbers a piece, one after the other, between -1 and 1. */
  readonly pieces: Float32Array;
}

/**
 * What a text says as a whole, as a direction: texts that say alike point alike. Universal Sentence Encoder Lite (Cer
 * et al. 2018, "Universal Sentence Encoder for English", EMNLP), with weights of eight bits. English only. Made by
 * `scripts/sentence-encoder.js`; `catalogue/sentence-encoder/README.md` has source and format.
 */
export class SentenceEncoder {
  /** How many numbers a direction has. */
  readonly dimensions = size;
  /** So many pieces of a text are read at most. */
  readonly mostPieces = mostPieces;
  readonly #pieces: Pieces;
  readonly #table: Rows;
  /** By place in a text, what says that a piece stands there. */
  readonly #waves: readonly Float32Array[];
  readonly #workspace = new Workspace();
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
    this.#waves = wavesOf(file.floats(firstSize / 2));
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
    return this.encodeAll([text])[0]!;
  }

  /**
   * The first pieces that a text is divided into, as many as are read, as numbers of 16 bits. No piece goes over a
   * space, so those of a text are those of its words.
   */
  piecesOf(text: string): readonly number[] {
    const trimmed = text.trim();
    return trimmed === '' ? [] : this.#pieces.divide(trimmed.normalize('NFKC'), mostPieces);
  }

  /**
   * Many texts at once, in less time than one by one.
   *
   * @returns by text, what `encode` gives for it; texts that begin with the same pieces share one direction
   */
  encodeAll(texts: readonly string[]): readonly Float64Array[] {
    return this.encodeDivided(texts.map((text) => this.piecesOf(text)));
  }

  /** The same of texts that were divided into pieces before. */
  encodeDivided(texts: readonly ArrayLike<number>[]): readonly Float64Array[] {
    const none = new Float64Array(size);
    return this.#eachOnce(texts, none, (different) => this.#directionsOf(this.#attend(different)));
  }

  /**
   * The same, with what each piece says in its text, which takes a quarter more time: two kilobytes a piece, so let few
   * texts be read at once.
   */
  readDivided(texts: readonly ArrayLike<number>[]): readonly ReadText[] {
    const none = { direction: new Float64Array(size), pieces: new Float32Array(0) };
    return this.#eachOnce(texts, none, (different) => {
      const read = this.#attend(different);
      const directions = this.#directionsOf(read);
      const { place, rows } = this.#head.apply(feed(this.#second, read.attended, this.#workspace));
      const numbers = this.#workspace.floats(place, rows * size);
      let from = 0;
      return read.lengths.map((length, text) => {
        const own = numbers.subarray(from, from + length * size);
        from += own.length;
        return { direction: directions[text]!, pieces: own.map((value) => Math.tanh(value)) };
      });
    });
  }

  /** @param directions of 512 numbers each, as directions of texts and of pieces are */
  against(directions: readonly Float32Array[]): Directions {
    return new Directions(directions, size);
  }

  /**
   * Reads each of the different texts once, as many together as is fast.
   *
   * @param none what a text without pieces gives
   */
  #eachOnce<Read>(
    texts: readonly ArrayLike<number>[],
    none: Read,
    read: (texts: readonly (readonly number[])[]) => readonly Read[],
  ): readonly Read[] {
    const divided = texts.map((pieces) => Array.from(pieces).slice(0, mostPieces));
    const keys = divided.map((pieces) => pieces.join(' '));
    const different = new Map(divided.map((pieces, text) => [keys[text]!, pieces]));
    const found = new Map<string, Read>([['', none]]);
    different.delete('');
    for (const batch of inBatches([...different])) {
      const own = this.#workspace.during(() => read(batch.map(([, pieces]) => pieces)));
      batch.forEach(([key], place) => found.set(key, own[place]!));
    }
    return keys.map((key) => found.get(key)!);
  }

  #attend(texts: readonly (readonly number[])[]): AttendedTexts {
    const lengths = texts.map((pieces) => pieces.length);
    const begun = attendAll(this.#first, this.#begin(texts), lengths, this.#workspace);
    const states = feed(this.#first, begun, this.#workspace);
    return { attended: attendAll(this.#second, states, lengths, this.#workspace), lengths };
  }

  #directionsOf({ attended, lengths }: AttendedTexts): readonly Float64Array[] {
    const means = meanOfTexts(attended, lengths, this.#workspace);
    const { place, rows, columns } = this.#head.apply(feed(this.#second, means, this.#workspace));
    const numbers = this.#workspace.floats(place, rows * columns);
    return lengths.map((_, text) => {
      const own = numbers.subarray(text * columns, (text + 1) * columns);
      const direction = Float64Array.from(own, (value) => steady(Math.tanh(value)));
      toUnit(direction);
      return direction;
    });
  }

  /** What each piece is, and where it stands. */
  #begin(texts: readonly (readonly number[])[]): Matrix {
    const { scales, values } = this.#table;
    const pieces = texts.reduce((sum, text) => sum + text.length, 0);
    const states = this.#workspace.takeMatrix(pieces, firstSize);
    const numbers = this.#workspace.floats(states.place, pieces * firstSize);
    let to = 0;
    for (const text of texts)
      text.forEach((piece, place) => {
        const scale = 2 * scales[piece]!;
        const waves = this.#waves[place]!;
        const from = piece * firstSize;
        for (let at = 0; at < firstSize; at++)
          numbers[to++] = scale * values[from + at]! + waves[at]!;
      });
    return states;
  }

  /** @param inner how many numbers a piece has before this layer */
  #readLayer(file: FileReader, inner: number): TransformerLayer {
    const readNorm = (count: number): Norm => ({
      scale: this.#workspace.keep(file.floats(count)),
      bias: this.#workspace.keep(file.floats(count)),
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
    return new DenseLayer(this.#workspace, file.rows(columns, inner), file.floats(columns));
  }
}

interface AttendedTexts {
  readonly attended: Attended;
  /** By text, how many pieces it has. */
  readonly lengths: readonly number[];
}

/**
 * Waves of different length, as far as each has come at a place.
 *
 * @param turns by wave, how fast it turns from one place to the next
 */
function wavesOf(turns: Float32Array): readonly Float32Array[] {
  return Array.from({ length: mostPieces }, (_, place) =>
    Float32Array.of(
      ...turns.map((turn) => steady(Math.sin(place * turn))),
      ...turns.map((turn) => steady(Math.cos(place * turn))),
    ),
  );
}

/** Functions of Math may differ in the last of their 53 bits from one engine to another. Of these, 24 are kept. */
function steady(value: number): number {
  return Math.fround(value);
}

/** Texts in their order, so many at a time that their pieces go through the layers together. */
function inBatches<Text extends readonly [key: string, pieces: readonly number[]]>(
  texts: readonly Text[],
): readonly (readonly Text[])[] {
  const batches: Text[][] = [];
  let free = 0;
  for (const text of texts) {
    const [, { length }] = text;
    if (length > free) {
      batches.push([]);
      free = mostTogether;
    }
    batches.at(-1)!.push(text);
    free -= length;
  }
  return batches;
}
