/** The items in another order, the same for the same seed (Fisher and Yates; xorshift32). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const result = [...items];
  let state = seed;
  for (let left = result.length; left > 1; left--) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const chosen = (state >>> 0) % left;
    [result[left - 1], result[chosen]] = [result[chosen]!, result[left - 1]!];
  }
  return result;
}
