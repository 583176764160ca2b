import { readFileSync } from 'node:fs';

import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { codeCall } from '../../src/call/code-call.js';
import { findQuotes } from '../../src/tracing/find-quotes.js';
import { listQuestions } from '../../src/questionnaire/index.js';
import { Candidates, scoreOf, sentencesOf } from '../../src/quotes/index.js';
import { mayQuote, readResponses } from '../../src/responses/index.js';
import { listThemes } from '../../src/themes/index.js';
import { sampleSettings, toSource } from '../support/analyse-texts.js';
import { hostileStrings } from '../support/hostile-strings.js';
import { sampleForms } from '../support/paths.js';
import { smallCalls, smallCsv, smallSettings } from '../support/small-call.js';

type Settings = typeof sampleSettings;

/** By response id and question, the redacted answers as they are read; and who must not be quoted. */
async function answersOf(text: string, settings: Settings) {
  const questions = listQuestions(settings.questionnaire);
  const answers = new Map<string, string[]>();
  const confidential = new Set<string>();
  for await (const response of readResponses(toSource(text), settings, () => undefined)) {
    if (!mayQuote(response)) confidential.add(response.id);
    for (const { question, text: answer } of response.answers) {
      const key = JSON.stringify([response.id, questions[question]!.id]);
      answers.set(key, [...(answers.get(key) ?? []), answer]);
    }
  }
  return { answers, confidential };
}

async function quotesOf(text: string, settings: Settings, publicOnly = false) {
  const call = await codeCall([toSource(text)], settings);
  const candidates = await findQuotes(call, [toSource(text)], settings, publicOnly);
  const themes = listThemes(settings.codeFrame).map(({ id }) => id);
  return listQuestions(settings.questionnaire).flatMap(({ id: question }) =>
    [...candidates.pick(question, themes, 3)].flatMap(([theme, quotes]) =>
      quotes.map((quote) => ({ question, theme, ...quote })),
    ),
  );
}

const sample = readFileSync(sampleForms.csv, 'utf8');

test('what several sent in word for word is quoted once', () => {
  const candidates = new Candidates();
  const say = (response: string, group: string, text: string, score: number): void =>
    candidates.add('1', 'funding', { response, group, signed: group, text, score });
  for (let copy = 1; copy <= 200; copy++) say(`r${copy}`, `group ${copy % 3}`, 'Fund it.', 2);
  say('r900', 'group 1', 'Pay for it.', 1);
  const texts = candidates
    .pick('1', ['funding'], 3)
    .get('funding')!
    .map(({ text }) => text);
  expect(texts).toEqual(['Fund it.', 'Pay for it.']);
});

test('each sentence of a campaign is quoted under its theme, of another respondent', () => {
  const candidates = new Candidates();
  const sentences = { pay: 'Pay nurses.', time: 'Save time.', beds: 'More beds.' };
  for (let copy = 1; copy <= 200; copy++)
    for (const [theme, text] of Object.entries(sentences))
      candidates.add('1', theme, { response: `r${copy}`, group: '', signed: '', text, score: 2 });
  const picked = candidates.pick('1', Object.keys(sentences), 3);
  const texts = [...picked].map(([theme, own]) => [theme, ...own.map(({ text }) => text)]);
  expect(texts).toEqual(Object.entries(sentences));
  expect(new Set([...picked.values()].flat().map(({ response }) => response)).size).toBe(3);
});

