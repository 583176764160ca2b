import type { FlatAnswers } from './flat-answers.js';
import type { ClassCounts, PhraseCounts } from './phrase-counts.js';
import { PhraseSet } from './phrase-set.js';
import type { Phrase } from './phrase.js';
import type { TextClass } from './text-classes.js';

/**
 * The counts of several texts as the classes of one count: a phrase that is common in one of them
 * counts in the others however rare it is there.
 */
export class SideBySide implements ClassCounts {
  readonly classes: readonly TextClass[];
  readonly all: TextClass;
  readonly #set: PhraseSet;
  readonly #phrases: Phrase[] = [];
  /** By text; filled by {@link SideBySide.count}. */
  readonly #counted: Counted[] = [];

  constructor(names: readonly string[], texts: readonly PhraseCounts[], termCount: number) {
    this.#set = new PhraseSet(termCount);
    for (const counts of texts) {
      let own = 0;
      counts.forEach((first, second, third) => {
        const place = own++;
        if (this.#set.add(first, second, third) === this.#phrases.length)
          this.#phrases.push(counts.phrase(place));
      });
    }
    const sum = (of: (all: TextClass) => number): number =>
      texts.reduce((total, { all }) => total + of(all), 0);
    this.classes = texts.map(({ all }, text) => ({ ...all, name: names[text]! }));
    this.all = { name: 'all', base: sum(({ base }) => base), words: sum(({ words }) => words) };
  }

  /** Counts all phrases in the words of the text with this place; each is to be counted once. */
  count(text: number, words: FlatAnswers): void {
    this.#counted[text] = countAll(this.#set, words);
  }

  get length(): number {
    return this.#set.size;
  }

  phrase(place: number): Phrase {
    return this.#phrases[place]!;
  }

  respondents(place: number, textClass?: number): number {
    return textClass === undefined
      ? this.#counted.reduce((sum, { respondents }) => sum + respondents[place]!, 0)
      : this.#counted[textClass]!.respondents[place]!;
  }

  occurrences(place: number, textClass?: number): number {
    return textClass === undefined
      ? this.#counted.reduce((sum, { occurrences }) => sum + occurrences[place]!, 0)
      : this.#counted[textClass]!.occurrences[place]!;
  }
}

interface Counted {
  readonly respondents: Int32Array;
  readonly occurrences: Int32Array;
}

function countAll(set: PhraseSet, { words, responses, length }: FlatAnswers): Counted {
  const respondents = new Int32Array(set.size);
  const occurrences = new Int32Array(set.size);
  const last = new Int32Array(set.size).fill(-1);
  set.find(words, length, (phrase, at) => {
    const response = responses[at]!;
    occurrences[phrase]! += 1;
    if (last[phrase] === response) return;
    last[phrase] = response;
    respondents[phrase]! += 1;
  });
  return { respondents, occurrences };
}
