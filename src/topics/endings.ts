import { startOf } from '../meaning/index.js';
import type { Corpus } from '../meaning/index.js';

/** Words behind the last dash, bracket or full stop, with at least so many in front. */
const longestEnding = 3;
const leastBefore = 3;
/** Answers that must end so, and how often of all times a term comes up. */
const leastAnswers = 10;
const leastShareOfAnswers = 0.02;
const leastShareOfTerm = 0.95;

/**
 * Terms that come up in the same place only, behind what is said: the source of a headline ("… (Reuters)"), thanks, "Sent
 * from my phone". They tell where an answer came from, not what it is about.
 */
export function termsOfEndings(corpus: Corpus): ReadonlySet<number> {
  const { terms, words, segmentEnds, answerEnds, tails } = corpus;
  const all = new Uint32Array(terms.length);
  const atEnd = new Uint32Array(terms.length);
  answerEnds.forEach((segments, answer) => {
    const from = startOf(segmentEnds, startOf(answerEnds, answer));
    const to = startOf(segmentEnds, segments);
    const tail = tails[answer]!;
    const isEnding = tail <= longestEnding && to - from - tail >= leastBefore;
    for (let at = from; at < to; at++) {
      all[words[at]!]! += 1;
      if (isEnding && at >= to - tail) atEnd[words[at]!]! += 1;
    }
  });
  const least = Math.max(leastAnswers, leastShareOfAnswers * answerEnds.length);
  const found = new Set<number>();
  atEnd.forEach((count, term) => {
    if (count >= least && count >= leastShareOfTerm * all[term]!) found.add(term);
  });
  return found;
}
