import { NumberList } from './number-list.js';

/** What each response chose in one field. Few combinations occur, so each is held once. */
export class ValueSets {
  readonly #sets: (readonly string[])[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #chosen = new NumberList(Int32Array);

  /** Adds the values of the next response. */
  push(values: readonly string[]): void {
    const key = JSON.stringify(values);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#sets.push(values) - 1;
      this.#numbers.set(key, number);
    }
    this.#chosen.push(number);
  }

  at(response: number): readonly string[] {
    return this.#sets[this.#chosen.at(response)]!;
  }
}
