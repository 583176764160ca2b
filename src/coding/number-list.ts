type NumberArray = Uint8Array | Uint16Array | Int32Array;

/** A list of numbers in one typed array that grows: millions of them cost their bytes and no more. */
export class NumberList<A extends NumberArray> {
  #values: A;
  length = 0;
  readonly #make: new (length: number) => A;

  constructor(make: new (length: number) => A) {
    this.#make = make;
    this.#values = new make(1024);
  }

  at(index: number): number {
    return this.#values[index]!;
  }

  set(index: number, value: number): void {
    this.#values[index] = value;
  }

  push(value: number): void {
    if (this.length === this.#values.length) {
      const grown = new this.#make(this.length * 2);
      grown.set(this.#values);
      this.#values = grown;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }
}
