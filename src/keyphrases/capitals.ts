import { isStopWord } from '../text/index.js';

/** In a sentence with so many words of content, this share of them with capitals, a capital marks no name. */
const fewestWords = 3;
const mostCapitals = 0.9;

interface Written {
  readonly text: string;
  readonly folded: string;
  readonly sentence: number;
}

export function startsWithCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

/** The sentences that are headlines or shouting ("Minister Backs New Clinics", "NO MORE CUTS"), by number. */
export function sentencesInCapitals(words: readonly Written[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (let start = 0, end = 0; start < words.length; start = end) {
    const { sentence } = words[start]!;
    let capitals = 0;
    for (; words[end]?.sentence === sentence; end++)
      if (startsWithCapital(words[end]!.text)) capitals += 1;
    // Most sentences have hardly any: their words are not looked at.
    if (capitals >= mostCapitals * fewestWords && isInCapitals(words.slice(start, end)))
      found.add(sentence);
  }
  return found;
}

function isInCapitals(sentence: readonly Written[]): boolean {
  const content = sentence.filter(({ folded }) => !isStopWord(folded));
  const capitals = content.filter(({ text }) => startsWithCapital(text)).length;
  const letters = content.filter(({ text }) => /^\p{L}/u.test(text)).length;
  return letters >= fewestWords && capitals >= mostCapitals * letters;
}
