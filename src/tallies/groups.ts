/** One counter for every group of a profile field, made when the first of the group comes. */
export class Groups<Counter> {
  readonly #make: () => Counter;
  readonly #counters = new Map<string, Counter>();

  constructor(make: () => Counter) {
    this.#make = make;
  }

  of(group: string): Counter {
    const known = this.#counters.get(group);
    if (known !== undefined) return known;
    const fresh = this.#make();
    this.#counters.set(group, fresh);
    return fresh;
  }

  /** The counter of a group that may have nobody in it. */
  peek(group: string): Counter | undefined {
    return this.#counters.get(group);
  }

  /** In the order of their names. */
  entries(): readonly (readonly [group: string, counter: Counter])[] {
    return [...this.#counters].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  }
}
