import type { Phrase } from './phrase.js';

/** From this share of its respondents on, a phrase is explained by a longer one that contains it. */
const explained = 0.75;

/**
 * Leaves out words and phrases that nearly always stand inside a longer one: "syringe" where
 * "needle and syringe" is said, too.
 *
 * @param respondents how many of the class use the phrase
 */
export function dropFragments<T extends { readonly phrase: Phrase; readonly respondents: number }>(
  items: readonly T[],
): readonly T[] {
  /** By term: the longer phrases that hold it. */
  const holding = new Map<number, T[]>();
  for (const item of items) {
    if (item.phrase.length === 1) continue;
    for (const term of new Set(item.phrase)) {
      const list = holding.get(term);
      if (list === undefined) holding.set(term, [item]);
      else list.push(item);
    }
  }
  return items.filter(
    (item) =>
      !(holding.get(item.phrase[0]!) ?? []).some(
        (longer) =>
          longer.phrase.length > item.phrase.length &&
          longer.respondents >= explained * item.respondents &&
          contains(longer.phrase, item.phrase),
      ),
  );
}

function contains(longer: Phrase, shorter: Phrase): boolean {
  for (let from = 0; from + shorter.length <= longer.length; from++) {
    if (shorter.every((term, i) => longer[from + i] === term)) return true;
  }
  return false;
}
