import { byCodeUnits, naturalOrder } from '../collections/index.js';

/** A sentence that may be quoted. */
export interface Candidate {
  readonly response: string;
  /** The group of the respondent in the main profile field; '' for none. */
  readonly group: string;
  /** How it is signed. */
  readonly signed: string;
  readonly text: string;
  /** From 0 to 3: see `scoreOf`. */
  readonly score: number;
}

/** So many of a theme and question are kept: enough that each of a page's themes finds respondents of its own. */
const kept = 60;

/**
 * So many copies of a sentence that several sent in are among them: the other sentences of a campaign need other
 * respondents.
 */
const copies = 10;

/**
 * The best candidates by question and theme, in bounded memory; which they are does not depend on the order in
 * which they were added.
 */
export class Candidates {
  readonly #byPlace = new Map<string, Candidate[]>();

  add(question: string, theme: string, candidate: Candidate): void {
    const key = keyOf(question, theme);
    const own = this.#byPlace.get(key);
    if (!own) {
      this.#byPlace.set(key, [candidate]);
      return;
    }
    own.push(candidate);
    if (own.length >= 2 * kept) own.splice(0, own.length, ...this.#best(own));
  }

  /**
   * Up to so many quotes for each theme of a question: the best of each theme first, then the second best, so
   * that no theme takes the respondents of another. No two are from one respondent or say the same, and groups
   * that have no quote for the theme yet come before those that have.
   */
  pick(
    question: string,
    themes: readonly string[],
    most: number,
  ): ReadonlyMap<string, readonly Candidate[]> {
    const picked = new Map<string, Candidate[]>(themes.map((theme) => [theme, []]));
    const lists = new Map(
      themes.map((theme) => [theme, this.#best(this.#byPlace.get(keyOf(question, theme)) ?? [])]),
    );
    const quoted = new Set<string>();
    const said = new Set<string>();
    for (let round = 0; round < most; round++) {
      for (const theme of themes) {
        const own = picked.get(theme)!;
        const free = lists
          .get(theme)!
          .filter(({ response, text }) => !quoted.has(response) && !said.has(text));
        const next =
          free.find(({ group }) => own.every((other) => other.group !== group)) ?? free[0];
        if (!next) continue;
        own.push(next);
        quoted.add(next.response);
        said.add(next.text);
      }
    }
    return picked;
  }

  #best(candidates: readonly Candidate[]): readonly Candidate[] {
    const times = new Map<string, number>();
    return [...candidates]
      .sort(
        (a, b) =>
          b.score - a.score || naturalOrder(a.response, b.response) || byCodeUnits(a.text, b.text),
      )
      .filter(({ text }) => {
        const before = times.get(text) ?? 0;
        times.set(text, before + 1);
        return before < copies;
      })
      .slice(0, kept);
  }
}

function keyOf(question: string, theme: string): string {
  return JSON.stringify([question, theme]);
}
