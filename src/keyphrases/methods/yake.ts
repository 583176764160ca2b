import { isStopWord } from '../../text/stop-words.js';
import type { Document } from '../document.js';
import type { KeyphraseMethod } from './method.js';

interface Term {
  count: number;
  capitals: number;
  acronyms: number;
  readonly sentences: Set<number>;
  readonly left: Map<string, number>;
  readonly right: Map<string, number>;
}

/**
 * Runs of 1 to 3 words by features of their words: casing, place, frequency, variety of neighbours,
 * spread over sentences.
 *
 * Source: Campos et al. (2020), "YAKE! Keyword extraction from single documents using multiple local
 * features", Information Sciences 509, 257–289, equations 1–8; window of neighbours 1. There the lower
 * score is the better: here it is negated.
 */
export const yake: KeyphraseMethod = {
  title: 'YAKE',
  usesGrams: true,
  score: (document) => {
    const weights = termWeights(document);
    return Array.from(document.grams().values(), (candidate) => {
      const words = document.words.slice(candidate.places[0]);
      let product = 1;
      let sum = 0;
      let parts = 0;
      for (const { key, folded } of words) {
        if (parts >= candidate.length) break;
        parts += key.split(' ').length;
        if (isStopWord(folded)) continue;
        product *= weights.get(key)!;
        sum += weights.get(key)!;
      }
      return { candidate, score: -product / (candidate.count * (1 + sum)) };
    });
  },
};

function termWeights(document: Document): ReadonlyMap<string, number> {
  const terms = collectTerms(document);
  const content = [...terms].filter(([, { count }]) => count > 0);
  const counts = content.map(([, { count }]) => count);
  const mean = counts.reduce((sum, count) => sum + count, 0) / Math.max(1, counts.length);
  const variance =
    counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / Math.max(1, counts.length);
  const most = counts.reduce((max, count) => Math.max(max, count), 1);
  const sentences = (document.words.at(-1)?.sentence ?? 0) + 1;
  return new Map(
    content.map(([key, term]) => {
      const casing = Math.max(term.capitals, term.acronyms) / (1 + Math.log(term.count));
      const place = Math.log(Math.log(3 + median([...term.sentences])));
      const share = term.count / (mean + Math.sqrt(variance));
      const related = 1 + (variety(term.left) + variety(term.right)) * (term.count / most);
      const spread = term.sentences.size / sentences;
      const weight = (related * place) / (casing + share / related + spread / related);
      return [key, weight];
    }),
  );
}

function collectTerms({ words }: Document): ReadonlyMap<string, Term> {
  const terms = new Map<string, Term>();
  words.forEach(({ key, folded, text, sentence, isAfterBreak }, at) => {
    if (isStopWord(folded)) return;
    let term = terms.get(key);
    if (term === undefined) {
      term = {
        count: 0,
        capitals: 0,
        acronyms: 0,
        sentences: new Set(),
        left: new Map(),
        right: new Map(),
      };
      terms.set(key, term);
    }
    term.count += 1;
    term.sentences.add(sentence);
    if (/^\p{Lu}{2,}$/u.test(text)) term.acronyms += 1;
    else if (/^\p{Lu}/u.test(text) && words[at - 1]?.sentence === sentence) term.capitals += 1;
    const next = words[at + 1];
    if (at > 0 && !isAfterBreak) see(term.left, words[at - 1]!.key);
    if (next && !next.isAfterBreak) see(term.right, next.key);
  });
  return terms;
}

function see(neighbours: Map<string, number>, key: string): void {
  neighbours.set(key, (neighbours.get(key) ?? 0) + 1);
}

/** Different neighbours by all neighbours: a word that goes with anything says little. */
function variety(neighbours: ReadonlyMap<string, number>): number {
  let all = 0;
  for (const count of neighbours.values()) all += count;
  return all === 0 ? 0 : neighbours.size / all;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
