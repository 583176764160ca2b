import type { TokenStore } from '../coding/index.js';
import type { Vocabulary } from '../text/index.js';
import type { WordsElsewhere } from './elsewhere.js';
import { examplePhrase } from './example-phrase.js';
import { PhraseForms } from './phrase-forms.js';
import { PhraseTrie } from './phrase-trie.js';
import { labelOf } from './topic-label.js';
import type { ReadAnswer, WordSymbols } from './word-symbols.js';

/** A phrase of a topic, in the form in which it is most often written. */
export interface TopicPhrase {
  readonly text: string;
  /** Respondents with this topic who use it. */
  readonly within: number;
}

interface ExamplePlace {
  readonly topic: number;
  /** From 0 on, the best first. */
  readonly rank: number;
}

/** The answers to a question, and which topics they have. */
export interface GroupedAnswers {
  readonly stores: readonly TokenStore[];
  /** How many there are. */
  readonly count: number;
  /** By topic, the answers that have it. */
  readonly sizes: Int32Array;
  /** By response, its topics in this question; undefined when it is not counted. */
  readonly topicsOf: (response: number, store: number) => readonly number[] | undefined;
  /** How common words are in answers to other questions. */
  readonly elsewhere: WordsElsewhere;
  /** Whether the words of a response may be shown; a phrase must stand in one that may. */
  readonly mayQuote: (response: number) => boolean;
  /** The topic that an answer is one of the best examples of, and which of these it is; it may be shown. */
  readonly exampleOf: (response: number, store: number) => ExamplePlace | undefined;
}

/** One person who repeats a phrase makes none; in many answers, one in so many must use it. */
const leastRespondents = 2;
const answersPerUser = 200;
/** Longer phrases say more: what a phrase of one, two and three words weighs. */
const weightOfLength = [0, 1, 2, 2.2];
const phrasesOfTopic = 8;
/** More are looked at, since some name nothing, or stand in answers alone that are not shown. */
const candidatesOfTopic = 6 * phrasesOfTopic;

/** What is told of a topic. */
interface NamedTopic {
  /** Its most telling phrases, best first. */
  readonly phrases: readonly TopicPhrase[];
  readonly label: string;
}

/**
 * The phrases that tell topics apart: words and phrases of two or three words, scored by p ln(p / q) with p the share
 * of a topic's answers that use them and q that of the others, or of answers to other questions where that is larger
 * (the topic's part of the Kullback–Leibler divergence), each given to the topic that it tells most of. What names
 * nothing counts less.
 *
 * @returns for each topic
 */
export function nameTopics(
  vocabulary: Vocabulary,
  words: WordSymbols,
  answers: GroupedAnswers,
): readonly NamedTopic[] {
  const { stores, sizes, topicsOf, mayQuote, exampleOf } = answers;
  const visitAll = (
    visit: (answer: ReadAnswer, own: readonly number[], response: number, store: number) => void,
  ): void => {
    stores.forEach((tokenStore, store) => {
      tokenStore.visit((response, tokens, length) => {
        const own = topicsOf(response, store);
        if (own !== undefined) visit(words.read(tokens, length), own, response, store);
      });
    });
  };
  const topics = sizes.length;
  const least = Math.max(leastRespondents, Math.ceil(answers.count / answersPerUser));
  const trie = new PhraseTrie(words, topics, least);
  trie.count(visitAll);
  const scored = shareOut(trie, words, answers, least);
  const nodes = scored.flatMap((own) => own.map(({ node }) => node));
  const forms = new PhraseForms(vocabulary, words, trie, nodes);
  const topicsOfAnswer: (readonly number[])[] = [];
  const examples = Array.from(sizes, (): (string | undefined)[] => []);
  visitAll((answer, own, response, store) => {
    forms.read(answer, topicsOfAnswer.push(own) - 1, mayQuote(response));
    const place = exampleOf(response, store);
    if (place) examples[place.topic]![place.rank] = examplePhrase(answer, words, vocabulary);
  });
  return scored.map((own, topic) => {
    const named = own.flatMap(({ node, terms, score }) =>
      forms.has(node)
        ? [
            {
              terms,
              text: forms.commonest(node),
              score: score * forms.naming(node),
              within: trie.countOf(node, topic),
              answers: forms.answers(node).filter((at) => topicsOfAnswer[at]!.includes(topic)),
            },
          ]
        : [],
    );
    const phrases = choose(named, phrasesOfTopic);
    return {
      phrases: phrases.map(({ text, within }) => ({ text, within })),
      label: labelOf({
        phrases,
        examples: examples[topic]!.filter((example) => example !== undefined),
        size: sizes[topic]!,
      }),
    };
  });
}

interface Scored {
  readonly node: number;
  readonly terms: readonly number[];
  readonly score: number;
}

/** For each topic its likeliest phrases; a phrase goes to the topic that it tells most of. */
function shareOut(
  trie: PhraseTrie,
  words: WordSymbols,
  { sizes, count, elsewhere }: GroupedAnswers,
  least: number,
): readonly (readonly Scored[])[] {
  const topics = sizes.length;
  const scored = Array.from({ length: topics }, (): Scored[] => []);
  for (const node of trie.frequent()) {
    const symbols = trie.symbolsOf(node);
    if (symbols.length === 1 && words.isGeneric(symbols[0]!)) continue;
    const all = trie.countOf(node, topics);
    const terms = symbols.map((symbol) => words.term(symbol));
    const usual = elsewhere.shareOf(terms.filter((_, at) => words.isContent(symbols[at]!)));
    let best = -1;
    let most = 0;
    for (let topic = 0; topic < topics; topic++) {
      const within = trie.countOf(node, topic);
      if (within < least) continue;
      const score =
        weightOfLength[symbols.length]! *
        divergence(within, sizes[topic]!, all - within, count - sizes[topic]!, usual);
      if (score > most) [best, most] = [topic, score];
    }
    if (best >= 0) scored[best]!.push({ node, terms, score: most });
  }
  const textOf = ({ terms }: Scored): string => terms.map((term) => words.text(term)).join(' ');
  return scored.map((own) =>
    own
      .sort((a, b) => b.score - a.score || (textOf(a) < textOf(b) ? -1 : 1))
      .slice(0, candidatesOfTopic),
  );
}

/** p ln(p / q), half an answer added to either side, and q no less than is usual. */
function divergence(
  within: number,
  inside: number,
  without: number,
  outside: number,
  usual: number,
): number {
  const share = (within + 0.5) / (inside + 1);
  return share * Math.log(share / Math.max(usual, (without + 0.5) / (outside + 1)));
}

/** The best, of which one speaks for those that say nearly the same. */
function choose<P extends { readonly terms: readonly number[]; readonly score: number }>(
  phrases: readonly P[],
  most: number,
): readonly P[] {
  const chosen: P[] = [];
  for (const phrase of phrases.toSorted((a, b) => b.score - a.score)) {
    if (chosen.length === most) break;
    if (!chosen.some(({ terms }) => terms.some((term) => phrase.terms.includes(term))))
      chosen.push(phrase);
  }
  return chosen;
}
