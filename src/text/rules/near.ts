/** A place in a text, in words; `end` is past the last word. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Tells whether one span of each list lies within a window of `within` words.
 *
 * @param spans one list for each word or phrase, each ordered by start, none empty
 */
export function isNear(spans: readonly (readonly Span[])[], within: number): boolean {
  const at = spans.map(() => 0);
  for (;;) {
    const current = spans.map((list, index) => list[at[index]!]!);
    const first = Math.min(...current.map((span) => span.start));
    const last = Math.max(...current.map((span) => span.end));
    if (last - first <= within) return true;
    // Only moving the earliest span on can make the window smaller.
    const earliest = current.findIndex((span) => span.start === first);
    at[earliest]! += 1;
    if (at[earliest]! === spans[earliest]!.length) return false;
  }
}
