/** No editor wraps lines behind more characters than this. */
const longestWrapped = 120;
/** And none wraps them before that. */
const shortestWrapped = 40;
/** A line shorter than this share of the longest ends because its text ends. */
const fullLine = 0.6;

/**
 * Tells whether a line ends because its text ends (a title, an item of a list) or because it is full.
 * A text goes on when the next line begins with a small letter, or when the line is as long as the
 * others; the first line is a title when a capital follows.
 */
export class LineBreaks {
  readonly #text: string;
  #longest: number | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** @param at the place of a line feed */
  isBreak(at: number): boolean {
    const next = /\S/u.exec(this.#text.slice(at + 1, at + 200))?.[0];
    if (next === undefined || !/[\p{Lu}\p{N}]/u.test(next)) return next === undefined;
    const start = this.#text.lastIndexOf('\n', at - 1) + 1;
    this.#longest ??= this.#text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
    return (
      start === 0 ||
      this.#longest > longestWrapped ||
      at - start < Math.max(shortestWrapped, fullLine * this.#longest)
    );
  }
}
