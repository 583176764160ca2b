import { NumberList } from './number-list.js';

/** What each response chose in one field. Few combinations occur, so each is held once. */
export class ValueSets {
  readonly #sets: (readonly string[])[] = [];
  /** By value, and of several values by their list as JSON. */
  readonly #ofOne = new Map<string, number>();
  readonly #ofSeveral = new Map<string, number>();
  readonly #chosen = new NumberList(Int32Array);

  /** Adds the values of the next response. */
  push(values: readonly string[]): void {
    const isOne = values.length === 1;
    const key = isOne ? values[0]! : JSON.stringify(values);
    const numbers = isOne ? this.#ofOne : this.#ofSeveral;
    let number = numbers.get(key);
    if (number === undefined) {
      number = this.#sets.push(values) - 1;
      numbers.set(key, number);
    }
    this.#chosen.push(number);
  }

  at(response: number): readonly string[] {
    return this.#sets[this.#chosen.at(response)]!;
  }
}
