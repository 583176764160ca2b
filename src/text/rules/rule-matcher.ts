import type { Tokens } from '../tokeniser.js';
import type { Vocabulary } from '../vocabulary.js';
import { isNear } from './near.js';
import type { Span } from './near.js';
import { PhraseFinder } from './phrase-finder.js';
import { hasPositivePart } from './rule.js';
import type { Rule, RuleItem } from './rule.js';

/** A rule made ready: `list` stands for words and phrases of which one must be found. */
type Compiled =
  | { readonly kind: 'list'; readonly list: number }
  | { readonly kind: 'any' | 'all'; readonly parts: readonly Compiled[] }
  | { readonly kind: 'not'; readonly part: Compiled }
  | { readonly kind: 'near'; readonly near: number };

/** Words and phrases that must stand near each other. */
interface Near {
  readonly phrases: readonly number[];
  /** How many of them are different. */
  readonly needed: number;
  readonly within: number;
  readonly rule: number;
  /** Whether it can help to fulfil its rule, rather than to break it. */
  readonly helps: boolean;
  /** In the text with this number, how many of its different phrases were met. */
  text: number;
  met: number;
}

/** What finding a phrase means. */
interface Meaning {
  /** The lists it is in, and the nears. */
  readonly lists: number[];
  readonly nears: Near[];
  /** The rules that it may help to fulfil as part of a list, and those that it fulfils by itself. */
  rules: number[];
  sureRules: number[];
  /** Where it stands, if it is part of a near. */
  spans: Span[];
  /** The number of the text in which it was last met. */
  seen: number;
}

/**
 * Tells which of many rules a text fulfils, in one reading of it.
 *
 * Only rules of which a word of some list, or all words of some near, were found are looked at, so the
 * cost follows the text, not the length of the code frame. A list of words, however long, is one thing
 * that was met or not.
 */
export class RuleMatcher {
  readonly #finder: PhraseFinder;
  readonly #rules: readonly (Compiled | undefined)[];
  /** By number of the phrase in the finder, which may hold phrases of other rules too. */
  readonly #meanings: (Meaning | undefined)[] = [];
  /** By list and by rule: the number of the text in which it was last met. */
  readonly #listSeen: number[] = [];
  readonly #ruleSeen: Float64Array;
  readonly #nears: Near[] = [];
  /** By rule, whether a part of it holds where nothing was found: any of its words then brings it up. */
  readonly #hasBareNot: readonly boolean[];
  #candidates: number[] = [];
  #fulfilled: number[] = [];
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
    this.#hasBareNot = rules.map((rule) => rule !== undefined && hasBareNot(rule));
    this.#rules = rules.map((rule, index) => rule && this.#compileRule(rule, index, true));
    this.#findSureRules();
    this.#ruleSeen = new Float64Array(rules.length);
  }

  /** The numbers of the rules that the text fulfils, in no order. */
  match(tokens: Tokens): readonly number[] {
    this.#text += 1;
    this.#candidates = [];
    this.#fulfilled = [];
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
      if (meaning.nears.length === 0) return;
      meaning.spans = [];
      for (const near of meaning.nears) this.#meet(near);
    }
    if (meaning.nears.length > 0) meaning.spans.push({ start, end });
  }

  /** Another of the phrases of a near was met. */
  #meet(near: Near): void {
    if (near.text !== this.#text) {
      near.text = this.#text;
      near.met = 0;
    }
    near.met += 1;
    if (near.met === near.needed && near.helps) this.#addOnce([near.rule], this.#candidates);
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
        const { text, met, needed, phrases, within } = this.#nears[rule.near]!;
        return (
          text === this.#text &&
          met === needed &&
          isNear(
            phrases.map((phrase) => this.#meanings[phrase]!.spans),
            within,
          )
        );
      }
    }
  }

  #compileRule(rule: Rule, owner: number, helps: boolean): Compiled {
    const parts: Compiled[] = [];
    if (rule.any) parts.push(this.#compileAny(rule.any, owner, helps));
    if (rule.all) parts.push(...rule.all.map((item) => this.#compileAny([item], owner, helps)));
    if (rule.near) parts.push(this.#compileNear(rule.near, owner, helps));
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
      for (const word of words) {
        const { lists, rules: helped } = this.#meanings[this.#phrase(word)]!;
        lists.push(list);
        if (helps) helpOnce(helped, owner);
      }
      parts.unshift({ kind: 'list', list });
    }
    return parts.length === 1 ? parts[0]! : { kind: 'any', parts };
  }

  #compileNear(
    { words, within }: NonNullable<Rule['near']>,
    rule: number,
    helps: boolean,
  ): Compiled {
    const phrases = words.map((word) => this.#phrase(word));
    const different = new Set(phrases);
    if (helps && this.#hasBareNot[rule] === true)
      for (const phrase of different) helpOnce(this.#meanings[phrase]!.rules, rule);
    const near = { phrases, needed: different.size, within, rule, helps, text: 0, met: 0 };
    for (const phrase of different) this.#meanings[phrase]!.nears.push(near);
    return { kind: 'near', near: this.#nears.push(near) - 1 };
  }

  #phrase(text: string): number {
    const phrase = this.#finder.add(text);
    this.#meanings[phrase] ??= {
      lists: [],
      nears: [],
      rules: [],
      sureRules: [],
      spans: [],
      seen: 0,
    };
    return phrase;
  }
}

/** Whether a part of the rule says only what must not be there. */
function hasBareNot({ any = [], all = [] }: Rule): boolean {
  return [...any, ...all].some(
    (item) => typeof item !== 'string' && (!hasPositivePart(item) || hasBareNot(item)),
  );
}

function helpOnce(rules: number[], rule: number): void {
  if (!rules.includes(rule)) rules.push(rule);
}
