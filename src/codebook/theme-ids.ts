import { fold } from '../text/index.js';

/** Makes ids of the names of codes: "Risk & Harm" becomes "risk-harm", the next of that name "risk-harm-2". */
export class ThemeIds {
  readonly #taken: Set<string>;

  /** @param taken ids that are given already */
  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  make(name: string): string {
    const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
    const stem = words.join('-') || 'theme';
    let id = stem;
    for (let copy = 2; this.#taken.has(id); copy++) id = `${stem}-${copy}`;
    this.#taken.add(id);
    return id;
  }
}
