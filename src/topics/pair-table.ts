const smallest = 1 << 12;

/** Numbers by pairs of numbers from 0 on: open addressing, several times as fast as a Map whose keys must be made. */
export class PairTable {
  #first = new Int32Array(smallest).fill(-1);
  #second = new Int32Array(smallest);
  #values = new Int32Array(smallest);
  #size = 0;

  get(first: number, second: number): number | undefined {
    const at = this.#placeOf(first, second);
    return this.#first[at] === -1 ? undefined : this.#values[at];
  }

  /** The pair must be new. */
  add(first: number, second: number, value: number): void {
    this.#size += 1;
    if (this.#size * 2 > this.#first.length) this.#grow();
    this.#put(first, second, value);
  }

  #put(first: number, second: number, value: number): void {
    const at = this.#placeOf(first, second);
    this.#first[at] = first;
    this.#second[at] = second;
    this.#values[at] = value;
  }

  /** Where the pair stands, or would stand. */
  #placeOf(first: number, second: number): number {
    const mask = this.#first.length - 1;
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    hash ^= hash >>> 15;
    let at = hash & mask;
    while (this.#first[at] !== -1 && (this.#first[at] !== first || this.#second[at] !== second))
      at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const [first, second, values] = [this.#first, this.#second, this.#values];
    this.#first = new Int32Array(first.length * 2).fill(-1);
    this.#second = new Int32Array(first.length * 2);
    this.#values = new Int32Array(first.length * 2);
    first.forEach((own, at) => {
      if (own !== -1) this.#put(own, second[at]!, values[at]!);
    });
  }
}
