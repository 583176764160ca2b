import type { KeyphraseMethod } from './method.js';
import { pageRank } from './page-rank.js';
import { graphCandidates, pairsAcross, topicsOf } from './topics.js';

/**
 * Topics by PageRank in the complete graph of topics; each is shown by its phrase that stands first.
 *
 * Source: Bougouin, Boudin and Daille (2013), "TopicRank: Graph-based topic ranking for keyphrase
 * extraction", IJCNLP 2013.
 */
export const topicRank: KeyphraseMethod = {
  title: 'TopicRank',
  usesGrams: false,
  score: ({ phrases }) => {
    const candidates = graphCandidates(phrases);
    const topics = topicsOf(candidates);
    const graph = candidates.map(() => new Map<number, number>());
    for (const [i, j, weight] of pairsAcross(candidates, topics)) {
      const [from, to] = [topics[i]!, topics[j]!];
      graph[from]!.set(to, (graph[from]!.get(to) ?? 0) + weight);
      graph[to]!.set(from, (graph[to]!.get(from) ?? 0) + weight);
    }
    const ranks = pageRank(graph);
    const first = new Map<number, number>();
    candidates.forEach(({ places }, i) => {
      const known = first.get(topics[i]!);
      if (known === undefined || places[0]! < candidates[known]!.places[0]!)
        first.set(topics[i]!, i);
    });
    return Array.from(first, ([topic, i]) => ({
      candidate: candidates[i]!,
      score: ranks[topic]!,
    }));
  },
};
