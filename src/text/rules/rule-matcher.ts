import type { Tokens } from '../tokeniser.js';
import type { Vocabulary } from '../vocabulary.js';
import { isNear } from './near.js';
import type { Span } from './near.js';
import { PhraseFinder } from './phrase-finder.js';
import type { Rule, RuleItem } from './rule.js';

type Compiled =
  | { readonly kind: 'phrase'; readonly phrase: number }
  | { readonly kind: 'any' | 'all'; readonly parts: readonly Compiled[] }
  | { readonly kind: 'not'; readonly part: Compiled }
  | { readonly kind: 'near'; readonly phrases: readonly number[]; readonly within: number };

/**
 * Tells which of many rules a text fulfils, in one reading of it.
 *
 * Only rules of which some word was found are looked at, so the cost follows the text, not the
 * length of the code frame.
 */
export class RuleMatcher {
  readonly #finder: PhraseFinder;
  readonly #rules: (Compiled | undefined)[];
  /** By phrase: the rules it can help to fulfil, and those that it fulfils by itself. */
  readonly #rulesOf: number[][] = [];
  readonly #sureRulesOf: number[][] = [];
  readonly #hasPositions: boolean[] = [];
  readonly #spans: Span[][] = [];
  /** By phrase and by rule: the number of the text in which it was last met. */
  readonly #phraseSeen: Float64Array;
  readonly #ruleSeen: Float64Array;
  readonly #candidates: number[] = [];
  readonly #fulfilled: number[] = [];
  #text = 0;

  /** @param rules an entry may be undefined: a rule that never matches */
  constructor(vocabulary: Vocabulary, rules: readonly (Rule | undefined)[]) {
    this.#finder = new PhraseFinder(vocabulary);
    this.#rules = rules.map((rule, index) => rule && this.#compileRule(rule, index, true));
    this.#findSureRules();
    this.#phraseSeen = new Float64Array(this.#finder.size);
    this.#ruleSeen = new Float64Array(rules.length);
  }

  /** The numbers of the rules that the text fulfils, in no order; the list is used again for the next text. */
  match(tokens: Tokens): readonly number[] {
    this.#text += 1;
    this.#candidates.length = 0;
    this.#fulfilled.length = 0;
    this.#finder.find(tokens, this.#note);
    for (const rule of this.#candidates)
      if (this.#holds(this.#rules[rule]!)) this.#fulfilled.push(rule);
    return this.#fulfilled;
  }

  readonly #note = (phrase: number, start: number, end: number): void => {
    const first = this.#phraseSeen[phrase] !== this.#text;
    if (first) {
      this.#phraseSeen[phrase] = this.#text;
      this.#addOnce(this.#sureRulesOf[phrase]!, this.#fulfilled);
      this.#addOnce(this.#rulesOf[phrase]!, this.#candidates);
    }
    if (!this.#hasPositions[phrase]) return;
    if (first) this.#spans[phrase] = [];
    this.#spans[phrase]!.push({ start, end });
  };

  #addOnce(rules: readonly number[], to: number[]): void {
    for (const rule of rules) {
      if (this.#ruleSeen[rule] === this.#text) continue;
      this.#ruleSeen[rule] = this.#text;
      to.push(rule);
    }
  }

  /** Most rules are a plain list of words and phrases: finding any of them settles it. */
  #findSureRules(): void {
    const sure = new Set(
      this.#rules.flatMap((rule, index) => (rule && isPlainList(rule) ? [index] : [])),
    );
    this.#rulesOf.forEach((rules, phrase) => {
      this.#sureRulesOf[phrase] = rules.filter((rule) => sure.has(rule));
      this.#rulesOf[phrase] = rules.filter((rule) => !sure.has(rule));
    });
  }

  #holds(rule: Compiled): boolean {
    switch (rule.kind) {
      case 'phrase':
        return this.#phraseSeen[rule.phrase] === this.#text;
      case 'any':
        return rule.parts.some((part) => this.#holds(part));
      case 'all':
        return rule.parts.every((part) => this.#holds(part));
      case 'not':
        return !this.#holds(rule.part);
      case 'near':
        return (
          rule.phrases.every((phrase) => this.#phraseSeen[phrase] === this.#text) &&
          isNear(
            rule.phrases.map((phrase) => this.#spans[phrase]!),
            rule.within,
          )
        );
    }
  }

  #compileRule(rule: Rule, owner: number, helps: boolean): Compiled {
    const compile = (item: RuleItem, positive: boolean): Compiled =>
      typeof item === 'string'
        ? { kind: 'phrase', phrase: this.#phrase(item, owner, positive) }
        : this.#compileRule(item, owner, positive);
    const parts: Compiled[] = [];
    if (rule.any) parts.push({ kind: 'any', parts: rule.any.map((item) => compile(item, helps)) });
    if (rule.all) parts.push({ kind: 'all', parts: rule.all.map((item) => compile(item, helps)) });
    if (rule.near) {
      const phrases = rule.near.words.map((word) => this.#phrase(word, owner, helps));
      for (const phrase of phrases) this.#hasPositions[phrase] = true;
      parts.push({ kind: 'near', phrases, within: rule.near.within });
    }
    if (rule.not) {
      const part: Compiled = { kind: 'any', parts: rule.not.map((item) => compile(item, false)) };
      parts.push({ kind: 'not', part });
    }
    return parts.length === 1 ? parts[0]! : { kind: 'all', parts };
  }

  #phrase(text: string, owner: number, helps: boolean): number {
    const phrase = this.#finder.add(text);
    const owners = (this.#rulesOf[phrase] ??= []);
    if (helps && !owners.includes(owner)) owners.push(owner);
    return phrase;
  }
}

function isPlainList(rule: Compiled): boolean {
  return rule.kind === 'any' && rule.parts.every((part) => part.kind === 'phrase');
}
