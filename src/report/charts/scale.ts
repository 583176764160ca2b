/** The axis of a chart: from 0 to a round number, with ticks at round distances. */
export interface Scale {
  readonly end: number;
  readonly ticks: readonly number[];
}

const mostTicks = 6;

/** The shortest axis with at most six steps of 1, 2 or 5 times a power of ten that holds the value. */
export function scaleFor(largest: number): Scale {
  const top = Math.max(largest, 1);
  for (let power = 1; ; power *= 10) {
    for (const digit of [1, 2, 5]) {
      const step = digit * power;
      const steps = Math.ceil(top / step);
      if (steps > mostTicks) continue;
      return { end: steps * step, ticks: Array.from({ length: steps + 1 }, (_, i) => i * step) };
    }
  }
}
