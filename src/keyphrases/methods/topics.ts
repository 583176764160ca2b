import type { Candidate } from '../candidates.js';

/** Phrases of long documents beyond the first so many, in order of occurrences, are left out of graphs. */
const mostCandidates = 250;
/** Phrases of one topic have so much in common, on average. */
const leastSimilarity = 0.25;
const mostPlaces = 50;

/** The candidates that take part in a graph: the most frequent, the earlier first. */
export function graphCandidates(candidates: ReadonlyMap<string, Candidate>): readonly Candidate[] {
  return [...candidates.values()]
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.places[0]! - b.places[0]!)
    .slice(0, mostCandidates);
}

/**
 * Groups of candidates that share words: hierarchical clustering with average linkage over the Jaccard
 * similarity of their stems.
 *
 * Source: Bougouin, Boudin and Daille (2013), "TopicRank: Graph-based topic ranking for keyphrase
 * extraction", IJCNLP 2013, section 3.2.
 *
 * @returns for each candidate the number of its topic
 */
export function topicsOf(candidates: readonly Candidate[]): readonly number[] {
  const stems = candidates.map(({ key }) => new Set(key.split(' ')));
  const similarity = stems.map((a) => Float64Array.from(stems, (b) => jaccard(a, b)));
  const sizes = candidates.map(() => 1);
  const topics = candidates.map((_, topic) => topic);
  for (;;) {
    const [first, second] = mostSimilar(similarity, sizes);
    if (first < 0) return topics;
    for (let other = 0; other < sizes.length; other++) {
      const joined =
        (sizes[first]! * similarity[first]![other]! +
          sizes[second]! * similarity[second]![other]!) /
        (sizes[first]! + sizes[second]!);
      similarity[first]![other] = joined;
      similarity[other]![first] = joined;
    }
    sizes[first]! += sizes[second]!;
    sizes[second] = 0;
    topics.forEach((topic, candidate) => {
      if (topic === second) topics[candidate] = first;
    });
  }
}

function mostSimilar(
  similarity: readonly Float64Array[],
  sizes: readonly number[],
): readonly [number, number] {
  let best = leastSimilarity;
  let pair: readonly [number, number] = [-1, -1];
  for (let a = 0; a < sizes.length; a++) {
    if (sizes[a] === 0) continue;
    for (let b = a + 1; b < sizes.length; b++) {
      if (sizes[b] === 0 || similarity[a]![b]! < best) continue;
      if (pair[0] >= 0 && similarity[a]![b] === best) continue;
      best = similarity[a]![b]!;
      pair = [a, b];
    }
  }
  return pair;
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const stem of a) if (b.has(stem)) common += 1;
  return common / (a.size + b.size - common);
}

/** Every two candidates of different topics, by their places, and how near they stand to each other. */
export function* pairsAcross(
  candidates: readonly Candidate[],
  topics: readonly number[],
): Generator<readonly [first: number, second: number, nearness: number]> {
  for (let i = 0; i < candidates.length; i++)
    for (let j = i + 1; j < candidates.length; j++)
      if (topics[i] !== topics[j]) yield [i, j, nearness(candidates[i]!, candidates[j]!)];
}

/** The sum of 1 / distance over the places of both. */
function nearness(a: Candidate, b: Candidate): number {
  let sum = 0;
  for (const here of a.places.slice(0, mostPlaces))
    for (const there of b.places.slice(0, mostPlaces)) {
      if (here !== there) sum += 1 / Math.abs(here - there);
    }
  return sum;
}
