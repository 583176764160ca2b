import { compactId, readHeader } from './header.js';
import type { Header } from './header.js';
import { asksTheSame, turnsRound } from './same-meaning.js';
import type { Questionnaire } from './schema.js';
import { TargetIndex } from './target-index.js';
import type { PlacedTarget, SameTargets } from './target-index.js';
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
 * by their numbering or, without it, by the question whose column stands before them. What has its own
 * wording or id comes before what is only near, wherever the two stand.
 */
export function matchColumns(
  headers: readonly string[],
  questionnaire: Questionnaire,
): readonly ColumnMatch[] {
  return new ColumnMatcher(listTargets(questionnaire)).match(headers);
}

/** A column without an id or wording of its own, and what it is near to. */
interface NearColumn {
  readonly column: number;
  readonly text: string;
  readonly nearest: Near | undefined;
}

interface Near {
  readonly named: PlacedTarget;
  readonly similarity: number;
  readonly isEnough: boolean;
}

class ColumnMatcher {
  readonly #targets: TargetIndex;
  readonly #taken = new Set<PlacedTarget>();
  /** The place in the list of targets of the last question or field matched: its parts come next. */
  #last = -1;

  constructor(targets: readonly NamedTarget[]) {
    this.#targets = new TargetIndex(targets);
  }

  match(headers: readonly string[]): readonly ColumnMatch[] {
    const claimed = this.#claimed(headers);
    const matches: ColumnMatch[] = [];
    const others: NearColumn[] = [];
    headers.forEach((text, column) => {
      const header = readHeader(text);
      const exact = this.#byText(text) ?? this.#byId(text) ?? this.#byWording(header);
      if (exact) {
        matches[column] = this.#result(column, text, exact.named, exact.how, undefined);
        return;
      }
      const nearest = this.#byDistance(header);
      others.push({ column, text, nearest });
      // Parts that follow belong to it.
      if (nearest?.isEnough === true && !claimed.has(nearest.named)) this.#goOnFrom(nearest.named);
    });
    // Of several that are near to one question it is the nearest.
    others.sort(
      (a, b) => (b.nearest?.similarity ?? 0) - (a.nearest?.similarity ?? 0) || a.column - b.column,
    );
    for (const { column, text, nearest } of others)
      matches[column] =
        nearest?.isEnough === true && !this.#taken.has(nearest.named)
          ? this.#result(column, text, nearest.named, 'near', nearest.similarity)
          : unmatched(column, text, nearest);
    return matches;
  }

  /** What some column is without doubt, whatever the others are. */
  #claimed(headers: readonly string[]): ReadonlySet<PlacedTarget> {
    const claimed = new Set<PlacedTarget>();
    for (const text of headers) {
      const { words, allWords } = readHeader(text);
      const same =
        this.#targets.byText(text.trim()) ??
        this.#targets.byWording(allWords) ??
        this.#targets.byWording(words);
      const byId = this.#byId(text)?.named;
      if (byId) claimed.add(byId);
      else if (same?.targets.length === 1) claimed.add(same.targets[0]!);
    }
    return claimed;
  }

  #result(
    column: number,
    header: string,
    named: PlacedTarget,
    how: 'id' | 'wording' | 'near',
    similarity: number | undefined,
  ): ColumnMatch {
    const { kind } = named.target;
    // Any number of columns may be left out.
    const isRepeated = kind !== 'ignored' && this.#taken.has(named);
    this.#taken.add(named);
    this.#goOnFrom(named);
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

  #goOnFrom({ target: { kind }, place }: PlacedTarget): void {
    if (kind === 'question' || kind === 'closed' || kind === 'profile') this.#last = place;
  }

  /** Letter for letter. Where several questions are worded alike, they come in their order. */
  #byText(text: string): { named: PlacedTarget; how: 'id' | 'wording' } | undefined {
    const same = this.#targets.byText(text.trim());
    const named = this.#firstFree(same, ({ place }) => place > this.#last) ?? this.#firstFree(same);
    const found = named ?? same?.targets[0];
    return found && { named: found, how: found.ids.includes(compactId(text)) ? 'id' : 'wording' };
  }

  #byId(text: string): { named: PlacedTarget; how: 'id' } | undefined {
    // From JSON, "answers.1.i" is "1.i".
    for (const candidate of [text, text.replace(/^(?:[\p{L}_-]{2,}\.)+/u, '')]) {
      const named = this.#targets.byId(compactId(candidate));
      if (named) return { named, how: 'id' };
    }
    return undefined;
  }

  #byWording(header: Header): { named: PlacedTarget; how: 'wording' } | undefined {
    const same =
      this.#targets.byWording(header.allWords) ??
      (header.words === '' ? undefined : this.#targets.byWording(header.words));
    if (same === undefined) return undefined;
    const isNext = ({ place }: PlacedTarget): boolean => place > this.#last;
    const isLabelled = (named: PlacedTarget): boolean => hasLabel(named, header.label);
    const named =
      header.label === undefined
        ? undefined
        : (this.#firstFree(same, (each) => isLabelled(each) && isNext(each)) ??
          this.#firstFree(same, isLabelled));
    return {
      named: named ?? this.#firstFree(same, isNext) ?? this.#firstFree(same) ?? same.targets[0]!,
      how: 'wording',
    };
  }

  /** The first that no column was taken for. Those at the head that are taken are never looked at again. */
  #firstFree(
    same: SameTargets | undefined,
    isWanted: (named: PlacedTarget) => boolean = () => true,
  ): PlacedTarget | undefined {
    if (same === undefined) return undefined;
    const { targets } = same;
    while (same.from < targets.length && this.#taken.has(targets[same.from]!)) same.from += 1;
    for (let at = same.from; at < targets.length; at++) {
      const named = targets[at]!;
      if (!this.#taken.has(named) && isWanted(named)) return named;
    }
    return undefined;
  }

  #byDistance(header: Header): Near | undefined {
    const found = this.#targets.nearest(header);
    if (!found) return undefined;
    const { named, wording, similarity, second } = found;
    const agrees = hasLabel(named, header.label);
    const contradicts = header.label !== undefined && isAsked(named) && !agrees;
    const isEnough = agrees
      ? similarity >= nearEnoughWithLabel && !turnsRound(header.words, wording)
      : similarity >= nearEnough &&
        similarity - second >= lead &&
        !contradicts &&
        [header.words, header.allWords].some((words) =>
          asksTheSame(words, wording, header.isCutOff),
        );
    return { named, similarity, isEnough };
  }
}

function unmatched(column: number, header: string, nearest: Near | undefined): ColumnMatch {
  return {
    column,
    header,
    target: undefined,
    how: 'unmatched',
    name: nearest?.named.name ?? 'nothing',
    similarity: nearest?.similarity,
  };
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
