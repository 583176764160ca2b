import { describe, expect, test } from '@jest/globals';

import { loadWordVectors } from '../../src/cli/word-vectors.js';
import { languageOf } from '../../src/languages/index.js';
import { TermNetwork } from '../../src/meaning/index.js';
import { english } from '../../src/text/index.js';
import { TopicFinder } from '../../src/topics/index.js';
import type { TopicFindings } from '../../src/topics/index.js';
import { hostileStrings } from '../support/hostile-strings.js';
import { codeTexts, planted, plantedTexts } from './planted-answers.js';

const vectors = loadWordVectors();

function topicsOf(
  texts: readonly string[],
  count: number | undefined,
  order?: readonly number[],
  isSecret: (place: number) => boolean = (place) => place === 0,
): TopicFindings {
  const responses = codeTexts(texts, order);
  const ids = [...responses.analysed()].map(({ id }) => Number(id.slice(1)));
  const network = new TermNetwork(responses.vocabulary, vectors);
  return new TopicFinder(responses.vocabulary, network).find({
    stores: responses.tokens,
    rankOf: (response) => ids[response],
    mayQuote: (response) => !isSecret(ids[response]!),
    count,
    withRules: true,
  });
}

/** Three words each, so that words tell of no group: those at one place in a row of all, those behind it, and so on. */
const mixedWords =
  'bridge candle doctor engine forest garden hammer island jacket kettle ladder market needle orange pencil rabbit saddle tunnel valley window'.split(
    ' ',
  );
const mixedTexts: readonly string[] = Array.from({ length: 60 }, (_, place) =>
  [place, 3 * place + 1, 7 * place + 5].map((at) => mixedWords[at % mixedWords.length]!).join(' '),
);
const groupAt = (place: number): number => place % 3;

/** Reads answers as sentences that say what their group does, and something of their own. */
function topicsBySentences(
  texts: readonly string[],
  order?: readonly number[],
  ofGroup = 1,
): { readonly findings: TopicFindings; readonly read: number } {
  const responses = codeTexts(texts, order);
  const ids = [...responses.analysed()].map(({ id }) => Number(id.slice(1)));
  let read = 0;
  const findings = new TopicFinder(
    responses.vocabulary,
    new TermNetwork(responses.vocabulary, vectors),
  ).find({
    stores: responses.tokens,
    rankOf: (response) => ids[response],
    mayQuote: () => true,
    count: 3,
    read: (answers) =>
      answers.map(({ response }) => {
        read += 1;
        const place = ids[response]!;
        return Float64Array.from({ length: 6 }, (_, axis) =>
          axis === groupAt(place) ? ofGroup : Math.sin(place * (axis + 1)) / 4,
        );
      }),
  });
  return { findings, read };
}

describe('topics of short answers, read as sentences', () => {
  const { findings, read } = topicsBySentences(mixedTexts);

  test('they come together by what they say where their words do not tell', () => {
    const pairs = findings.answers.map(
      ({ topics: [main] }, place) => `${String(groupAt(place))} ${String(main)}`,
    );
    expect(new Set(pairs).size).toBe(3);
    expect(read).toBe(mixedTexts.length);
    expect(findings.topics.every(({ stability }) => stability > 0.75)).toBe(true);
  });

  test('the order of rows changes nothing', () => {
    const order = mixedTexts.map((_, place) => (place * 7 + 3) % mixedTexts.length);
    const { topics, trials } = topicsBySentences(mixedTexts, order).findings;
    expect(topics.map(({ label, size }) => [label, size])).toEqual(
      findings.topics.map(({ label, size }) => [label, size]),
    );
    expect(trials).toEqual(findings.trials);
  });

  test('words that tell by themselves are followed', () => {
    const { answers } = topicsBySentences(plantedTexts, undefined, 0).findings;
    const pairs = answers.map(({ topics: [main] }, place) =>
      [Math.floor((place % planted.length) / 3), main].join(' '),
    );
    expect(new Set(pairs).size).toBe(3);
  });

  test('neither long answers nor those in another language are read', () => {
    const long = mixedTexts.map((_, place) =>
      Array.from({ length: 16 }, (__, at) => mixedWords[(place + at) % mixedWords.length]).join(
        ' ',
      ),
    );
    expect(topicsBySentences(long).read).toBe(0);
    const foreign = mixedTexts.map((text) => text.replaceAll(/\w+/g, (word) => `${word}lingua`));
    expect(topicsBySentences(foreign).read).toBe(0);
  });
});

