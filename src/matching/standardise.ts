/** Takes off each theme's mean and divides by the spread of them all, in place. What is not a number stays so. */
export function standardise(values: Float64Array, themes: number): void {
  const means = new Float64Array(themes);
  const known = values.reduce((count, value) => count + (Number.isNaN(value) ? 0 : 1), 0);
  for (let at = 0; at < values.length; at++)
    if (!Number.isNaN(values[at]!)) means[at % themes]! += (values[at]! * themes) / known;
  let squares = 0;
  for (let at = 0; at < values.length; at++) {
    values[at]! -= means[at % themes]!;
    if (!Number.isNaN(values[at]!)) squares += values[at]! ** 2;
  }
  const spread = Math.sqrt(squares / known);
  if (spread > 0) for (let at = 0; at < values.length; at++) values[at]! /= spread;
}
