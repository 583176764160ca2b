import { median, product } from '../statistics/index.js';

/** A theme is as near as its nearest answers are: so many of them. */
const nearestAnswers = 5;
/** How much less near than the middle theme of the frame a theme is that hardly anybody speaks of. */
const farBehind = 0.12;
/** Of fewer themes none is the middle one. */
const leastThemes = 4;

/**
 * The themes that no answers come near to, as sentences: something is always nearest, so a theme that nobody raises is
 * given answers too. How near means the cosine, averaged over a theme's nearest answers.
 *
 * @param answers directions of length 1
 * @param themes the same
 * @returns places among the themes
 */
export function distantThemes(
  answers: readonly Float64Array[],
  themes: readonly Float64Array[],
): readonly number[] {
  if (themes.length < leastThemes) return [];
  const near = themes.map((theme) => {
    const cosines = Float64Array.from(answers, (answer) => product(answer, theme)).sort();
    const nearest = cosines.subarray(-nearestAnswers);
    return nearest.reduce((sum, cosine) => sum + cosine, 0) / Math.max(1, nearest.length);
  });
  const middle = median(near) ?? 0;
  return near.flatMap((own, theme) => (own < middle - farBehind ? [theme] : []));
}
