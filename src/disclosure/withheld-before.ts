import type { Model } from './model.js';
import { shownIn } from './past-report.js';
import type { PastReport } from './past-report.js';

/** By population of the model: 1 where an earlier report does not show its count. */
export function withheldBefore(
  { populations, isTabled }: Model,
  history: readonly PastReport[],
): Uint8Array {
  const reports = history.map(
    (report) => new Set(shownIn(report).map(({ population }) => populations.find(population))),
  );
  return isTabled.map((tabled, number) =>
    tabled === 1 && reports.some((shown) => !shown.has(number)) ? 1 : 0,
  );
}
