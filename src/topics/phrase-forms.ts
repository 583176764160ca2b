import { isJoined, surfaceOf } from '../coding/index.js';
import { commonestForm, tidyForm, withoutSentenceCapital } from '../text/index.js';
import type { Vocabulary } from '../text/index.js';
import { noPhrase } from './phrase-trie.js';
import type { PhraseTrie } from './phrase-trie.js';
import { isWhole } from './word-symbols.js';

/** How a few chosen phrases are written. */
export class PhraseForms {
  readonly #vocabulary: Vocabulary;
  readonly #trie: PhraseTrie;
  readonly #forms: ReadonlyMap<number, Map<string, number>>;
  /** By symbol, 1 where a phrase begins with it. */
  readonly #beginnings: Uint8Array;

  /**
   * @param nodes the phrases
   * @param symbols how many there are
   */
  constructor(vocabulary: Vocabulary, trie: PhraseTrie, nodes: readonly number[], symbols: number) {
    this.#vocabulary = vocabulary;
    this.#trie = trie;
    this.#forms = new Map(nodes.map((node) => [node, new Map<string, number>()]));
    this.#beginnings = new Uint8Array(symbols);
    for (const node of nodes) this.#beginnings[trie.symbolsOf(node)[0]!] = 1;
  }

  read(symbols: Int32Array, joints: Uint8Array, length: number, tokens: Int32Array): void {
    for (let start = 0; start < length; start++) {
      if (this.#beginnings[symbols[start]!] !== 1) continue;
      let node = noPhrase;
      for (let at = start; at < length; at++) {
        node = this.#trie.goOn(node, symbols[at]!);
        if (node === noPhrase) break;
        const forms = this.#forms.get(node);
        if (!forms || !isWhole(joints[start]!, joints[at]!)) continue;
        const form = this.#write(tokens, start, at - start + 1);
        forms.set(form, (forms.get(form) ?? 0) + 1);
      }
    }
  }

  /** Whether a phrase was read at all. */
  has(node: number): boolean {
    return this.#forms.get(node)!.size > 0;
  }

  /** The form in which a phrase is most often written. */
  commonest(node: number): string {
    return withoutSentenceCapital(commonestForm(this.#forms.get(node)!), this.#vocabulary);
  }

  #write(tokens: Int32Array, start: number, words: number): string {
    let form = '';
    for (let i = start; i < start + words; i++) {
      const gap = i === start ? '' : isJoined(tokens[i]!) ? '-' : ' ';
      form += gap + this.#vocabulary.surface(surfaceOf(tokens[i]!));
    }
    return tidyForm(form);
  }
}
