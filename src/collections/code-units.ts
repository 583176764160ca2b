/** Compares texts as `sort` does by itself: by their code units, with no regard to the machine's language. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
