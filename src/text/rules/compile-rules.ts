import type { PhraseFinder } from './phrase-finder.js';
import { hasPositivePart } from './rule.js';
import type { Rule, RuleItem } from './rule.js';

/** A rule made ready: `list` stands for words and phrases of which one must be found. */
export type Compiled =
  | { readonly kind: 'list'; readonly list: number }
  | { readonly kind: 'any' | 'all'; readonly parts: readonly Compiled[] }
  | { readonly kind: 'not'; readonly part: Compiled }
  | Near;

/** Words and phrases that must stand near each other. */
export interface Near {
  readonly kind: 'near';
  /** Different ones. */
  readonly phrases: readonly number[];
  readonly within: number;
  readonly rule: number;
}

/** What finding a phrase means. */
export interface Meaning {
  /** The lists it is in. */
  readonly lists: number[];
  /** The rules that it may help to fulfil as part of a list. */
  readonly rules: number[];
  /** The rules that it fulfils by itself. */
  readonly sureRules: number[];
  /** Those that may hold where it stands: a near waits for one of its phrases. */
  readonly nears: Near[];
}

/** Many rules made ready for one reading of a text. */
export class CompiledRules {
  readonly rules: readonly (Compiled | undefined)[];
  /** By number of the phrase in the finder, which may hold phrases of other rules too. */
  readonly meanings: (Meaning | undefined)[] = [];
  lists = 0;
  readonly #finder: PhraseFinder;
  /** Those that can help to fulfil their rule, rather than to break it. */
  readonly #helpful: Near[] = [];
  /** By rule, whether a part of it holds where nothing was found: any of its words then brings it up. */
  readonly #hasBareNot: readonly boolean[];

  /** @param rules an entry may be undefined: a rule that never matches */
  constructor(rules: readonly (Rule | undefined)[], finder: PhraseFinder) {
    this.#finder = finder;
    this.#hasBareNot = rules.map((rule) => rule !== undefined && hasBareNot(rule));
    this.rules = rules.map((rule, index) => rule && this.#compileRule(rule, index, true));
    this.#findSureRules();
    this.#spreadNears();
  }

  /** Most rules are a plain list of words and phrases: finding any of them settles it. */
  #findSureRules(): void {
    for (const meaning of this.meanings) {
      if (meaning === undefined) continue;
      const isSure = (rule: number): boolean => this.rules[rule]!.kind === 'list';
      meaning.sureRules.push(...meaning.rules.filter(isSure));
      const others = meaning.rules.filter((rule) => !isSure(rule));
      meaning.rules.splice(0, Infinity, ...others);
    }
  }

  /** "Drug" is in many nears and in many texts; they wait for the other word. */
  #spreadNears(): void {
    const times = new Map<number, number>();
    for (const { phrases } of this.#helpful)
      for (const phrase of phrases) times.set(phrase, (times.get(phrase) ?? 0) + 1);
    for (const near of this.#helpful) {
      const rarest = near.phrases.reduce((a, b) => (times.get(b)! < times.get(a)! ? b : a));
      this.meanings[rarest]!.nears.push(near);
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
      const list = this.lists++;
      for (const word of words) {
        const meaning = this.meanings[this.#phrase(word)]!;
        meaning.lists.push(list);
        if (helps) helpOnce(meaning.rules, owner);
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
    const phrases = [...new Set(words.map((word) => this.#phrase(word)))];
    if (helps && this.#hasBareNot[rule] === true)
      for (const phrase of phrases) helpOnce(this.meanings[phrase]!.rules, rule);
    const near: Near = { kind: 'near', phrases, within, rule };
    if (helps) this.#helpful.push(near);
    return near;
  }

  #phrase(text: string): number {
    const phrase = this.#finder.add(text);
    this.meanings[phrase] ??= { lists: [], rules: [], sureRules: [], nears: [] };
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
