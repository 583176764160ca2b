import type { FlatAnswers } from './flat-answers.js';
import type { ClassCounts, PhraseCounts } from './phrase-counts.js';
import { PhraseSet } from './phrase-set.js';
import type { Phrase } from './phrase.js';

/**
 * The counts of several texts as the classes of one count: a phrase that is common in one of them
 * counts in the others however rare it is there.
 *
 * @param read gives the words of each text again, one text at a time
 */
export function sideBySide(
  names: readonly string[],
  texts: readonly PhraseCounts[],
  termCount: number,
  read: (text: number) => FlatAnswers,
): ClassCounts {
  const set = new PhraseSet(termCount);
  const phrases: (() => Phrase)[] = [];
  for (const counts of texts) {
    let own = 0;
    counts.forEach((first, second, third) => {
      const place = own++;
      if (set.add(first, second, third) === phrases.length)
        phrases.push(() => counts.phrase(place));
    });
  }
  const counted = texts.map((_, text) => countAll(set, read(text)));
  const sum = (of: (text: number) => number): number =>
    texts.reduce((total, _, text) => total + of(text), 0);
  const reader =
    (columns: readonly Int32Array[]) =>
    (place: number, textClass?: number): number =>
      textClass === undefined ? sum((text) => columns[text]![place]!) : columns[textClass]![place]!;
  return {
    length: set.size,
    phrase: (place) => phrases[place]!(),
    classes: texts.map(({ all }, text) => ({ ...all, name: names[text]! })),
    all: {
      name: 'all',
      base: sum((text) => texts[text]!.all.base),
      words: sum((text) => texts[text]!.all.words),
    },
    respondents: reader(counted.map(({ respondents }) => respondents)),
    occurrences: reader(counted.map(({ occurrences }) => occurrences)),
  };
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
