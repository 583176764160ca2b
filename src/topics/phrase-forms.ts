import { surfaceOf } from '../coding/index.js';
import {
  commonestForm,
  english,
  tidyForm,
  withoutSentenceCapital,
  WordFlag,
} from '../text/index.js';
import type { Vocabulary } from '../text/index.js';
import { namingWeight, withoutClauseCapital } from './naming.js';
import { noPhrase } from './phrase-trie.js';
import type { PhraseTrie } from './phrase-trie.js';
import { beginsClause, endOfPhrase, isCompound, isWhole, writtenWords } from './word-symbols.js';
import type { ReadAnswer, WordSymbols } from './word-symbols.js';

/** How a few chosen phrases are written, and in which answers they stand. */
export class PhraseForms {
  readonly #vocabulary: Vocabulary;
  readonly #words: WordSymbols;
  readonly #trie: PhraseTrie;
  readonly #forms: ReadonlyMap<number, Map<string, number>>;
  readonly #answers = new Map<number, number[]>();
  /** Phrases that are read in English. */
  readonly #english = new Set<number>();
  /** Phrases that were written so within a clause, with their forms. */
  readonly #within = new Set<string>();
  /** By symbol, 1 where a phrase begins with it. */
  readonly #beginnings: Uint8Array;

  /**
   * @param words tell what the symbols of the answers are
   * @param nodes the phrases
   */
  constructor(
    vocabulary: Vocabulary,
    words: WordSymbols,
    trie: PhraseTrie,
    nodes: readonly number[],
  ) {
    this.#vocabulary = vocabulary;
    this.#words = words;
    this.#trie = trie;
    this.#forms = new Map(nodes.map((node) => [node, new Map<string, number>()]));
    this.#beginnings = new Uint8Array(words.count);
    for (const node of nodes) this.#beginnings[trie.symbolsOf(node)[0]!] = 1;
  }

  /**
   * Reads an answer.
   *
   * @param answer its number; they ascend
   * @param mayShow whether it may be shown how it is written
   */
  read(read: ReadAnswer, answer: number, mayShow: boolean): void {
    const { symbols, joints, tokens, length } = read;
    for (let start = 0; start < length; start++) {
      if (this.#beginnings[symbols[start]!] !== 1) continue;
      let node = noPhrase;
      for (let at = start; at < length; at++) {
        node = this.#trie.goOn(node, symbols[at]!);
        if (node === noPhrase) break;
        const forms = this.#forms.get(node);
        if (!forms || !isWhole(joints[start]!, joints[at]!)) continue;
        this.#take(node, answer);
        if (!mayShow) continue;
        if (this.#vocabulary.languageOf(surfaceOf(tokens[start]!)) === english)
          this.#english.add(node);
        const end = at + (this.#isFinishedBehind(read, at) ? 2 : 1);
        const form = tidyForm(writtenWords(tokens, start, end, this.#vocabulary));
        forms.set(form, (forms.get(form) ?? 0) + 1);
        if (!beginsClause(symbols, start)) this.#within.add(`${node} ${form}`);
      }
    }
  }

  /** The answers that use a phrase. */
  answers(node: number): readonly number[] {
    return this.#answers.get(node) ?? [];
  }

  /** Whether a phrase stands where it may be shown. */
  has(node: number): boolean {
    return this.#forms.get(node)!.size > 0;
  }

  /** The form in which a phrase is most often written. */
  commonest(node: number): string {
    const form = commonestForm(this.#forms.get(node)!);
    const isName = !this.#english.has(node) || this.#within.has(`${node} ${form}`);
    return withoutSentenceCapital(isName ? form : withoutClauseCapital(form), this.#vocabulary);
  }

  /** How well a phrase names something; what is known of English words tells nothing of others. */
  naming(node: number): number {
    return this.#english.has(node) ? namingWeight(this.commonest(node)) : 1;
  }

  /** Whether a particle behind a place says what a general word there means, as in "fortnightly pick up". */
  #isFinishedBehind({ symbols, joints, tokens, length }: ReadAnswer, at: number): boolean {
    const next = at + 1;
    if (next >= length || symbols[next] === endOfPhrase || isCompound(joints[next]!)) return false;
    const flags = this.#vocabulary.flags(surfaceOf(tokens[next]!));
    return this.#words.isGeneric(symbols[at]!) && (flags & WordFlag.Particle) !== 0;
  }

  #take(node: number, answer: number): void {
    const answers = this.#answers.get(node);
    if (answers === undefined) this.#answers.set(node, [answer]);
    else if (answers.at(-1) !== answer) answers.push(answer);
  }
}
