/**
 * What was made of each text before: the cells of a large table hold few texts many times over, and
 * looking one up is cheaper than looking through it.
 */
export class CellTexts<Made = string> {
  readonly #made = new Map<string, Made>();
  readonly #make: (text: string) => Made;

  constructor(make: (text: string) => Made) {
    this.#make = make;
  }

  of(text: string): Made {
    const known = this.#made.get(text);
    if (known !== undefined) return known;
    const made = this.#make(text);
    if (this.#made.size < mostTexts) this.#made.set(text, made);
    return made;
  }
}

/** A table of ids has as many texts as rows: those are not worth keeping. */
const mostTexts = 10_000;
