/** Edges of a graph: for each node its neighbours with weights. */
export type Graph = readonly ReadonlyMap<number, number>[];

const damping = 0.85;
const mostRounds = 100;
const settled = 1e-6;

/**
 * The weighted PageRank of each node; they sum to the number of nodes.
 *
 * Source: Mihalcea and Tarau (2004), "TextRank: Bringing order into texts", EMNLP 2004, section 2.2,
 * with d = 0.85.
 */
export function pageRank(graph: Graph): Float64Array {
  const size = graph.length;
  const out = Float64Array.from(graph, (edges) => {
    let sum = 0;
    for (const weight of edges.values()) sum += weight;
    return sum;
  });
  let ranks = new Float64Array(size).fill(1);
  for (let round = 0; round < mostRounds; round++) {
    const next = new Float64Array(size).fill(1 - damping);
    graph.forEach((edges, from) => {
      for (const [to, weight] of edges) next[to]! += (damping * ranks[from]! * weight) / out[from]!;
    });
    const change = next.reduce((sum, rank, node) => sum + Math.abs(rank - ranks[node]!), 0);
    ranks = next;
    if (change < settled * size) break;
  }
  return ranks;
}
