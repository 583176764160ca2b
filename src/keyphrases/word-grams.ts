import { isStopWord } from '../text/index.js';
import type { KnownTerms } from './known-terms.js';
import type { Span } from './noun-phrases.js';
import type { Word } from './words.js';

const longest = 3;

/** Every run of 1 to 3 words within a clause that neither begins nor ends with a function word or number. */
export function wordGrams(words: readonly Word[], terms: KnownTerms): readonly Span[] {
  const spans: Span[] = [];
  const isEdge = words.map(
    ({ folded, term }) =>
      term !== undefined ||
      (!isStopWord(folded) && !terms.isStopWord(folded) && !/^[\d.,]+$/.test(folded)),
  );
  for (let start = 0; start < words.length; start++) {
    if (!isEdge[start]) continue;
    for (let end = start + 1; end <= Math.min(words.length, start + longest); end++) {
      if (end > start + 1 && words[end - 1]!.isAfterBreak) break;
      if (isEdge[end - 1]) spans.push({ start, end });
    }
  }
  return spans;
}
