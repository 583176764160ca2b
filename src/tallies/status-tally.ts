import type { CodedResponse } from '../coding/index.js';
import type { Tally } from './tally.js';
import { isSubstantive } from './what-counts.js';

export interface StatusCounts {
  readonly analysed: number;
  readonly inTime: number;
  readonly late: number;
  readonly undated: number;
  /** Counted and not quoted, for whatever reason. */
  readonly confidential: number;
  /** Those of them who asked for it; the others said nothing, or nothing that is understood. */
  readonly requested: number;
  /** Responses with a substantive answer to any question. */
  readonly answering: number;
}

const requests: ReadonlySet<CodedResponse['consent']['rule']> = new Set([
  'confidentiality requested',
  'publication refused',
]);

/** In what state the analysed responses came. */
export class StatusTally implements Tally<StatusTally, StatusCounts> {
  #counts = {
    analysed: 0,
    inTime: 0,
    late: 0,
    undated: 0,
    confidential: 0,
    requested: 0,
    answering: 0,
  };

  add(response: CodedResponse): void {
    const counts = this.#counts;
    counts.analysed += 1;
    if (response.submitted === undefined) counts.undated += 1;
    else if (response.isLate) counts.late += 1;
    else counts.inTime += 1;
    if (response.consent.publication === 'confidential') counts.confidential += 1;
    if (requests.has(response.consent.rule)) counts.requested += 1;
    if (response.answers.some(isSubstantive)) counts.answering += 1;
  }

  merge(other: StatusTally): void {
    for (const key of Object.keys(this.#counts) as (keyof StatusCounts)[])
      this.#counts[key] += other.#counts[key];
  }

  toJSON(): StatusCounts {
    return { ...this.#counts };
  }

  static fromJSON(counts: StatusCounts): StatusTally {
    const tally = new StatusTally();
    tally.#counts = { ...counts };
    return tally;
  }
}
