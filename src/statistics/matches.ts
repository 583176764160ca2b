/** What was found held against what is there. */
export interface Matches {
  /** Found, and there. */
  readonly hits: number;
  /** Found, and not there. */
  readonly falseAlarms: number;
  /** There, and not found. */
  readonly misses: number;
}

/** The share of what was found that is there; undefined when nothing was found. */
export function precision({ hits, falseAlarms }: Matches): number | undefined {
  return ratio(hits, hits + falseAlarms);
}

/** The share of what is there that was found; undefined when nothing is there. */
export function recall({ hits, misses }: Matches): number | undefined {
  return ratio(hits, hits + misses);
}

/**
 * The harmonic mean of precision and recall, as 2·hits / (2·hits + false alarms + misses).
 *
 * Source: van Rijsbergen (1979), "Information Retrieval", chapter 7, E with α = 1/2. Between two
 * coders it is Dice's coefficient (1945): the same whichever of them comes first.
 *
 * @returns undefined when nothing is there and nothing was found
 */
export function f1({ hits, falseAlarms, misses }: Matches): number | undefined {
  return ratio(2 * hits, 2 * hits + falseAlarms + misses);
}

function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
