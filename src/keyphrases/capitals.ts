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
    let content = 0;
    let capitals = 0;
    for (; words[end]?.sentence === sentence; end++) {
      const { text, folded } = words[end]!;
      if (startsWithCapital(text)) capitals += isStopWord(folded) ? 0 : 1;
      if (/^\p{L}/u.test(text) && !isStopWord(folded)) content += 1;
    }
    if (content >= fewestWords && capitals >= mostCapitals * content) found.add(sentence);
  }
  return found;
}
