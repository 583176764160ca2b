import { fold } from '../text/index.js';

/** A phrase that may stand in a label. */
interface LabelPhrase {
  readonly text: string;
  /** How far it tells the topic from the others, and names something. */
  readonly score: number;
  /** The topic's answers that use it. */
  readonly answers: readonly number[];
}

/** What a label is made of. */
interface NamedBy {
  /** Those that its answers share, best first. */
  readonly phrases: readonly LabelPhrase[];
  /** Phrases of the answers that speak for it best. */
  readonly examples: readonly string[];
  /** How many answers have it. */
  readonly size: number;
}

const examplesShown = 2;
/** Stands before what is said in single answers. */
export const examplesFollow = 'e.g.';
/** A phrase counts so much where all of its answers are in the label already, against 1 where none is. */
const repeated = 0.5;

/** What a topic is about. */
export function labelOf(topic: NamedBy): string {
  const shared = sharedPhrases(topic.phrases).map(({ text }) => text);
  if (shared.length === 0) return labelByExamples(topic);
  const [only] = shared;
  if (shared.length > 1 || only!.includes(' ')) return shared.join(' / ');
  const example = exampleFor(only!, topic.examples);
  return example === undefined ? only! : `${only} (${examplesFollow} ${example})`;
}

/**
 * The phrase that tells most of a topic, and the one that tells most of the answers in which the first does not stand.
 * After maximal marginal relevance (Carbonell and Goldstein 1998, "The use of MMR, diversity-based reranking", SIGIR
 * '98) and the coverage of Mei, Shen and Zhai (2007), "Automatic labeling of multinomial topic models", KDD '07.
 */
function sharedPhrases(phrases: readonly LabelPhrase[]): readonly LabelPhrase[] {
  const first = best(phrases, ({ score }) => score);
  if (first === undefined) return [];
  const known = new Set(first.answers);
  const second = best(
    phrases.filter((phrase) => phrase !== first),
    ({ score, answers }) => {
      const fresh = answers.filter((answer) => !known.has(answer)).length / answers.length;
      return score * (repeated + (1 - repeated) * fresh);
    },
  );
  return second === undefined ? [first] : [first, second];
}

/** The label of a topic of which nothing may be shown that it is about. */
export const nothingShared = 'no phrase in common';

/** Of a topic whose answers share nothing: what one answer says is no example, it is all there is. */
function labelByExamples({ examples, size }: NamedBy): string {
  const different = [...new Set(examples)].slice(0, examplesShown).join(' / ');
  if (different === '') return nothingShared;
  return size === 1 ? different : `${examplesFollow} ${different}`;
}

/** The first that says more of the word, or else the first. */
function exampleFor(word: string, examples: readonly string[]): string | undefined {
  const others = examples.filter((example) => fold(example) !== fold(word));
  return others.find((example) => fold(example).split(' ').includes(fold(word))) ?? others[0];
}

/** The phrase of most worth; of equally good ones the first. */
function best(
  phrases: readonly LabelPhrase[],
  worth: (phrase: LabelPhrase) => number,
): LabelPhrase | undefined {
  let found: LabelPhrase | undefined;
  let most = 0;
  for (const phrase of phrases) {
    const own = worth(phrase);
    if (own > most) [found, most] = [phrase, own];
  }
  return found;
}
