import type { Fingerprint } from './fingerprint.js';
import { NumberList } from './number-list.js';
import type { Respondents } from './respondents.js';

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

  append(other: Copies): void {
    for (let half = 0; half < other.#fingerprints.length; half++)
      this.#fingerprints.push(other.#fingerprints.at(half));
  }

  /** The numbers of the copies that do not count. */
  *spare(): Generator<number> {
    const kept = new Map<string, number>();
    for (let number = 0; number < this.#respondents.size; number++) {
      const id = this.#respondents.idOf(number);
      const other = kept.get(id);
      const isKept = other === undefined || this.#isLater(number, other);
      if (isKept) kept.set(id, number);
      if (other !== undefined) yield isKept ? other : number;
    }
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
    for (const half of [0, 1]) {
      const own = this.#fingerprints.at(2 * number + half);
      const others = this.#fingerprints.at(2 * other + half);
      if (own !== others) return own > others;
    }
    return false;
  }
}
