import { startOf } from '../meaning/index.js';
import type { Corpus } from '../meaning/index.js';
import { WordFlag } from '../text/index.js';

/** Words behind the last break, be it a sign or two function words, with at least so many in front. */
const longestEnding = 3;
const leastBefore = 3;
/** Answers that must end so, and how often of all times a term comes up, there and with a capital. */
const leastAnswers = 10;
const leastShareOfAnswers = 0.02;
const leastShareOfTerm = 0.95;

/**
 * Names that come up in the same place only, behind what is said: the source of a headline ("… (Reuters)", "… - The
 * Guardian"). They tell where an answer came from, not what it is about. What is written small is a part of what
 * people say: "… because of workload", "… (housing)".
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
  return found.size === 0 ? found : namesOf(corpus, found);
}

/** Those of the terms that are written with a capital, as good as always. */
function namesOf({ vocabulary, terms }: Corpus, found: ReadonlySet<number>): ReadonlySet<number> {
  const capitals = new Map([...found].map((term) => [terms[term]!, { times: 0, all: 0 }]));
  for (let surface = 0; surface < vocabulary.size; surface++) {
    const counts = capitals.get(vocabulary.term(surface));
    if (counts === undefined) continue;
    const times = vocabulary.occurrences(surface);
    counts.all += times;
    if ((vocabulary.flags(surface) & WordFlag.Capital) !== 0) counts.times += times;
  }
  const isName = (term: number): boolean => {
    const { times, all } = capitals.get(terms[term]!)!;
    return times >= leastShareOfTerm * all;
  };
  return new Set([...found].filter(isName));
}
