/** The 97.5 % point of the normal distribution: both tails together 5 %. */
const z = 1.959963984540054;

/**
 * Wilson's 95 % score interval for a share.
 *
 * Source: Wilson (1927), "Probable inference, the law of succession, and statistical inference",
 * Journal of the American Statistical Association 22(158), 209–212.
 *
 * @returns both ends as shares from 0 to 1; with a base of 0 nothing is known: [0, 1]
 */
export function wilsonInterval(count: number, base: number): readonly [low: number, high: number] {
  if (base === 0) return [0, 1];
  const share = count / base;
  const z2 = z * z;
  const centre = share + z2 / (2 * base);
  const spread = z * Math.sqrt((share * (1 - share)) / base + z2 / (4 * base * base));
  const scale = 1 + z2 / base;
  // At the ends the formula gives 0 and 1 but for rounding errors.
  const low = count === 0 ? 0 : (centre - spread) / scale;
  const high = count === base ? 1 : (centre + spread) / scale;
  return [low, high];
}
