import type { Tokens } from '../tokeniser.js';
import type { Vocabulary } from '../vocabulary.js';
import { CompiledRules } from './compile-rules.js';
import type { Compiled, Meaning, Near } from './compile-rules.js';
import { isNear } from './near.js';
import type { Span } from './near.js';
import { PhraseFinder } from './phrase-finder.js';
import type { Rule } from './rule.js';

/** In the place of a rule, what a phrase means: nothing to these rules, or more than that it fulfils one. */
const nothing = -1;
const more = -2;

/**
 * Tells which of many rules a text fulfils, in one reading of it.
 *
 * Only rules of which a word of some list, or all words of some near, were found are looked at, so the
 * cost follows the text, not the length of the code frame. A list of words, however long, is one thing
 * that was met or not.
 */
export class RuleMatcher {
  readonly #finder: PhraseFinder;
  readonly #compiled: CompiledRules;
  /** By phrase of the finder: the one rule that it fulfils, where that is all it means; or `nothing`, or `more`. */
  #onlyRule = new Int32Array(0);
  /** By phrase, list and rule: the number of the text in which it was last met. */
  #phraseSeen = new Int32Array(0);
  readonly #listSeen: Int32Array;
  readonly #ruleSeen: Int32Array;
  readonly #awaited: Near[] = [];
  readonly #candidates: number[] = [];
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
    this.#compiled = new CompiledRules(rules, finder);
    this.#listSeen = new Int32Array(this.#compiled.lists);
    this.#ruleSeen = new Int32Array(rules.length);
  }

  /** The numbers of the rules that the text fulfils, in no order. */
  match(tokens: Tokens): readonly number[] {
    this.#text += 1;
    this.#fulfilled = [];
    const { count, phrases } = this.#finder.find(tokens);
    if (this.#onlyRule.length < this.#finder.size) this.#learnPhrases();
    for (let i = 0; i < count; i++) this.#meet(phrases[i]!);
    while (this.#awaited.length > 0) this.#settle(this.#awaited.pop()!);
    while (this.#candidates.length > 0) {
      const rule = this.#candidates.pop()!;
      if (this.#holds(this.#compiled.rules[rule]!)) this.#fulfilled.push(rule);
    }
    return this.#fulfilled;
  }

  #meet(phrase: number): void {
    const rule = this.#onlyRule[phrase]!;
    if (rule === nothing || this.#phraseSeen[phrase] === this.#text) return;
    this.#phraseSeen[phrase] = this.#text;
    if (rule !== more) {
      this.#addOnce(rule, this.#fulfilled);
      return;
    }
    const meaning = this.#compiled.meanings[phrase]!;
    for (const list of meaning.lists) this.#listSeen[list] = this.#text;
    for (const sure of meaning.sureRules) this.#addOnce(sure, this.#fulfilled);
    for (const helped of meaning.rules) this.#addOnce(helped, this.#candidates);
    for (const near of meaning.nears) this.#awaited.push(near);
  }

  /** The phrase that the near waited for was met: now it is seen whether the others were. */
  #settle({ phrases, rule }: Near): void {
    if (this.#areMet(phrases)) this.#addOnce(rule, this.#candidates);
  }

  #areMet(phrases: readonly number[]): boolean {
    for (const phrase of phrases) if (this.#phraseSeen[phrase] !== this.#text) return false;
    return true;
  }

  #addOnce(rule: number, to: number[]): void {
    if (this.#ruleSeen[rule] === this.#text) return;
    this.#ruleSeen[rule] = this.#text;
    to.push(rule);
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
      case 'near':
        return (
          this.#areMet(rule.phrases) &&
          isNear(
            rule.phrases.map((phrase) => this.#spansOf(phrase)),
            rule.within,
          )
        );
    }
  }

  /** Where a phrase stands in the text that was just read. */
  #spansOf(phrase: number): readonly Span[] {
    const { count, phrases, starts, ends } = this.#finder;
    const spans: Span[] = [];
    for (let i = 0; i < count; i++)
      if (phrases[i] === phrase) spans.push({ start: starts[i]!, end: ends[i]! });
    return spans;
  }

  /** Others may have added phrases to the finder. */
  #learnPhrases(): void {
    const meanings = Array.from(
      { length: this.#finder.size },
      (_, phrase) => this.#compiled.meanings[phrase],
    );
    this.#onlyRule = Int32Array.from(meanings, onlyRuleOf);
    this.#phraseSeen = new Int32Array(meanings.length);
  }
}

/** A sure rule needs no look at its list. */
function onlyRuleOf(meaning: Meaning | undefined): number {
  if (meaning === undefined) return nothing;
  const { lists, rules, sureRules, nears } = meaning;
  const isAll = lists.length === 1 && rules.length === 0 && nears.length === 0;
  return isAll && sureRules.length === 1 ? sureRules[0]! : more;
}
