import type { SparseMatrix } from '../meaning/index.js';
import { dotProducts } from '../statistics/index.js';
import type { ComparedWords } from './compared-words.js';
import type { Space } from './space.js';

/** So many words of a description are looked at together. */
const together = 4;

/**
 * The mean cosine of each word to the nearest of the other text, words weighed by how much they tell (Kusner et al.
 * 2015, "From word embeddings to document distances", the relaxed word mover's distance; here both ways are added up).
 */
export function byNearestWords(settings: ComparedWords): Float64Array {
  const { counts, terms, themes, weightOf, space } = settings;
  const { rows, starts, indices, values } = counts;
  const weights = Float64Array.from(terms, weightOf);
  const sums = new Float64Array(rows * themes.length);
  themes.forEach((own, theme) => {
    const described = [...own].map(([term, often]) => ({ term, weight: often * weightOf(term) }));
    const total = described.reduce((sum, { weight }) => sum + weight, 0);
    if (total === 0) return;
    const width = Math.ceil(described.length / together) * together;
    const cosines = cosinesTo(
      terms,
      described.map(({ term }) => term),
      width,
      space,
    );
    const nearest = new Float64Array(terms.length);
    for (let column = 0; column < terms.length; column++)
      for (let word = 0; word < width; word++)
        nearest[column] = Math.max(nearest[column]!, cosines[column * width + word]!);
    const best = new Float64Array(width);
    for (let row = 0; row < rows; row++) {
      let said = 0;
      let answered = 0;
      for (let at = starts[row]!; at < starts[row + 1]!; at++) {
        const column = indices[at]!;
        said += values[at]! * weights[column]!;
        answered += values[at]! * weights[column]! * nearest[column]!;
      }
      takeBest(best, counts, row, cosines);
      let met = 0;
      for (let word = 0; word < described.length; word++)
        met += described[word]!.weight * best[word]!;
      sums[row * themes.length + theme] = met / total + (said === 0 ? 0 : answered / said);
    }
  });
  return sums;
}

/** By word of a description, its cosine to the nearest word of an answer: of four words at a time, as in `dotProducts`. */
function takeBest(
  best: Float64Array,
  { starts, indices }: SparseMatrix,
  row: number,
  cosines: Float32Array,
): void {
  const width = best.length;
  const to = starts[row + 1]!;
  for (let word = 0; word < width; word += together) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let at = starts[row]!; at < to; at++) {
      const own = indices[at]! * width + word;
      a = Math.max(a, cosines[own]!);
      b = Math.max(b, cosines[own + 1]!);
      c = Math.max(c, cosines[own + 2]!);
      d = Math.max(d, cosines[own + 3]!);
    }
    best[word] = a;
    best[word + 1] = b;
    best[word + 2] = c;
    best[word + 3] = d;
  }
}

/**
 * By column and word of a description, their cosine, 0 at least; a word is like itself whether it is known or not.
 *
 * @param width of a row: words that are missing are like no other
 */
function cosinesTo(
  terms: readonly number[],
  described: readonly number[],
  width: number,
  { vectorOf, dimensions }: Space,
): Float32Array {
  const vectors = new Float64Array(described.length * dimensions);
  described.forEach((term, word) => {
    vectors.set(vectorOf(term), word * dimensions);
  });
  const products = new Float64Array(described.length);
  const cosines = new Float32Array(terms.length * width);
  terms.forEach((term, column) => {
    dotProducts(products, vectorOf(term), 0, vectors, dimensions);
    described.forEach((other, word) => {
      cosines[column * width + word] = other === term ? 1 : Math.max(0, products[word]!);
    });
  });
  return cosines;
}
