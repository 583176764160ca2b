import type { Tokens } from '../tokeniser.js';
import type { Vocabulary } from '../vocabulary.js';
import { isNear } from './near.js';
import type { Span } from './near.js';
import { PhraseFinder } from './phrase-finder.js';
import type { Rule, RuleItem } from './rule.js';
import { enter } from '../../collections/index.js';

/** By number of the phrase, where it stands; without those that do not. */
type Found = ReadonlyMap<number, readonly Span[]>;

/**
 * Says which words of a text fulfil a rule. It looks at every part of the rule where the matcher
 * stops at the first that settles it, so it is for showing single answers, not for coding a call.
 */
export class RuleTracer {
  readonly #rule: Rule;
  readonly #finder: PhraseFinder;
  readonly #numbers = new Map<string, number>();

  /** @param finder may be shared with the tracers of other rules: a text is then read once for all of them */
  constructor(vocabulary: Vocabulary, rule: Rule, finder = new PhraseFinder(vocabulary)) {
    this.#rule = rule;
    this.#finder = finder;
    this.#addPhrases(rule);
  }

  /**
   * @returns where the words stand, in words from the start of the text, in their order and each once;
   *   undefined when the text does not fulfil the rule
   */
  trace(tokens: Tokens): readonly Span[] | undefined {
    const found = new Map<number, Span[]>();
    const { count, phrases, starts, ends } = this.#finder.find(tokens);
    for (let at = 0; at < count; at++) {
      enter(found, phrases[at]!, { start: starts[at]!, end: ends[at]! });
    }
    const spans = this.#ofRule(this.#rule, found);
    return spans && inOrder(spans);
  }

  #addPhrases(rule: Rule): void {
    const lists = [rule.any, rule.all, rule.not, rule.near?.words];
    for (const item of lists.flatMap((list): readonly RuleItem[] => list ?? [])) {
      if (typeof item === 'string') this.#numbers.set(item, this.#finder.add(item));
      else this.#addPhrases(item);
    }
  }

  /** The spans that carry a rule; every key of it must hold. */
  #ofRule({ any, all, not, near }: Rule, found: Found): readonly Span[] | undefined {
    const of = (items: readonly RuleItem[]): (readonly Span[] | undefined)[] =>
      items.map((item) => this.#ofItem(item, found));
    const spans: Span[] = [];
    if (not !== undefined && of(not).some((part) => part !== undefined)) return undefined;
    if (any !== undefined) {
      const fulfilled = of(any).filter((part) => part !== undefined);
      if (fulfilled.length === 0) return undefined;
      spans.push(...fulfilled.flat());
    }
    if (all !== undefined) {
      const parts = of(all);
      if (parts.includes(undefined)) return undefined;
      spans.push(...parts.flatMap((part) => part ?? []));
    }
    if (near !== undefined) {
      const lists = near.words.map((word) => found.get(this.#numbers.get(word)!) ?? []);
      const close = closeTogether(lists, near.within);
      if (close.length === 0) return undefined;
      spans.push(...close);
    }
    return spans;
  }

  #ofItem(item: RuleItem, found: Found): readonly Span[] | undefined {
    if (typeof item !== 'string') return this.#ofRule(item, found);
    return found.get(this.#numbers.get(item)!);
  }
}

/** The spans that have one of each other list within the window. */
function closeTogether(lists: readonly (readonly Span[])[], within: number): readonly Span[] {
  if (lists.some((list) => list.length === 0)) return [];
  return lists.flatMap((list, place) =>
    list.filter((span) => isNear(lists.with(place, [span]), within)),
  );
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
  return sorted.filter(
    ({ start, end }, i) => start !== sorted[i - 1]?.start || end !== sorted[i - 1]?.end,
  );
}
