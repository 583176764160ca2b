import { describe, expect, test } from '@jest/globals';

import { loadWordVectors } from '../../src/cli/word-vectors.js';
import { TermNetwork } from '../../src/meaning/index.js';
import { findTopics } from '../../src/topics/index.js';
import type { TopicFindings } from '../../src/topics/index.js';
import { hostileStrings } from '../support/hostile-strings.js';
import { codeTexts, planted, plantedTexts } from './planted-answers.js';

const vectors = loadWordVectors();

function topicsOf(
  texts: readonly string[],
  count: number | undefined,
  order?: readonly number[],
): TopicFindings {
  const responses = codeTexts(texts, order);
  const ids = [...responses.analysed()].map(({ id }) => Number(id.slice(1)));
  return findTopics({
    stores: responses.tokens,
    vocabulary: responses.vocabulary,
    rankOf: (response) => ids[response],
    mayQuote: (response) => ids[response] !== 0,
    network: new TermNetwork(responses.vocabulary, vectors),
    count,
    withRules: true,
  });
}

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

  test('a learnt rule finds the answers of its topic', () => {
    for (const { learnt } of topicsOf(plantedTexts, 3).topics)
      expect(learnt?.f1).toBeGreaterThan(0.9);
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

  test('the number is chosen from those tried, by the largest sum of stability and coherence', () => {
    const { topics, trials } = topicsOf(plantedTexts, undefined);
    // Five are not to be had: one would be no answer's main topic.
    expect(trials.map(({ topics: count }) => count)).toEqual([3, 4]);
    const sums = trials.map(({ stability, coherence }) => stability + coherence);
    expect(topics).toHaveLength(trials[sums.indexOf(Math.max(...sums))]!.topics);
  });

  test('answers without a word to tell by have no topic, and hostile text is text', () => {
    const texts = [...plantedTexts, 'the and of', '12 34', ...hostileStrings];
    const { answers } = topicsOf(texts, 3);
    expect(answers).toHaveLength(texts.length);
    expect(answers[plantedTexts.length]!.topics).toEqual([]);
    expect(answers[plantedTexts.length + 1]!.topics).toEqual([]);
  });

  test('fewer answers than topics give as many topics as there are answers at most', () => {
    expect(topicsOf(planted.slice(0, 2), 5).topics.length).toBeLessThanOrEqual(2);
    expect(topicsOf([], 5).topics).toEqual([]);
  });
});
