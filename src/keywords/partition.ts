/**
 * Parts a list of places by a key, keeping the keys that enough respondents have: a counting sort that
 * drops what is rare. Used again and again; beginning anew costs what was met before, not all keys.
 */
export class Partition {
  #capacity = 0;
  /**
   * By key: how many respondents and places it has, the response it was last met in + 1, and where its next place goes.
   */
  #respondents = new Int32Array(0);
  #occurrences = new Int32Array(0);
  #last = new Int32Array(0);
  #next = new Int32Array(0);
  #met = new Int32Array(0);
  #metCount = 0;
  /** The keys kept, and where the places of each begin. */
  #keys = new Int32Array(0);
  #starts = new Int32Array(1);
  /** The places of the first key kept, then those of the second … */
  places = new Int32Array(1024);
  /** How many keys are kept. */
  size = 0;

  /** @param keys one more than the largest */
  begin(keys: number): void {
    if (keys > this.#capacity) this.#make(keys);
    for (let i = 0; i < this.#metCount; i++) {
      const key = this.#met[i]!;
      this.#respondents[key] = 0;
      this.#occurrences[key] = 0;
      this.#last[key] = 0;
    }
    this.#metCount = 0;
    this.size = 0;
  }

  /** Counts a place. Those of a response must come in a run. */
  count(key: number, response: number): void {
    if (this.#occurrences[key] === 0) this.#met[this.#metCount++] = key;
    this.#occurrences[key]! += 1;
    if (this.#last[key] === response + 1) return;
    this.#last[key] = response + 1;
    this.#respondents[key]! += 1;
  }

  /**
   * Keeps the keys that so many respondents have, and makes room for their places.
   *
   * @returns whether there are any
   */
  keep(minimum: number): boolean {
    let end = 0;
    for (let i = 0; i < this.#metCount; i++) {
      const key = this.#met[i]!;
      if (this.#respondents[key]! < minimum) {
        this.#next[key] = -1;
        continue;
      }
      this.#keys[this.size] = key;
      this.#starts[this.size] = end;
      this.#next[key] = end;
      end += this.#occurrences[key]!;
      this.size += 1;
    }
    this.#starts[this.size] = end;
    if (end > this.places.length) this.places = new Int32Array(2 * end);
    return this.size > 0;
  }

  /** Files a place that was counted before, in the same order. */
  place(key: number, place: number): void {
    const at = this.#next[key]!;
    if (at < 0) return;
    this.places[at] = place;
    this.#next[key] = at + 1;
  }

  key(kept: number): number {
    return this.#keys[kept]!;
  }

  /** Where the places of a key kept begin; behind the last, where they end. */
  start(kept: number): number {
    return this.#starts[kept]!;
  }

  #make(keys: number): void {
    this.#capacity = 2 * keys;
    this.#respondents = new Int32Array(this.#capacity);
    this.#occurrences = new Int32Array(this.#capacity);
    this.#last = new Int32Array(this.#capacity);
    this.#next = new Int32Array(this.#capacity);
    this.#met = new Int32Array(this.#capacity);
    this.#keys = new Int32Array(this.#capacity);
    this.#starts = new Int32Array(this.#capacity + 1);
    this.#metCount = 0;
  }
}
