import { isJoined, surfaceOf } from '../coding/index.js';
import type { Vocabulary } from '../text/index.js';
import { noPhrase } from './phrase-trie.js';
import type { PhraseTrie } from './phrase-trie.js';

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

  read(symbols: Int32Array, length: number, tokens: Int32Array): void {
    for (let start = 0; start < length; start++) {
      if (this.#beginnings[symbols[start]!] !== 1) continue;
      let node = noPhrase;
      for (let at = start; at < length; at++) {
        node = this.#trie.goOn(node, symbols[at]!);
        if (node === noPhrase) break;
        const forms = this.#forms.get(node);
        if (!forms) continue;
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
    return this.#withoutSentenceCapital(commonestOf(this.#forms.get(node)!));
  }

  #write(tokens: Int32Array, start: number, words: number): string {
    let form = '';
    for (let i = start; i < start + words; i++) {
      const gap = i === start ? '' : isJoined(tokens[i]!) ? '-' : ' ';
      form += gap + this.#vocabulary.surface(surfaceOf(tokens[i]!));
    }
    return form;
  }

  /** "Vaping" is "vaping" when people write it so elsewhere; "County lines" stays. */
  #withoutSentenceCapital(form: string): string {
    const first = /^\p{Lu}[\p{Ll}’']+(?=$|[ -])/u.exec(form)?.[0];
    const small = first?.toLowerCase();
    if (first === undefined || small === undefined) return form;
    const written = this.#vocabulary.timesRead(small);
    return written > 0 && written * 4 >= this.#vocabulary.timesRead(first)
      ? small + form.slice(first.length)
      : form;
  }
}

/** The commonest form; of equally common ones that with fewer capitals, which come first in Unicode. */
function commonestOf(forms: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [form, count] of forms) {
    if (count > most || (count === most && form > best)) {
      best = form;
      most = count;
    }
  }
  return best;
}
