/**
 * P-values adjusted so that those below a level control the false discovery rate at that level.
 *
 * Source: Benjamini and Hochberg (1995), "Controlling the false discovery rate", Journal of the
 * Royal Statistical Society B 57(1), 289–300; adjusted values as in R's `p.adjust(method = "BH")`.
 *
 * @returns in the order given, each from 0 to 1
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const order = pValues.map((_, index) => index).sort((a, b) => pValues[b]! - pValues[a]!);
  const adjusted = new Array<number>(pValues.length);
  let least = 1;
  order.forEach((index, place) => {
    const rank = pValues.length - place;
    least = Math.min(least, (pValues[index]! * pValues.length) / rank);
    adjusted[index] = least;
  });
  return adjusted;
}
