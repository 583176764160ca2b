import { jaroWinkler } from '../text/index.js';
import type { Header } from './header.js';
import type { NamedTarget } from './targets.js';

/** A target with its place in the list of all. */
export interface PlacedTarget extends NamedTarget {
  readonly place: number;
}

/** Targets that are written alike, in their order; those before `from` need not be looked at. */
export interface SameTargets {
  readonly targets: readonly PlacedTarget[];
  from: number;
}

interface Nearest {
  readonly named: PlacedTarget;
  /** The wording of it that is most like the header. */
  readonly wording: string;
  /** Jaro–Winkler similarity of the wordings. */
  readonly similarity: number;
  /** That of the second best; 0 when there is none. */
  readonly second: number;
}

/**
 * Comparing every header with every wording takes for ever when there are thousands of both. After so many
 * comparisons what has no wording of its own is unmatched, whatever it is near to.
 */
const mostCompared = 1_000_000;

/** What the columns of a questionnaire's exports can be, by every way of writing it. */
export class TargetIndex {
  readonly #worded: readonly PlacedTarget[];
  readonly #texts = new Map<string, SameTargets & { targets: PlacedTarget[] }>();
  readonly #wordings = new Map<string, SameTargets & { targets: PlacedTarget[] }>();
  readonly #ids = new Map<string, PlacedTarget>();
  readonly #nearest = new Map<string, Nearest | undefined>();
  #compared = 0;

  constructor(targets: readonly NamedTarget[]) {
    const placed = targets.map((named, place) => ({ ...named, place }));
    this.#worded = placed.filter(({ wordings }) => wordings.length > 0);
    for (const named of placed) {
      for (const text of new Set(named.texts)) if (text !== '') enter(this.#texts, text, named);
      for (const wording of new Set(named.wordings)) enter(this.#wordings, wording, named);
      for (const id of named.ids) if (id !== '' && !this.#ids.has(id)) this.#ids.set(id, named);
    }
  }

  /** Those with this header, letter for letter. */
  byText(text: string): SameTargets | undefined {
    return this.#texts.get(text);
  }

  /** Those with these words. */
  byWording(words: string): SameTargets | undefined {
    return this.#wordings.get(words);
  }

  /** The first with this compact id. */
  byId(id: string): PlacedTarget | undefined {
    return this.#ids.get(id);
  }

  /** The one whose wording is most like a header. */
  nearest(header: Header): Nearest | undefined {
    if (header.words === '') return undefined;
    const known = this.#nearest.get(header.allWords);
    if (known !== undefined || this.#compared > mostCompared) return known;
    let best: Nearest | undefined;
    for (const named of this.#worded) {
      const { wording, similarity } = likestWording(named, header);
      if (best === undefined || similarity > best.similarity)
        best = { named, wording, similarity, second: best?.similarity ?? 0 };
      else if (similarity > best.second) best = { ...best, second: similarity };
    }
    this.#compared += this.#worded.length;
    this.#nearest.set(header.allWords, best);
    return best;
  }
}

function enter(
  index: Map<string, SameTargets & { targets: PlacedTarget[] }>,
  key: string,
  named: PlacedTarget,
): void {
  const same = index.get(key);
  if (same) same.targets.push(named);
  else index.set(key, { targets: [named], from: 0 });
}

function likestWording(
  named: PlacedTarget,
  header: Header,
): { readonly wording: string; readonly similarity: number } {
  let likest = { wording: '', similarity: -1 };
  for (const wording of named.wordings) {
    const similarity = Math.max(
      jaroWinkler(wording, header.words),
      jaroWinkler(wording, header.allWords),
    );
    if (similarity > likest.similarity) likest = { wording, similarity };
  }
  return likest;
}