describe('the quotes of the sample', () => {
  let quotes: Awaited<ReturnType<typeof quotesOf>>;
  beforeAll(async () => {
    quotes = await quotesOf(sample, sampleSettings);
  });

  test('are exact substrings of redacted answers, of nobody who asked for confidence', async () => {
    const { answers, confidential } = await answersOf(sample, sampleSettings);
    expect(quotes.length).toBeGreaterThan(300);
    expect(confidential.size).toBeGreaterThan(0);
    for (const { response, question, text } of quotes) {
      const own = answers.get(JSON.stringify([response, question])) ?? [];
      expect(own.some((answer) => answer.includes(text))).toBe(true);
      expect(confidential).not.toContain(response);
    }
  });

  test('are never two from one respondent on a question', () => {
    const keys = quotes.map(({ response, question }) => `${question} ${response}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('are the same in any order of rows', async () => {
    const [head = '', ...rows] = sample.split(/\r?\n(?=ICE-)/);
    const turned = [head, ...rows.map((row) => row.trimEnd()).reverse()].join('\r\n');
    expect(await quotesOf(turned, sampleSettings)).toEqual(quotes);
  });

  test('of those who agreed to publication are signed with an id', async () => {
    const signedQuotes = await quotesOf(sample, sampleSettings, true);
    expect(signedQuotes.length).toBeGreaterThan(0);
    for (const { signed, response } of signedQuotes) expect(signed.startsWith(response)).toBe(true);
  });
});

test('whatever a call holds, each quote stands in an answer and none is confidential', async () => {
  const settings = smallSettings();
  await fc.assert(
    fc.asyncProperty(smallCalls, async (rows) => {
      const text = smallCsv(rows);
      const quotes = await quotesOf(text, settings).catch(() => []);
      const { answers, confidential } = await answersOf(text, settings);
      for (const { response, question, text: quote } of quotes) {
        const own = answers.get(JSON.stringify([response, question])) ?? [];
        expect(own.some((answer) => answer.includes(quote))).toBe(true);
        expect(confidential).not.toContain(response);
      }
    }),
    { numRuns: 40 },
  );
});

describe('sentences', () => {
  test.each([
    ['One thing. Another thing!', ['One thing.', 'Another thing!']],
    ['See e.g. Smith. It works.', ['See e.g. Smith.', 'It works.']],
    ['Dr. Smith said so. Fine.', ['Dr. Smith said so.', 'Fine.']],
    ['- first point\n- second point', ['first point', 'second point']],
    ['1) Pay. 2) Training.', ['Pay.', 'Training.']],
    ['He said "no." Then he left.', ['He said "no."', 'Then he left.']],
    ['It rose by 2.5 points. Good', ['It rose by 2.5 points.', 'Good']],
    ['no end', ['no end']],
    ['', []],
  ])('of %j are %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  test.each(hostileStrings)('of hostile text %j are parts of it', (text) => {
    for (const sentence of sentencesOf(text)) expect(text).toContain(sentence);
  });
});

describe('the score of a sentence', () => {
  const plain = { words: 20, themes: 1, signs: 0, isRedacted: false };
  test.each([
    [plain, 2],
    [{ ...plain, themes: 4 }, 1.25],
    [{ ...plain, signs: 3 }, 3],
    [{ ...plain, signs: 6 }, 3],
    [{ ...plain, words: 5 }, undefined],
    [{ ...plain, words: 61 }, undefined],
    [{ ...plain, words: 6 }, 1.2],
    [{ ...plain, isRedacted: true }, 1],
  ])('%j is %j', (sentence, score) => {
    expect(scoreOf(sentence)).toBe(score);
  });
});

describe('picking', () => {
  const quote = (response: string, group: string, score: number) => ({
    response,
    group,
    score,
    signed: response,
    text: `${response} ${score}`,
  });

  test('goes on to a group that has no quote yet before a better one of the same group', () => {
    const candidates = new Candidates();
    for (const each of [quote('R1', 'a', 3), quote('R2', 'a', 2), quote('R3', 'b', 1)])
      candidates.add('1', 'pay', each);
    const picked = candidates.pick('1', ['pay'], 2).get('pay')!;
    expect(picked.map(({ response }) => response)).toEqual(['R1', 'R3']);
  });

  test('gives every theme one quote before any has two', () => {
    const candidates = new Candidates();
    for (const response of ['R1', 'R2']) {
      candidates.add('1', 'pay', quote(response, 'a', 2));
      candidates.add('1', 'time', quote(response, 'a', 1));
    }
    const picked = candidates.pick('1', ['pay', 'time'], 3);
    expect([...picked.values()].map((own) => own.map(({ response }) => response))).toEqual([
      ['R1'],
      ['R2'],
    ]);
  });
});
