import { jaroWinkler } from '../text/index.js';
import { compactId, readHeader } from './header.js';
import type { Header } from './header.js';
import type { Questionnaire } from './schema.js';
import { listTargets } from './targets.js';
import type { NamedTarget, Target } from './targets.js';

/** What one column was taken for, and why. */
export interface ColumnMatch {
  readonly column: number;
  readonly header: string;
  /** Undefined when the column is not used. */
  readonly target: Target | undefined;
  /** `repeated`: another column was taken for the same target already. */
  readonly how: 'id' | 'wording' | 'near' | 'repeated' | 'unmatched';
  /** What the target is called, or the nearest one when there is none. */
  readonly name: string;
  /** Jaro–Winkler similarity of the wordings, for `near` and `unmatched`. */
  readonly similarity: number | undefined;
}

/** Wordings this similar are taken to be the same, when no other comes close. */
const nearEnough = 0.92;
/** With the same numbering before them, less will do. */
const nearEnoughWithLabel = 0.8;
/** The least lead over the second best. */
const lead = 0.02;

/**
 * Finds what each column of a file holds, by id or by wording. Case, spaces, punctuation, numbering
 * and "*" do not matter. Parts with the same wording ("What helps to implement them?") are told apart
 * by their numbering or, without it, by the question whose column stands before them.
 */
export function matchColumns(
  headers: readonly string[],
  questionnaire: Questionnaire,
): readonly ColumnMatch[] {
  const matcher = new ColumnMatcher(listTargets(questionnaire));
  return headers.map((header, column) => matcher.match(header, column));
}

class ColumnMatcher {
  readonly #targets: readonly NamedTarget[];
  readonly #taken = new Set<NamedTarget>();
  /** The place in the list of targets of the last question or field matched: its parts come next. */
  #last = -1;

  constructor(targets: readonly NamedTarget[]) {
    this.#targets = targets;
  }

  match(text: string, column: number): ColumnMatch {
    const header = readHeader(text);
    const exact = this.#byText(text) ?? this.#byId(text) ?? this.#byWording(header);
    if (exact) return this.#result(column, text, exact.named, exact.how, undefined);
    const near = this.#byDistance(header);
    if (near?.isEnough === true)
      return this.#result(column, text, near.named, 'near', near.similarity);
    return {
      column,
      header: text,
      target: undefined,
      how: 'unmatched',
      name: near?.named.name ?? 'nothing',
      similarity: near?.similarity,
    };
  }

  #result(
    column: number,
    header: string,
    named: NamedTarget,
    how: 'id' | 'wording' | 'near',
    similarity: number | undefined,
  ): ColumnMatch {
    const { kind } = named.target;
    // Any number of columns may be left out.
    const isRepeated = kind !== 'ignored' && this.#taken.has(named);
    this.#taken.add(named);
    if (kind === 'question' || kind === 'closed' || kind === 'profile')
      this.#last = this.#targets.indexOf(named);
    const target = isRepeated ? undefined : named.target;
    return {
      column,
      header,
      target,
      how: isRepeated ? 'repeated' : how,
      name: named.name,
      similarity,
    };
  }

  /** Letter for letter. Where several questions are worded alike, they come in their order. */
  #byText(text: string): { named: NamedTarget; how: 'id' | 'wording' } | undefined {
    const wanted = text.trim();
    const same = this.#targets.filter(({ texts }) => wanted !== '' && texts.includes(wanted));
    const free = same.filter((named) => !this.#taken.has(named));
    const named = this.#next(free) ?? free[0] ?? same[0];
    return named && { named, how: named.ids.includes(compactId(text)) ? 'id' : 'wording' };
  }

  #byId(text: string): { named: NamedTarget; how: 'id' } | undefined {
    // From JSON, "answers.1.i" is "1.i".
    for (const candidate of [text, text.replace(/^(?:[\p{L}_-]{2,}\.)+/u, '')]) {
      const id = compactId(candidate);
      if (id === '') continue;
      const named = this.#targets.find((target) => target.ids.includes(id));
      if (named) return { named, how: 'id' };
    }
    return undefined;
  }

  #byWording(header: Header): { named: NamedTarget; how: 'wording' } | undefined {
    const same = this.#targets.filter(({ wordings }) => wordings.includes(header.allWords));
    const sameWithoutNumber =
      header.words === ''
        ? []
        : this.#targets.filter(({ wordings }) => wordings.includes(header.words));
    const candidates = same.length > 0 ? same : sameWithoutNumber;
    if (candidates.length === 0) return undefined;
    const free = candidates.filter((named) => !this.#taken.has(named));
    const labelled = free.filter((named) => hasLabel(named, header.label));
    const named = this.#next(labelled) ?? labelled[0] ?? this.#next(free) ?? free[0];
    return { named: named ?? candidates[0]!, how: 'wording' };
  }

  /** The first of those that come after the last question matched. */
  #next(targets: readonly NamedTarget[]): NamedTarget | undefined {
    return targets.find((named) => this.#targets.indexOf(named) > this.#last);
  }

  #byDistance(
    header: Header,
  ): { named: NamedTarget; similarity: number; isEnough: boolean } | undefined {
    if (header.words === '') return undefined;
    const ranked = this.#targets
      .filter((named) => named.wordings.length > 0)
      .map((named) => ({ named, similarity: similarityTo(named, header) }))
      .sort((a, b) => b.similarity - a.similarity);
    const best = ranked[0];
    if (!best) return undefined;
    const second = ranked[1]?.similarity ?? 0;
    const agrees = hasLabel(best.named, header.label);
    const contradicts = header.label !== undefined && isAsked(best.named) && !agrees;
    const isEnough =
      best.similarity >= (agrees ? nearEnoughWithLabel : nearEnough) &&
      (agrees || best.similarity - second >= lead) &&
      !contradicts &&
      !this.#taken.has(best.named);
    return { ...best, isEnough };
  }
}

function isAsked(
  named: NamedTarget,
): named is NamedTarget & { readonly target: { readonly id: string } } {
  return named.target.kind === 'question' || named.target.kind === 'closed';
}

function hasLabel(named: NamedTarget, label: string | undefined): boolean {
  if (label === undefined || !isAsked(named)) return false;
  const id = compactId(named.target.id);
  const wanted = compactId(label);
  // A part may be written without its question's number: "i. What helps…".
  return id === wanted || (/^\p{L}/u.test(wanted) && id.replace(/^\d+/, '') === wanted);
}

function similarityTo(named: NamedTarget, header: Header): number {
  return Math.max(
    ...named.wordings.flatMap((wording) => [
      jaroWinkler(wording, header.words),
      jaroWinkler(wording, header.allWords),
    ]),
  );
}
