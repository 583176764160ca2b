import { chooseColumns, countTerms } from '../meaning/index.js';
import type { Corpus } from '../meaning/index.js';
import { comparable } from '../text/index.js';
import type { Rule, RuleItem, Vocabulary } from '../text/index.js';

/** A rule for a topic, and how well it finds the answers that have it: F1 over the answers it was learnt from. */
export interface LearntRule {
  readonly rule: Rule;
  readonly f1: number;
}

/** Words of a topic from which a rule is put together: each alone, and two in one answer. */
const likelyWords = 40;
const mostItems = 24;
/** An item is taken in when F1 gains so much by it. */
const leastGain = 0.002;
/** Two words are no surer than one that is nearly always right. */
const sureWord = 0.95;
const leastPairShare = 0.55;

/**
 * A rule of the code-frame language for each topic: `any` of words, and of pairs of words in one answer, taken in
 * one by one as long as F1 against the assignment gains (greedy set cover). Undefined where no word helps.
 *
 * @param assigned the topics of each answer
 * @param mayQuote whether an answer's words may be shown: a rule has no word that stands in others alone
 */
export function learnRules(
  corpus: Corpus,
  assigned: readonly (readonly number[])[],
  topics: number,
  mayQuote: (answer: number) => boolean,
): readonly (LearntRule | undefined)[] {
  const answersWith = answersByWord(corpus);
  const words = [...answersWith].filter(([, answers]) => answers.some(mayQuote));
  return Array.from({ length: topics }, (_, topic) => {
    const has = Uint8Array.from(assigned, (own) => (own.includes(topic) ? 1 : 0));
    return learnRule(has, words);
  });
}

/** A word with the answers that hold it. */
type Word = readonly [word: string, answers: readonly number[]];

interface Item {
  readonly item: RuleItem;
  readonly answers: readonly number[];
}

function learnRule(has: Uint8Array, words: readonly Word[]): LearntRule | undefined {
  const wanted = has.reduce((sum, value) => sum + value, 0);
  const rightIn = (answers: readonly number[]): number =>
    answers.reduce((sum, answer) => sum + has[answer]!, 0);
  const items = likelyItems(words, rightIn, wanted);
  const found = new Uint8Array(has.length);
  const chosen: RuleItem[] = [];
  let [size, right, f1] = [0, 0, 0];
  while (chosen.length < mostItems) {
    let best: { item: Item; size: number; right: number; f1: number } | undefined;
    for (const item of items) {
      let [newSize, newRight] = [size, right];
      for (const answer of item.answers) {
        if (found[answer] === 1) continue;
        newSize += 1;
        newRight += has[answer]!;
      }
      const newF1 = (2 * newRight) / (newSize + wanted);
      if (newF1 > (best?.f1 ?? f1 + leastGain))
        best = { item, size: newSize, right: newRight, f1: newF1 };
    }
    if (best === undefined) break;
    chosen.push(best.item.item);
    for (const answer of best.item.answers) found[answer] = 1;
    ({ size, right, f1 } = best);
  }
  return chosen.length === 0 ? undefined : { rule: { any: chosen }, f1 };
}

/** Words that tell of the topic, and pairs of them that tell more than either. */
function likelyItems(
  words: readonly Word[],
  rightIn: (answers: readonly number[]) => number,
  wanted: number,
): readonly Item[] {
  const likely = words
    .map(([word, answers], place) => {
      const right = rightIn(answers);
      const f1 = (2 * right) / (answers.length + wanted);
      return { word, answers, place, share: right / answers.length, f1 };
    })
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.f1 - a.f1 || a.place - b.place)
    .slice(0, likelyWords);
  const items: Item[] = likely.map(({ word, answers }) => ({ item: word, answers }));
  likely.forEach((a, index) => {
    for (const b of likely.slice(0, index)) {
      if (Math.max(a.share, b.share) >= sureWord) continue;
      const second = new Set(b.answers);
      const answers = a.answers.filter((answer) => second.has(answer));
      if (answers.length < 2 || rightIn(answers) / answers.length < leastPairShare) continue;
      items.push({ item: { all: [a.word, b.word].sort() }, answers });
    }
  });
  return items;
}

/**
 * By word, the answers that a rule finds by it. Words of two languages are two terms, and may be written alike
 * ("hospital"): a rule says the word once and finds both.
 */
function answersByWord(corpus: Corpus): ReadonlyMap<string, readonly number[]> {
  const columns = chooseColumns(corpus, 2, 1);
  const words = wordsOf(corpus.vocabulary, columns.terms, corpus.terms);
  const counts = countTerms(corpus, columns, 'answer');
  const found = new Map(words.map((word) => [word, new Set<number>()]));
  for (let row = 0; row < counts.rows; row++) {
    for (let at = counts.starts[row]!; at < counts.starts[row + 1]!; at++)
      found.get(words[counts.indices[at]!]!)!.add(row);
  }
  return new Map([...found].map(([word, answers]) => [word, [...answers]]));
}

/** By column, a word that has its stem: the one that is written most often. */
function wordsOf(
  vocabulary: Vocabulary,
  columns: Int32Array,
  terms: Int32Array,
): readonly string[] {
  const timesByTerm = new Map<number, Map<string, number>>();
  for (let surface = 0; surface < vocabulary.size; surface++) {
    const term = vocabulary.term(surface);
    const word = comparable(vocabulary.surface(surface));
    const times = timesByTerm.get(term) ?? new Map<string, number>();
    times.set(word, (times.get(word) ?? 0) + vocabulary.occurrences(surface));
    timesByTerm.set(term, times);
  }
  return Array.from(columns, (place) => {
    const written = [...timesByTerm.get(terms[place]!)!];
    return written.reduce((best, other) =>
      other[1] > best[1] || (other[1] === best[1] && other[0] < best[0]) ? other : best,
    )[0];
  });
}
