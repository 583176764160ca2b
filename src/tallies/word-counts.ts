/** How long answers are: how many have each number of words, so that the median is exact. */
export class WordCounts {
  readonly #answersByLength = new Map<number, number>();

  add(words: number, answers = 1): void {
    this.#answersByLength.set(words, (this.#answersByLength.get(words) ?? 0) + answers);
  }

  merge(other: WordCounts): void {
    for (const [words, answers] of other.#answersByLength) this.add(words, answers);
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
    return [...this.#answersByLength].sort(([a], [b]) => a - b);
  }
}
