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
  const columns = chooseColumns(corpus, 2, 1);
  const answersWith = postings(corpus, columns).map((answers) =>
    answers.some(mayQuote) ? answers : [],
  );
  const words = wordsOf(corpus.vocabulary, columns.terms, corpus.terms);
  return Array.from({ length: topics }, (_, topic) => {
    const has = Uint8Array.from(assigned, (own) => (own.includes(topic) ? 1 : 0));
    return learnRule(has, answersWith, words);
  });
}

interface Item {
  readonly item: RuleItem;
  readonly answers: readonly number[];
}

function learnRule(
  has: Uint8Array,
  answersWith: readonly (readonly number[])[],
  words: readonly string[],
): LearntRule | undefined {
  const wanted = has.reduce((sum, value) => sum + value, 0);
  const rightIn = (answers: readonly number[]): number =>
    answers.reduce((sum, answer) => sum + has[answer]!, 0);
  const items = likelyItems(answersWith, words, rightIn, wanted);
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

/** Words that tell of the topic, and pairs of them that tell more than either; in the order of their text. */
function likelyItems(
  answersWith: readonly (readonly number[])[],
  words: readonly string[],
  rightIn: (answers: readonly number[]) => number,
  wanted: number,
): readonly Item[] {
  const scored = answersWith.map((answers, column) => {
    const right = rightIn(answers);
    return {
      column,
      share: right / Math.max(1, answers.length),
      f1: (2 * right) / (answers.length + wanted),
    };
  });
  const likely = scored
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.f1 - a.f1 || a.column - b.column)
    .slice(0, likelyWords);
  const items: Item[] = likely.map(({ column }) => ({
    item: words[column]!,
    answers: answersWith[column]!,
  }));
  likely.forEach((a, index) => {
    for (const b of likely.slice(0, index)) {
      if (Math.max(a.share, b.share) >= sureWord) continue;
      const second = new Set(answersWith[b.column]);
      const answers = answersWith[a.column]!.filter((answer) => second.has(answer));
      if (answers.length < 2 || rightIn(answers) / answers.length < leastPairShare) continue;
      items.push({ item: { all: [words[a.column]!, words[b.column]!].sort() }, answers });
    }
  });
  return items;
}

/** By column, the answers that hold it. */
function postings(
  corpus: Corpus,
  columns: ReturnType<typeof chooseColumns>,
): readonly (readonly number[])[] {
  const counts = countTerms(corpus, columns, 'answer');
  const lists = Array.from({ length: counts.columns }, (): number[] => []);
  for (let row = 0; row < counts.rows; row++) {
    for (let at = counts.starts[row]!; at < counts.starts[row + 1]!; at++)
      lists[counts.indices[at]!]!.push(row);
  }
  return lists;
}

/** By column, a word that has its stem: the one that is written most often. */
function wordsOf(
  vocabulary: Vocabulary,
  columns: Int32Array,
  terms: Int32Array,
): readonly string[] {
  const best = new Map<number, { readonly word: string; readonly times: number }>();
  const byWord = new Map<string, { term: number; times: number }>();
  for (let surface = 0; surface < vocabulary.size; surface++) {
    const word = comparable(vocabulary.surface(surface));
    const known = byWord.get(word) ?? { term: vocabulary.term(surface), times: 0 };
    known.times += vocabulary.occurrences(surface);
    byWord.set(word, known);
  }
  for (const [word, { term, times }] of byWord) {
    const other = best.get(term);
    if (other === undefined || times > other.times || (times === other.times && word < other.word))
      best.set(term, { word, times });
  }
  return Array.from(columns, (place) => best.get(terms[place]!)!.word);
}
