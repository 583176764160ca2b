import type { DenseMatrix } from '../meaning/index.js';
import { kMeans } from './k-means.js';
import { fitMixture, mainTopics } from './mixture.js';
import { mutualInformation } from './mutual-information.js';
import { RandomSequence } from './random.js';
import type { SampledSpace, TopicSpace } from './topic-space.js';

/** Words tell by themselves where they agree so much, and by so much more than sentences. */
const leastAgreement = 0.8;
const leastLead = 0.05;
const startsOfWords = 2;
const startsOfSentences = 4;
const rounds = [0.3, 0.5, 0.7, 1];

/**
 * The sample with what its topics are to be found by: without sentences where words tell by themselves. They do where
 * mixtures of words that were begun from different points come out alike, and more so than partitions of sentences.
 * Where they do not, and answers are short, what these say as sentences tells more (see docs/method/topics.md).
 */
export function grounded(
  space: Pick<TopicSpace, 'lent'>,
  sample: SampledSpace,
  topics: number,
): SampledSpace {
  const sentences = sample.sentences?.();
  if (sentences === undefined) return sample;
  let known = found.get(sample);
  if (known === undefined) found.set(sample, (known = new Map<number, SampledSpace>()));
  let own = known.get(topics);
  if (own === undefined) {
    own = doWordsTell(space, sample, sentences, topics)
      ? { ...sample, sentences: undefined }
      : sample;
    known.set(topics, own);
  }
  return own;
}

/** What was found of a sample, by number of topics: few answers are asked again for the number that is chosen. */
const found = new WeakMap<SampledSpace, Map<number, SampledSpace>>();

function doWordsTell(
  space: Pick<TopicSpace, 'lent'>,
  sample: SampledSpace,
  sentences: DenseMatrix,
  topics: number,
): boolean {
  const ofWords = agreementOf(mixturesOfWords(space, sample, topics), topics);
  return (
    ofWords >= leastAgreement &&
    ofWords >= leastLead + agreementOf(partitions(sentences, topics, startsOfSentences), topics)
  );
}

function mixturesOfWords(
  { lent }: Pick<TopicSpace, 'lent'>,
  { counts, network, views }: SampledSpace,
  topics: number,
): readonly Int32Array[] {
  return views(topics)
    .flatMap((view) => partitions(view, topics, startsOfWords))
    .map((labels) => mainTopics(fitMixture(counts, labels, topics, { network, lent, rounds })));
}

function partitions(points: DenseMatrix, topics: number, starts: number): readonly Int32Array[] {
  const random = new RandomSequence(topics);
  return Array.from({ length: starts }, () => kMeans(points, topics, random));
}

/** How much partitions tell of each other, on average over their pairs. */
function agreementOf(found: readonly Int32Array[], topics: number): number {
  const pairs = found.flatMap((one, place) =>
    found.slice(0, place).map((other) => mutualInformation(one, other, topics)),
  );
  return pairs.reduce((sum, value) => sum + value, 0) / pairs.length;
}
