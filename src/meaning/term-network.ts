import type { Vocabulary } from '../text/index.js';
import { contentTerms } from './content-words.js';
import type { Columns } from './term-counts.js';
import type { Corpus } from './corpus.js';
import { RowCollector } from './sparse-matrix.js';
import type { SparseMatrix } from './sparse-matrix.js';
import { vectorsOfTerms } from './term-vectors.js';
import type { WordVectors } from './word-vectors.js';
import { byCodeUnits } from '../collections/index.js';
import { dotProducts } from '../statistics/index.js';

/** Only the commonest terms of a call are held against each other: all pairs of them are. */
const mostTerms = 5000;
/** Cosine from which two terms go together. */
const leastCosine = 0.4;

/** Which terms of a call mean alike, from the vectors of the words that people wrote for them. */
export class TermNetwork {
  readonly #vectors: WordVectors;
  readonly #vocabulary: Vocabulary;
  readonly #always: ReadonlySet<number>;
  /** By term, the terms it goes with and how closely; made when first asked for. */
  #edges: ReadonlyMap<number, readonly TermNeighbour[]> | undefined;
  #known: KnownTerms | undefined;

  /**
   * @param always terms that are looked at even if nobody says them
   */
  constructor(vocabulary: Vocabulary, vectors: WordVectors, always: Iterable<number> = []) {
    this.#vocabulary = vocabulary;
    this.#vectors = vectors;
    this.#always = new Set(always);
  }

  /** What goes with a term, the nearest first. */
  neighbours(term: number): readonly TermNeighbour[] {
    return (this.#edges ??= this.#findEdges()).get(term) ?? [];
  }

  /** How many numbers a vector has. */
  get dimensions(): number {
    return this.#vectors.dimensions;
  }

  /** A term's vector, of length 1; undefined for one that has none, or is too rare to be looked at. */
  vectorOf(term: number): Float32Array | undefined {
    const { units, placeOf } = (this.#known ??= this.#unitVectors());
    const place = placeOf.get(term);
    return place === undefined
      ? undefined
      : units.subarray(place * this.dimensions, (place + 1) * this.dimensions);
  }

  /**
   * The network within some terms of a corpus: of each the nearest, with their cosines.
   *
   * @param least smallest cosine
   * @param most neighbours of a term
   * @param from the terms that make the rows, as numbers of the corpus; by default those of the columns
   */
  within(
    corpus: Corpus,
    { terms, columnOf }: Columns,
    least: number,
    most: number,
    from: Iterable<number> = terms,
  ): SparseMatrix {
    const placeOf = new Int32Array(this.#vocabulary.termCount).fill(-1);
    corpus.terms.forEach((term, place) => (placeOf[term] = columnOf[place]!));
    const collector = new RowCollector(terms.length);
    for (const place of from) {
      let taken = 0;
      // The nearest come first.
      for (const { term, cosine } of this.neighbours(corpus.terms[place]!)) {
        if (cosine < least || taken === most) break;
        const column = placeOf[term]!;
        if (column < 0) continue;
        collector.add(column, cosine);
        taken += 1;
      }
      collector.endRow();
    }
    return collector.finish();
  }

  #findEdges(): ReadonlyMap<number, readonly TermNeighbour[]> {
    const { terms, units, isHeldAgainstAll } = (this.#known ??= this.#unitVectors());
    const { dimensions } = this;
    const edges = terms.map((): TermNeighbour[] => []);
    const cosines = new Float64Array(terms.length);
    for (let a = 0; a < terms.length; a++) {
      const others = units.subarray((a + 1) * dimensions);
      dotProducts(cosines.subarray(a + 1), units, a * dimensions, others, dimensions);
      for (let b = a + 1; b < terms.length; b++) {
        const cosine = cosines[b]!;
        if (cosine < leastCosine || (!isHeldAgainstAll[a] && !isHeldAgainstAll[b])) continue;
        edges[a]!.push({ term: terms[b]!, cosine });
        edges[b]!.push({ term: terms[a]!, cosine });
      }
    }
    const textOf = (term: number): string => this.#vocabulary.termText(term);
    for (const own of edges)
      own.sort((x, y) => y.cosine - x.cosine || byCodeUnits(textOf(x.term), textOf(y.term)));
    return new Map(edges.map((own, place) => [terms[place]!, own]));
  }

  /** The commonest terms with a vector, and their vectors of length 1. */
  #unitVectors(): KnownTerms {
    const vocabulary = this.#vocabulary;
    const { dimensions } = this;
    const times = new Float64Array(vocabulary.termCount);
    const termOf = contentTerms(vocabulary);
    termOf.forEach((term, surface) => {
      if (term >= 0) times[term]! += vocabulary.occurrences(surface);
    });
    const textOf = (term: number): string => vocabulary.termText(term);
    const common = [...new Set(termOf)]
      .filter((term) => term >= 0 && (times[term]! > 0 || this.#always.has(term)))
      .sort((a, b) => times[b]! - times[a]! || byCodeUnits(textOf(a), textOf(b)))
      .filter((term, place) => place < mostTerms || this.#always.has(term));
    const { values, isKnown } = vectorsOfTerms(common, vocabulary, this.#vectors);
    const rows = common.map((_, row) => row).filter((row) => isKnown[row] === 1);
    const units = new Float32Array(rows.length * dimensions);
    rows.forEach((row, place) => {
      units.set(values.subarray(row * dimensions, (row + 1) * dimensions), place * dimensions);
    });
    const terms = rows.map((row) => common[row]!);
    return {
      terms,
      placeOf: new Map(terms.map((term, place) => [term, place])),
      units,
      isHeldAgainstAll: terms.map((term) => times[term]! > 1 || this.#always.has(term)),
    };
  }
}

/** Terms with a vector, and their vectors of length 1. */
interface KnownTerms {
  readonly terms: readonly number[];
  readonly placeOf: ReadonlyMap<number, number>;
  readonly units: Float32Array;
  /** False for words said once: of two such none can stand for the other. */
  readonly isHeldAgainstAll: readonly boolean[];
}

/** A term that goes with another. */
export interface TermNeighbour {
  /** Number of the vocabulary. */
  readonly term: number;
  readonly cosine: number;
}
