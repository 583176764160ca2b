import type { SparseMatrix } from '../meaning/index.js';
import type { PassageCloseness, PassageMixture } from './passage-mixture.js';

/** A theme is found when a passage is more about it than not. */
export const certainlyEnough = 0.5;

/**
 * From which probability on a theme counts. Where people speak of themes in words of their own, and what they mean is
 * near to many, a theme that seems certain is right half of the time, and one that seems unlikely a quarter. F1 is best
 * from half of what it can reach on, which is little there (Lipton, Elkan and Naryanaswamy 2014, "Optimal thresholding
 * of classifiers to maximize F1 measure").
 *
 * @param described by theme, the columns of the words of its label and description
 */
export function enoughFor(
  passages: SparseMatrix,
  { posteriors }: Pick<PassageMixture, 'posteriors'>,
  closeness: PassageCloseness,
  described: readonly ReadonlySet<number>[],
): number {
  const themes = described.length;
  let all = 0;
  let inOwnWords = 0;
  let byCloseness = 0;
  for (let row = 0; row < passages.rows; row++) {
    const own = posteriors.subarray(row * themes, (row + 1) * themes);
    const probability = Math.max(...own);
    const theme = own.indexOf(probability);
    all += probability;
    if (hasAny(passages, row, described[theme]!)) inOwnWords += probability;
    byCloseness += probability * probabilityByCloseness(closeness, row, theme, themes);
  }
  if (all === 0) return certainlyEnough;
  const said = inOwnWords / all;
  return Math.min(certainlyEnough, Math.max(said * Math.sqrt(said), (byCloseness / all) ** 4));
}

function hasAny(
  { starts, indices }: SparseMatrix,
  row: number,
  columns: ReadonlySet<number>,
): boolean {
  for (let at = starts[row]!; at < starts[row + 1]!; at++)
    if (columns.has(indices[at]!)) return true;
  return false;
}

/** How probable a theme would be beside the others, were closeness all that is known of the passage. */
function probabilityByCloseness(
  { values, answerOf }: PassageCloseness,
  passage: number,
  theme: number,
  themes: number,
): number {
  const from = answerOf[passage]! * themes;
  const own = values[from + theme]!;
  let sum = 0;
  for (let at = from; at < from + themes; at++) sum += Math.exp(values[at]! - own);
  return 1 / sum;
}
