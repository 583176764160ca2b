/** How many responses there will be when the call closes, if it goes on as in the last days. */
export interface Projection {
  readonly expected: number;
  /** 95 % of calls whose days go on as the last ones did end in this range. */
  readonly low: number;
  readonly high: number;
  /** Days that it was made from. */
  readonly days: number;
}

/** A week, so that each day of it is there once. */
export const projectedFrom = 7;
const fewestDays = 5;

/** The 97.5 % points of Student's t with 4 to 6 degrees of freedom, from its tables. */
const student: Readonly<Record<number, number>> = { 4: 2.776, 5: 2.571, 6: 2.447 };

/**
 * The total so far, and for each day left the mean of the last days. The range is the prediction interval for
 * the sum of `daysLeft` further observations of a normal mean: mean ± t s √(d + d²/n), with a variance of at
 * least the mean, which is that of a Poisson count. Calls often end in a surge, which no such method foresees.
 *
 * Source: Hahn and Meeker (1991), "Statistical Intervals", section 4.8 (prediction of a future sample mean).
 *
 * @param lately responses by day, up to seven of the last days
 * @returns undefined when fewer than five days are known
 */
export function project(
  total: number,
  lately: readonly number[],
  daysLeft: number,
): Projection | undefined {
  const days = lately.length;
  if (days < fewestDays) return undefined;
  const mean = lately.reduce((sum, count) => sum + count, 0) / days;
  const variance = lately.reduce((sum, count) => sum + (count - mean) ** 2, 0) / (days - 1);
  const spread =
    student[days - 1]! * Math.sqrt(Math.max(variance, mean) * (daysLeft + daysLeft ** 2 / days));
  const expected = total + mean * daysLeft;
  return {
    expected: Math.round(expected),
    low: Math.max(total, Math.floor(expected - spread)),
    high: Math.ceil(expected + spread),
    days,
  };
}

const roundedTo = 10;

/**
 * The projection that anybody may read, made from nothing but figures that are shown: from exact ones the counts
 * of single days could be worked out, for with sixty days left each respondent moves the end by nine. The range
 * holds for the least and the most that the figures may stand for.
 *
 * @param total and `lately` as they are shown, rounded down to multiples of five
 */
export function projectShown(
  total: number,
  lately: readonly number[],
  daysLeft: number,
): Projection | undefined {
  const [least, middle, most] = [0, 2, 4].map((above) =>
    project(
      total + above,
      lately.map((count) => count + above),
      daysLeft,
    ),
  );
  if (least === undefined || middle === undefined || most === undefined) return undefined;
  return {
    ...middle,
    expected: Math.round(middle.expected / roundedTo) * roundedTo,
    low: Math.floor(least.low / roundedTo) * roundedTo,
    high: Math.ceil(most.high / roundedTo) * roundedTo,
  };
}
