import type { KeyphraseMethod } from './method.js';
import { pageRank } from './page-rank.js';
import { graphCandidates, pairsAcross, topicsOf } from './topics.js';
import { enter } from '../../collections/index.js';

/** How much the phrase of a topic that stands first gains from the others. */
const alpha = 1.1;

/**
 * Phrases by PageRank in a graph whose edges join phrases of different topics; edges into the first
 * phrase of each topic weigh more.
 *
 * Source: Boudin (2018), "Unsupervised keyphrase extraction with multipartite graphs", NAACL 2018,
 * equations 1 and 2, with α = 1.1.
 */
export const multipartiteRank: KeyphraseMethod = {
  title: 'MultipartiteRank',
  usesGrams: false,
  score: ({ phrases }) => {
    const candidates = graphCandidates(phrases);
    const topics = topicsOf(candidates);
    const graph = candidates.map(() => new Map<number, number>());
    for (const [i, j, weight] of pairsAcross(candidates, topics)) {
      graph[i]!.set(j, weight);
      graph[j]!.set(i, weight);
    }
    const members = new Map<number, number[]>();
    topics.forEach((topic, i) => {
      enter(members, topic, i);
    });
    const gains: (readonly [number, number, number])[] = [];
    for (const topic of members.values()) {
      const first = topic.reduce((a, b) =>
        candidates[b]!.places[0]! < candidates[a]!.places[0]! ? b : a,
      );
      const place = Math.exp(1 / (1 + candidates[first]!.places[0]!));
      graph.forEach((edges, from) => {
        let sum = 0;
        for (const member of topic) if (member !== first) sum += edges.get(member) ?? 0;
        if (sum > 0) gains.push([from, first, alpha * place * sum]);
      });
    }
    for (const [from, to, gain] of gains) graph[from]!.set(to, (graph[from]!.get(to) ?? 0) + gain);
    const ranks = pageRank(graph);
    return candidates.map((candidate, i) => ({ candidate, score: ranks[i]! }));
  },
};
