/** A figure with more digits than anybody needs, and few enough that machines agree on them. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
