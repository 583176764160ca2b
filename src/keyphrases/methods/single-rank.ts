import type { Document } from '../document.js';
import type { KeyphraseMethod } from './method.js';
import { pageRank } from './page-rank.js';

const window = 10;

/**
 * Noun phrases by the sum of the PageRank of their words in the graph of words that stand near each
 * other.
 *
 * Source: Wan and Xiao (2008), "Single document keyphrase extraction using neighborhood knowledge",
 * AAAI 2008; window 10, nouns and adjectives, edges weighted by how often words meet.
 */
export const singleRank: KeyphraseMethod = {
  title: 'SingleRank',
  usesGrams: false,
  score: (document) => {
    const ranks = wordRanks(document);
    const standing = [...document.phrases.values()].filter(({ count }) => count > 0);
    return standing.map((candidate) => {
      let score = 0;
      let parts = 0;
      for (let at = candidate.places[0]!; parts < candidate.length; at++) {
        const { key } = document.words[at]!;
        parts += key.split(' ').length;
        score += ranks.get(key) ?? 0;
      }
      return { candidate, score };
    });
  },
};

function wordRanks({ words, classes }: Document): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const graph: Map<number, number>[] = [];
  const nodes = words.map(({ key }, at) => {
    if (!'nj'.includes(classes[at]!)) return -1;
    let node = numbers.get(key);
    if (node === undefined) {
      node = graph.push(new Map()) - 1;
      numbers.set(key, node);
    }
    return node;
  });
  nodes.forEach((node, at) => {
    if (node < 0) return;
    for (let near = at + 1; near < Math.min(at + window, nodes.length); near++) {
      const other = nodes[near]!;
      if (other < 0 || other === node) continue;
      graph[node]!.set(other, (graph[node]!.get(other) ?? 0) + 1);
      graph[other]!.set(node, (graph[other]!.get(node) ?? 0) + 1);
    }
  });
  const ranks = pageRank(graph);
  return new Map(Array.from(numbers, ([key, node]) => [key, ranks[node]!]));
}
