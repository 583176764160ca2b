import type { Tokens } from '../tokeniser.js';
import type { Vocabulary } from '../vocabulary.js';
import { isNear } from './near.js';
import type { Span } from './near.js';
import { PhraseFinder } from './phrase-finder.js';
import type { Rule, RuleItem } from './rule.js';

/** A rule made ready: `list` stands for words and phrases of which one must be found. */
type Compiled =
  | { readonly kind: 'list'; readonly list: number }
  | { readonly kind: 'any' | 'all'; readonly parts: readonly Compiled[] }
  | { readonly kind: 'not'; readonly part: Compiled }
  | { readonly kind: 'near'; readonly phrases: readonly number[]; readonly within: number };

/** What finding a phrase means. */
interface Meaning {
  /** The lists it is in. */
  readonly lists: number[];
  /** The rules that it may help to fulfil, and those that it fulfils by itself. */
  rules: number[];
  sureRules: number[];
  /** Whether a rule asks where it stands. */
  hasPositions: boolean;
  spans: Span[];
  /** The number of the text in which it was last met. */
  seen: number;
}

/**
 * Tells which of many rules a text fulfils, in one reading of it.
 *
 * Only rules of which some word was found are looked at, so the cost follows the text, not the
 * length of the code frame. A list of words, however long, is one thing that was met or not.
 */
export class RuleMatcher {
  readonly #finder: PhraseFinder;
  readonly #rules: readonly (Compiled | undefined)[];
  /** By number of the phrase in the finder, which may hold phrases of other rules too. */
  readonly #meanings: (Meaning | undefined)[] = [];
  /** By list and by rule: the number of the text in which it was last met. */
  readonly #listSeen: number[] = [];
  readonly #ruleSeen: Float64Array;
  readonly #candidates: number[] = [];
  readonly #fulfilled: number[] = [];
  #text = 0;

  /**
   * @param rules an entry may be undefined: a rule that never matches
   * @param finder may be shared with the matchers of other rules
   */
  constructor(
    vocabulary: Vocabulary,
    rules: readonly (Rule | undefined)[],
    finder = new PhraseFinder(vocabulary),
  ) {
    this.#finder = finder;
    this.#rules = rules.map((rule, index) => rule && this.#compileRule(rule, index, true));
    this.#findSureRules();
    this.#ruleSeen = new Float64Array(rules.length);
  }

  /** The numbers of the rules that the text fulfils, in no order; the list is used again for the next text. */
  match(tokens: Tokens): readonly number[] {
    this.#text += 1;
    this.#candidates.length = 0;
    this.#fulfilled.length = 0;
    const { count, phrases, starts, ends } = this.#finder.find(tokens);
    for (let i = 0; i < count; i++) {
      const meaning = this.#meanings[phrases[i]!];
      if (meaning !== undefined) this.#note(meaning, starts[i]!, ends[i]!);
    }
    for (const rule of this.#candidates)
      if (this.#holds(this.#rules[rule]!)) this.#fulfilled.push(rule);
    return this.#fulfilled;
  }

  #note(meaning: Meaning, start: number, end: number): void {
    if (meaning.seen !== this.#text) {
      meaning.seen = this.#text;
      for (const list of meaning.lists) this.#listSeen[list] = this.#text;
      this.#addOnce(meaning.sureRules, this.#fulfilled);
      this.#addOnce(meaning.rules, this.#candidates);
      meaning.spans.length = 0;
    }
    if (meaning.hasPositions) meaning.spans.push({ start, end });
  }

  #addOnce(rules: readonly number[], to: number[]): void {
    for (const rule of rules) {
      if (this.#ruleSeen[rule] === this.#text) continue;
      this.#ruleSeen[rule] = this.#text;
      to.push(rule);
    }
  }

  /** Most rules are a plain list of words and phrases: finding any of them settles it. */
  #findSureRules(): void {
    for (const meaning of this.#meanings) {
      if (meaning === undefined) continue;
      const isSure = (rule: number): boolean => this.#rules[rule]!.kind === 'list';
      meaning.sureRules = meaning.rules.filter(isSure);
      meaning.rules = meaning.rules.filter((rule) => !isSure(rule));
    }
  }

  #holds(rule: Compiled): boolean {
    switch (rule.kind) {
      case 'list':
        return this.#listSeen[rule.list] === this.#text;
      case 'any':
        for (const part of rule.parts) if (this.#holds(part)) return true;
        return false;
      case 'all':
        for (const part of rule.parts) if (!this.#holds(part)) return false;
        return true;
      case 'not':
        return !this.#holds(rule.part);
      case 'near': {
        for (const phrase of rule.phrases)
          if (this.#meanings[phrase]!.seen !== this.#text) return false;
        const spans = rule.phrases.map((phrase) => this.#meanings[phrase]!.spans);
        return isNear(spans, rule.within);
      }
    }
  }

  #compileRule(rule: Rule, owner: number, helps: boolean): Compiled {
    const parts: Compiled[] = [];
    if (rule.any) parts.push(this.#compileAny(rule.any, owner, helps));
    if (rule.all) parts.push(...rule.all.map((item) => this.#compileAny([item], owner, helps)));
    if (rule.near) {
      const phrases = rule.near.words.map((word) => this.#phrase(word, owner, helps));
      for (const phrase of phrases) this.#meanings[phrase]!.hasPositions = true;
      parts.push({ kind: 'near', phrases, within: rule.near.within });
    }
    if (rule.not) parts.push({ kind: 'not', part: this.#compileAny(rule.not, owner, false) });
    return parts.length === 1 ? parts[0]! : { kind: 'all', parts };
  }

  /** Words and phrases become one list; rules among them stay apart. */
  #compileAny(items: readonly RuleItem[], owner: number, helps: boolean): Compiled {
    const words = items.filter((item) => typeof item === 'string');
    const rules = items.filter((item) => typeof item !== 'string');
    const parts = rules.map((item) => this.#compileRule(item, owner, helps));
    if (words.length > 0) {
      const list = this.#listSeen.push(0) - 1;
      for (const word of words) this.#meanings[this.#phrase(word, owner, helps)]!.lists.push(list);
      parts.unshift({ kind: 'list', list });
    }
    return parts.length === 1 ? parts[0]! : { kind: 'any', parts };
  }

  #phrase(text: string, owner: number, helps: boolean): number {
    const phrase = this.#finder.add(text);
    const meaning = (this.#meanings[phrase] ??= {
      lists: [],
      rules: [],
      sureRules: [],
      hasPositions: false,
      spans: [],
      seen: 0,
    });
    if (helps && !meaning.rules.includes(owner)) meaning.rules.push(owner);
    return phrase;
  }
}
