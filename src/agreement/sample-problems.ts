import { listedProblems, WinnowError } from '../issues/index.js';

/** What is wrong with a coded sample, gathered so that all of it can be mended at once. */
export class SampleProblems {
  readonly #file: string;
  readonly #list: string[] = [];

  constructor(file: string) {
    this.#file = file;
  }

  add(problem: string): void {
    this.#list.push(problem);
  }

  /** @throws WinnowError `bad-input` naming the problems */
  throwIfAny(): void {
    const count = this.#list.length;
    if (count === 0) return;
    throw new WinnowError(
      'bad-input',
      `${this.#file} has ${count === 1 ? 'a problem' : `${count} problems`}:\n${listedProblems(this.#list)}`,
      'Correct the places named. Spreadsheets turn ids such as 7.10 or 3-4 in a CSV into numbers and dates: a sample in .xlsx keeps them.',
    );
  }
}
