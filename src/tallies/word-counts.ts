/** Answers shorter than this are counted in an array: nearly all are, and there is one for each question and group. */
const short = 512;
const first = 64;

/** How long answers are: how many have each number of words, so that the median is exact. */
export class WordCounts {
  #byLength = new Int32Array(0);
  readonly #longer = new Map<number, number>();

  add(words: number, answers = 1): void {
    if (words >= short) {
      this.#longer.set(words, (this.#longer.get(words) ?? 0) + answers);
      return;
    }
    if (words >= this.#byLength.length) this.#growTo(words);
    this.#byLength[words]! += answers;
  }

  merge(other: WordCounts): void {
    for (const [words, answers] of other.#sorted()) this.add(words, answers);
  }

  get total(): number {
    return this.#sorted().reduce((sum, [words, answers]) => sum + words * answers, 0);
  }

  /** The middle length, or the mean of the two in the middle; undefined without answers. */
  get median(): number | undefined {
    const sorted = this.#sorted();
    const all = sorted.reduce((sum, [, answers]) => sum + answers, 0);
    if (all === 0) return undefined;
    const at = (place: number): number => {
      let passed = 0;
      for (const [words, answers] of sorted) {
        passed += answers;
        if (place < passed) return words;
      }
      return 0;
    };
    return (at(Math.floor((all - 1) / 2)) + at(Math.floor(all / 2))) / 2;
  }

  toJSON(): readonly (readonly [words: number, answers: number])[] {
    return this.#sorted();
  }

  static fromJSON(json: readonly (readonly [number, number])[]): WordCounts {
    const counts = new WordCounts();
    for (const [words, answers] of json) counts.add(words, answers);
    return counts;
  }

  #sorted(): readonly (readonly [number, number])[] {
    const counts: (readonly [number, number])[] = [];
    this.#byLength.forEach((answers, words) => {
      if (answers > 0) counts.push([words, answers]);
    });
    return counts.concat([...this.#longer].sort(([a], [b]) => a - b));
  }

  #growTo(words: number): void {
    let length = Math.max(first, this.#byLength.length);
    while (length <= words) length *= 2;
    const grown = new Int32Array(length);
    grown.set(this.#byLength);
    this.#byLength = grown;
  }
}
