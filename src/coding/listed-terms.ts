import { Gap, Tokeniser } from '../text/index.js';
import type { TermLists, Tokens, Vocabulary } from '../text/index.js';

/** A term that a user's list names, as it is found: its words by stem, and what stands between them. */
interface ListedTerm {
  readonly terms: readonly number[];
  readonly gaps: readonly number[];
  /** What it counts as and is shown as. */
  readonly shown: string;
}

/**
 * The words of an answer as a user's lists want them: each listed term is one word, and no phrase holds a
 * listed stop word. Rules and signs are found in the answer as it was written.
 */
export class ListedTerms {
  readonly #vocabulary: Vocabulary;
  /** By the first word's stem, the longer terms first. */
  readonly #terms = new Map<number, ListedTerm[]>();
  readonly #stopWords: ReadonlySet<number>;
  readonly #tokeniser: Tokeniser;

  constructor({ stopWords, keepTerms, synonyms }: TermLists, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#tokeniser = new Tokeniser(vocabulary);
    for (const { term, meaning } of synonyms) {
      this.#add(term, meaning);
      this.#add(meaning, meaning);
    }
    for (const term of keepTerms) this.#add(term, term);
    for (const terms of this.#terms.values()) terms.sort((a, b) => b.terms.length - a.terms.length);
    this.#stopWords = new Set(stopWords.flatMap((word) => this.#read(word).terms));
  }

  /** @returns the same words, or others that hold until the next call */
  apply(tokens: Tokens): Tokens {
    if (this.#terms.size === 0 && this.#stopWords.size === 0) return tokens;
    const surfaces: number[] = [];
    const gaps: number[] = [];
    let isAfterStopWord = false;
    for (let at = 0; at < tokens.length;) {
      const found = this.#termAt(tokens, at);
      const surface = found ? this.#vocabulary.internTerm(found.shown) : tokens.surfaces[at]!;
      const gap = tokens.gaps[at]!;
      const isStopWord = !found && this.#stopWords.has(this.#vocabulary.term(surface));
      if (!isStopWord) {
        surfaces.push(surface);
        gaps.push(isAfterStopWord ? Math.max(gap, Gap.Clause) : gap);
      }
      isAfterStopWord = isStopWord;
      at += found?.terms.length ?? 1;
    }
    return {
      vocabulary: tokens.vocabulary,
      text: tokens.text,
      features: tokens.features,
      length: surfaces.length,
      surfaces: Int32Array.from(surfaces),
      gaps: Uint8Array.from(gaps),
    };
  }

  #add(term: string, shown: string): void {
    const { terms, gaps } = this.#read(term);
    if (terms.length === 0) return;
    const known = this.#terms.get(terms[0]!) ?? [];
    // The first list that names a term says what it means.
    if (known.some((other) => other.terms.join(' ') === terms.join(' '))) return;
    this.#terms.set(terms[0]!, [...known, { terms, gaps, shown }]);
  }

  #read(text: string): { readonly terms: readonly number[]; readonly gaps: readonly number[] } {
    const { surfaces, gaps, length } = this.#tokeniser.tokenise(text);
    return {
      terms: Array.from(surfaces.subarray(0, length), (surface) => this.#vocabulary.term(surface)),
      gaps: [...gaps.subarray(0, length)],
    };
  }

  /** The longest term that begins here; a comma within it must be its own. */
  #termAt({ surfaces, gaps, length }: Tokens, at: number): ListedTerm | undefined {
    return this.#terms
      .get(this.#vocabulary.term(surfaces[at]!))
      ?.find(
        (listed) =>
          at + listed.terms.length <= length &&
          listed.terms.every(
            (term, offset) =>
              this.#vocabulary.term(surfaces[at + offset]!) === term &&
              (offset === 0 || gaps[at + offset]! <= Math.max(Gap.Space, listed.gaps[offset]!)),
          ),
      );
  }
}
