import { byCodeUnits } from '../collections/index.js';

/** How often each of some names came up. */
export class NamedCounts {
  readonly #counts = new Map<string, number>();

  add(name: string, times = 1): void {
    this.#counts.set(name, this.of(name) + times);
  }

  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  get total(): number {
    return this.entries().reduce((sum, [, times]) => sum + times, 0);
  }

  merge(other: NamedCounts): void {
    for (const [name, times] of other.#counts) this.add(name, times);
  }

  /** In the order of the names. */
  entries(): readonly (readonly [name: string, times: number])[] {
    return [...this.#counts].sort(([a], [b]) => byCodeUnits(a, b));
  }

  toJSON(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.entries());
  }

  static fromJSON(json: Readonly<Record<string, number>>): NamedCounts {
    const counts = new NamedCounts();
    for (const [name, times] of Object.entries(json)) counts.add(name, times);
    return counts;
  }
}
