import type { Fingerprint } from './fingerprint.js';
import { NumberList } from './number-list.js';
import type { Respondents } from './respondents.js';

/** A copy of a response that does not count. */
export interface SpareCopy {
  readonly number: number;
  /** The number of the one that counts. */
  readonly counted: number;
  /** `alike`: the two say the same; `untimed`: neither has a time of submission. */
  readonly why: 'earlier' | 'alike' | 'same-time' | 'untimed';
}

const caution = { public: 0, anonymous: 1, confidential: 2 } as const;

/** Tells which copy of each repeated response counts. */
export class Copies {
  readonly #respondents: Respondents;
  /** By response, both halves of its fingerprint. */
  readonly #fingerprints = new NumberList(Int32Array);

  constructor(respondents: Respondents) {
    this.#respondents = respondents;
  }

  /** Keeps the fingerprint of the next response. */
  push({ high, low }: Pick<Fingerprint, 'high' | 'low'>): void {
    this.#fingerprints.push(high);
    this.#fingerprints.push(low);
  }

  fingerprintOf(response: number): readonly [high: number, low: number] {
    return [this.#fingerprints.at(2 * response), this.#fingerprints.at(2 * response + 1)];
  }

  append(other: Copies): void {
    for (let half = 0; half < other.#fingerprints.length; half++)
      this.#fingerprints.push(other.#fingerprints.at(half));
  }

  /** The copies that do not count, each with the one that does. */
  *spare(): Generator<SpareCopy> {
    const kept = new Map<string, number>();
    const spare: number[] = [];
    for (let number = 0; number < this.#respondents.size; number++) {
      const id = this.#respondents.idOf(number);
      const other = kept.get(id);
      const isKept = other === undefined || this.#isLater(number, other);
      if (isKept) kept.set(id, number);
      if (other !== undefined) spare.push(isKept ? other : number);
    }
    for (const number of spare) {
      const counted = kept.get(this.#respondents.idOf(number))!;
      yield { number, counted, why: this.#why(number, counted) };
    }
  }

  /** Whether nothing that is coded tells two responses apart, but for their times. */
  areAlike(one: number, other: number): boolean {
    const [[high, low], others] = [this.fingerprintOf(one), this.fingerprintOf(other)];
    return high === others[0] && low === others[1];
  }

  #why(number: number, counted: number): SpareCopy['why'] {
    const [a, b] = [number, counted].map((copy) => this.#respondents.submittedOf(copy));
    if (a !== b) return 'earlier';
    if (this.areAlike(number, counted)) return 'alike';
    return a === undefined ? 'untimed' : 'same-time';
  }

  /** The latest counts, and of those sent at one moment always the same one, whatever the order of rows. */
  #isLater(number: number, other: number): boolean {
    const respondents = this.#respondents;
    const a = respondents.submittedOf(number) ?? '';
    const b = respondents.submittedOf(other) ?? '';
    if (a !== b) return a > b;
    // Who asked for confidence once has it.
    const asked = (copy: number): number => caution[respondents.consentOf(copy).publication];
    if (asked(number) !== asked(other)) return asked(number) > asked(other);
    const [[high, low], others] = [this.fingerprintOf(number), this.fingerprintOf(other)];
    return high === others[0] ? low > others[1] : high > others[0];
  }
}
