/**
 * The probability that a χ² variable with one degree of freedom exceeds `value`: erfc(√(value / 2)).
 * Relative error below 1.2 × 10⁻⁷.
 */
export function chiSquareTail(value: number): number {
  return erfc(Math.sqrt(Math.max(0, value) / 2));
}

/** Coefficients of the Chebyshev fit of Press et al. (1992), Numerical Recipes, section 6.2 (`erfcc`). */
const fit = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
  -0.82215223, 0.17087277,
];

/** The complementary error function for x ≥ 0. */
function erfc(x: number): number {
  if (x === 0) return 1;
  const t = 1 / (1 + x / 2);
  let polynomial = 0;
  for (let power = fit.length - 1; power >= 0; power--) polynomial = polynomial * t + fit[power]!;
  return t * Math.exp(-x * x + polynomial);
}
