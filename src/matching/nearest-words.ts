import { product } from '../statistics/index.js';
import type { ComparedWords } from './compared-words.js';
import type { Space } from './space.js';

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
    const cosines = cosinesTo(
      terms,
      described.map(({ term }) => term),
      space,
    );
    const size = described.length;
    const nearest = new Float64Array(terms.length);
    for (let at = 0; at < cosines.length; at++) {
      const column = Math.floor(at / size);
      nearest[column] = Math.max(nearest[column]!, cosines[at]!);
    }
    const best = new Float64Array(size);
    for (let row = 0; row < rows; row++) {
      best.fill(0);
      let said = 0;
      let answered = 0;
      for (let at = starts[row]!; at < starts[row + 1]!; at++) {
        const column = indices[at]!;
        said += values[at]! * weights[column]!;
        answered += values[at]! * weights[column]! * nearest[column]!;
        const from = column * size;
        for (let word = 0; word < size; word++)
          if (cosines[from + word]! > best[word]!) best[word] = cosines[from + word]!;
      }
      let met = 0;
      for (let word = 0; word < size; word++) met += described[word]!.weight * best[word]!;
      sums[row * themes.length + theme] = met / total + (said === 0 ? 0 : answered / said);
    }
  });
  return sums;
}

/** By column and word of a description, their cosine, 0 at least; a word is like itself whether it is known or not. */
function cosinesTo(
  terms: readonly number[],
  described: readonly number[],
  { vectorOf }: Space,
): Float32Array {
  const vectors = described.map(vectorOf);
  const cosines = new Float32Array(terms.length * described.length);
  terms.forEach((term, column) => {
    const own = vectorOf(term);
    described.forEach((other, word) => {
      cosines[column * described.length + word] =
        other === term ? 1 : Math.max(0, product(own, vectors[word]!));
    });
  });
  return cosines;
}
