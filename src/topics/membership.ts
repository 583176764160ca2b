import { chooseColumns, chooseRows, countTerms, RowCollector, startOf } from '../meaning/index.js';
import type { Corpus } from '../meaning/index.js';
import { expect, fitMixture, mainTopics } from './mixture.js';
import type { Mixture } from './mixture.js';
import type { TopicSpace } from './topic-space.js';

/** A passage is of a topic when it is so probable, and has so many words to tell by. */
const surePassage = 0.9;
const leastPassageTerms = 3;
/** More answers than this share of them are not left without a topic. */
const mostWithout = 0.15;

/**
 * The topics of each answer, its main one first: that of the answer as a whole, and those of single passages.
 * An answer without a word to tell by has none, unless there are too many such answers.
 */
export function assignTopics(
  corpus: Corpus,
  space: TopicSpace,
  mixture: Mixture,
): readonly (readonly number[])[] {
  const { topics } = mixture;
  const main = mainTopics(mixture);
  const passages = countTerms(corpus, space.columns, 'segment');
  const ofPassages = expect(passages, topics, { ...mixture, logWeights: new Float64Array(topics) });
  const assigned = Array.from({ length: main.length }, (_, answer) => {
    if (space.counts.starts[answer + 1] === space.counts.starts[answer]) return [];
    const own = new Set([main[answer]!]);
    for (let at = startOf(corpus.answerEnds, answer); at < corpus.answerEnds[answer]!; at++) {
      if (passages.starts[at + 1]! - passages.starts[at]! < leastPassageTerms) continue;
      for (let topic = 0; topic < topics; topic++)
        if (ofPassages[at * topics + topic]! >= surePassage) own.add(topic);
    }
    return [...own];
  });
  assignByAnyWord(assigned, corpus, topics);
  return assigned;
}

/**
 * Gives answers that are still without a topic, until few enough are, the one that their words speak for, however
 * common they are: those that share the most words with others come first, those that share none last, and these get
 * the largest topic.
 */
function assignByAnyWord(assigned: number[][], corpus: Corpus, topics: number): void {
  const placesWith = (isLeft: boolean): number[] =>
    [...assigned.keys()].filter((answer) => (assigned[answer]!.length === 0) === isLeft);
  const left = placesWith(true);
  const surplus = left.length - Math.floor(mostWithout * assigned.length);
  const known = placesWith(false);
  if (surplus <= 0 || known.length === 0) return;
  const counts = countTerms(corpus, chooseColumns(corpus, 2, 1), 'answer');
  const labels = Int32Array.from(known, (answer) => assigned[answer]![0]!);
  const mixture = fitMixture(chooseRows(counts, known), labels, topics, {
    network: new RowCollector(counts.columns).finish(),
    lent: 0,
    rounds: [],
  });
  const wordsIn = (answer: number): number => counts.starts[answer + 1]! - counts.starts[answer]!;
  left.sort((a, b) => wordsIn(b) - wordsIn(a) || a - b);
  const chosen = left.slice(0, surplus);
  const main = mainTopics({
    topics,
    posteriors: expect(chooseRows(counts, chosen), topics, mixture),
  });
  chosen.forEach((answer, row) => (assigned[answer] = [main[row]!]));
}