describe('topics of answers', () => {
  test('what people say in their own words comes apart', () => {
    const { topics, answers } = topicsOf(plantedTexts, 3);
    expect(topics).toHaveLength(3);
    const byGroup = answers.map(({ topics: [main] }, place) => [
      Math.floor((place % planted.length) / 3),
      main,
    ]);
    const pairs = new Set(byGroup.map((pair) => pair.join(' ')));
    expect(pairs.size).toBe(3);
    expect(topics.every(({ stability }) => stability > 0.75)).toBe(true);
  });

  test('labels differ, and quotes are of answers that may be shown', () => {
    const { topics } = topicsOf(plantedTexts, 3);
    expect(new Set(topics.map(({ label }) => label)).size).toBe(3);
    const quoted = topics.flatMap(({ spokesmen }) => spokesmen.map(({ response }) => response));
    expect(quoted).toHaveLength(9);
    expect(quoted).not.toContain(0);
  });

  test('what is said under every question labels none of its topics, and neither does a month', () => {
    const texts = plantedTexts.map((text, place) =>
      Math.floor((place % planted.length) / 3) === 1 ? `${text}; officers came in April` : text,
    );
    const phrasesWith = (elsewhere: readonly string[]): readonly string[] => {
      const responses = codeTexts(texts, undefined, elsewhere);
      const { topics } = new TopicFinder(responses.vocabulary, undefined).find({
        stores: responses.tokens.slice(0, 1),
        rankOf: (response) => response,
        mayQuote: () => true,
        count: 3,
      });
      return topics.flatMap(({ phrases }) => phrases.map(({ text }) => text));
    };
    expect(phrasesWith([])).toContain('officers');
    expect(phrasesWith(Array.from({ length: 9 }, () => 'officers officers'))).not.toContain(
      'officers',
    );
    expect(phrasesWith([])).not.toContain('April');
  });

  test('no phrase and no rule has a word that stands in answers alone that may not be shown', () => {
    // Of the groups of nine, all answers with a bus ask for confidence.
    const secret = (place: number): boolean => Math.floor((place % planted.length) / 3) === 1;
    const texts = plantedTexts.map((text, place) => (secret(place) ? `${text} orchid plan` : text));
    const { topics } = topicsOf(texts, 3, undefined, secret);
    const shown = JSON.stringify(
      topics.map(({ label, phrases, learnt }) => [label, phrases, learnt]),
    );
    expect(shown).not.toMatch(/orchid|plan|timetable|route/);
    expect(topics.map(({ size }) => size).sort()).toEqual([15, 15, 15]);
    const all = topicsOf(texts, 3).topics.map(({ label, learnt }) => [label, learnt]);
    expect(JSON.stringify(all)).toMatch(/orchid|plan|timetable|route/);
  });

  test('a learnt rule finds the answers of its topic', () => {
    for (const { learnt } of topicsOf(plantedTexts, 3).topics)
      expect(learnt?.f1).toBeGreaterThan(0.9);
  });

  test('a word of two languages is in a rule once, and finds the answers of both', async () => {
    const spanish = await languageOf('es');
    const texts = plantedTexts.map((text, place) =>
      text.replaceAll('clinic', place % 2 === 0 ? 'hospital' : 'la clínica: hospital'),
    );
    const { vocabulary, tokens } = codeTexts(texts, undefined, [], (text) =>
      text.includes('la clínica') ? spanish : english,
    );
    const { topics } = new TopicFinder(vocabulary, undefined).find({
      stores: tokens,
      rankOf: (response) => response,
      mayQuote: () => true,
      count: 3,
      withRules: true,
    });
    const rules = topics.map(({ learnt }) => learnt?.rule.any ?? []);
    expect(rules.flat()).toContain('hospital');
    for (const rule of rules) expect(new Set(rule).size).toBe(rule.length);
  });

  test('the order of rows changes nothing', () => {
    const order = plantedTexts.map((_, place) => (place * 7 + 3) % plantedTexts.length);
    const shuffled = topicsOf(plantedTexts, 3, order);
    const straight = topicsOf(plantedTexts, 3);
    const shown = ({ topics, answers, trials }: TopicFindings): unknown => ({
      topics: topics.map((topic) => ({ ...topic, spokesmen: [] })),
      answers: answers.map(({ topics: own }) => own),
      trials,
    });
    expect(shown(shuffled)).toEqual(shown(straight));
  });

  test('the number is chosen from those tried, by the largest score', () => {
    const { topics, trials } = topicsOf(plantedTexts, undefined);
    // Five are not to be had: one would be no answer's main topic.
    expect(trials.map(({ topics: count }) => count)).toEqual([3, 4]);
    const scores = trials.map(({ score }) => score);
    expect(topics).toHaveLength(trials[scores.indexOf(Math.max(...scores))]!.topics);
  });

  test('answers without a word to tell by have no topic, and hostile text is text', () => {
    const usual = hostileStrings.flatMap((_, place) => planted.map((text) => `${text} ${place}`));
    const texts = [...usual, 'the and of', '12 34', ...hostileStrings];
    const { answers } = topicsOf(texts, 3);
    expect(answers).toHaveLength(texts.length);
    expect(answers[usual.length]!.topics).toEqual([]);
    expect(answers[usual.length + 1]!.topics).toEqual([]);
  });

  test('at most 15 % of the answers are left without a topic', () => {
    const alone = Array.from({ length: 60 }, (_, place) => `zq${String(place)}x`);
    const { answers, topics } = topicsOf([...plantedTexts, ...alone], 3);
    const without = answers.filter(({ topics: own }) => own.length === 0);
    expect(without).toHaveLength(Math.floor(0.15 * answers.length));
    const largest = topics.map(({ size }) => size).sort((a, b) => b - a);
    expect(largest[0]).toBeGreaterThanOrEqual(60 - without.length);
  });

  test('answers of a word that nearly all say join those who say it with theirs', () => {
    const common = planted.map((text) => `${text}, and money`);
    const short = ['money', 'money money', 'Money!', 'the money'];
    const { answers } = topicsOf([...common, ...common, ...short], 3);
    const without = answers.filter(({ topics: own }) => own.length === 0).length;
    expect(without / answers.length).toBeLessThanOrEqual(0.15);
  });

  test('fewer answers than topics give as many topics as there are answers at most', () => {
    expect(topicsOf(planted.slice(0, 2), 5).topics.length).toBeLessThanOrEqual(2);
    expect(topicsOf([], 5).topics).toEqual([]);
  });
});
