import { absent } from './phrase.js';
import { PhraseSet } from './phrase-set.js';
import type { SurfaceForms } from './surface-forms.js';

/** Who looks for phrases in the answers to a question: in all of them, or only in those of the part. */
interface Reader {
  readonly forms: SurfaceForms;
  readonly isPart: boolean;
}

/** One that looks for a phrase, and the number of the phrase there. */
interface Wish {
  readonly reader: Reader;
  readonly phrase: number;
}

/**
 * Reads the answers to a question for all that look for phrases in them. Each word is looked at once: to look for
 * phrases costs more than to find them.
 */
export class SharedReading {
  readonly #readers: readonly Reader[];
  readonly #set: PhraseSet;
  /** By place of a phrase in the set. */
  readonly #wishes: Wish[][] = [];

  /** @param termCount how many terms the vocabulary has */
  constructor(readers: readonly Reader[], termCount: number) {
    this.#readers = readers;
    this.#set = new PhraseSet(termCount);
    for (const reader of readers) {
      reader.forms.phrases.forEach(([first, second = absent, third = absent], phrase) => {
        const place = this.#set.add(first!, second, third);
        (this.#wishes[place] ??= []).push({ reader, phrase });
      });
    }
  }

  /** Reads an answer. Two breaks stand behind its key words. */
  read(words: Int32Array, tokens: Int32Array, length: number, isInPart: boolean): void {
    this.#set.find(words, length, (place, at) => {
      for (const { reader, phrase } of this.#wishes[place]!)
        if (isInPart || !reader.isPart) reader.forms.meet(phrase, words, tokens, at);
    });
    for (const { forms } of this.#readers) forms.endAnswer();
  }
}
