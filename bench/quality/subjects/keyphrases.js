// Keyphrases of the 2,000 abstracts of Inspec: every method, and the usual one without each of its
// ingredients. Both halves of the data are shown; the weights were chosen with both in view.
import { readFileSync } from 'node:fs';
import { Corpus } from '../../../build/keyphrases/corpus.js';
import { readDocument } from '../../../build/keyphrases/document.js';
import {
  keyphraseMethods,
  longTextWeights,
  phraseWeight,
  shortTextWeights,
} from '../../../build/keyphrases/methods/index.js';
import { select } from '../../../build/keyphrases/select.js';
import { porterStem } from '../../../build/text/natural.js';

export const title = 'Keyphrases of single documents: F1@10 on Inspec';
export const needs = ['keyphrase/Inspec.jsonl'];

const top = 10;
/** As published or measured elsewhere, in the same way: exact match after Porter stemming. */
const quoted = [
  ['YAKE 0.4.8 (its authors’ package), quoted from a run elsewhere', '0.172'],
  ['TF-IDF, 1–3-grams (scikit-learn), quoted from a run elsewhere', '0.136'],
];

/** @typedef {import('../../../build/keyphrases/document.js').Document} Document */
/** @typedef {import('../../../build/keyphrases/methods/index.js').KeyphraseMethod} KeyphraseMethod */
/** @typedef {{ document: Document, gold: ReadonlySet<string> }} Example */

/**
 * The same abstracts as others would write them: their keys are the same.
 *
 * @type {[string, (text: string) => string][]}
 */
const writings = [
  ['in capitals', (text) => text.toUpperCase()],
  ['every word with a capital', (text) => text.replace(/(?<![\p{L}'])\p{Ll}/gu, upper)],
  ['one long word in ten with "#"', (text) => markSome(text, (word) => `#${word}`)],
  ['one long word in ten between "*"', (text) => markSome(text, (word) => `*${word}*`)],
  ['en dashes for hyphens', (text) => text.replaceAll('-', '–')],
  ['without commas', (text) => text.replaceAll(',', '')],
  ['without punctuation', (text) => text.replace(/[.,;:()?!"[\]]/g, '')],
];

const upper = (/** @type {string} */ letter) => letter.toUpperCase();

/**
 * @param {string} text
 * @param {(word: string) => string} mark
 */
function markSome(text, mark) {
  let words = 0;
  return text.replace(/(?<=\s)\p{Ll}{6,}/gu, (word) => (words++ % 10 === 0 ? mark(word) : word));
}

/** @param {string} data */
export function measure(data) {
  const abstracts = readFileSync(`${data}/keyphrase/Inspec.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const { examples, corpus } = read(abstracts, (text) => text);
  const single = new Corpus(false);
  const without = (/** @type {object} */ change) =>
    phraseWeight({ ...shortTextWeights, ...change }, { ...longTextWeights, ...change });
  /** @type {[string, KeyphraseMethod, Corpus?][]} */
  const ablations = [
    ['all of it', without({})],
    ['without length of phrase', without({ length: [1, 1, 1, 1, 1], name: 1 })],
    ['without place of first occurrence', without({ half: 1e9 })],
    ['without occurrences', without({ power: 0 })],
    ['occurrences not damped', without({ power: 1 })],
    ['without rarity among the documents', without({ rarity: 0 })],
    ['each document by itself', without({}), single],
  ];
  const line = (/** @type {string} */ name, /** @type {KeyphraseMethod} */ method, idf = corpus) =>
    row([name, ...halves(examples).map((half) => f1(half, method, idf).toFixed(4))]);
  const head = ['all', 'even half', 'odd half'];
  return [
    row(['Method', ...head]),
    '| --- | ---: | ---: | ---: |',
    ...Object.entries(keyphraseMethods).map(([name, method]) =>
      line(`${name}: ${method.title}`, method),
    ),
    ...quoted.map(([name = '', figure = '']) => row([name, figure, '', ''])),
    '',
    row(['`phrases`', ...head]),
    '| --- | ---: | ---: | ---: |',
    ...ablations.map(([name, method, idf]) => line(name, method, idf)),
    '',
    '| `phrases`, written in another way | all |',
    '| --- | ---: |',
    ...writings.map(([name, rewrite]) => {
      const written = read(abstracts, rewrite);
      return row([name, f1(written.examples, keyphraseMethods.phrases, written.corpus).toFixed(4)]);
    }),
  ].join('\n');
}

/**
 * @param {readonly { text: string, keys: readonly string[] }[]} abstracts
 * @param {(text: string) => string} rewrite
 * @returns {{ examples: readonly Example[], corpus: Corpus }}
 */
function read(abstracts, rewrite) {
  const examples = abstracts.map(({ text, keys }) => ({
    document: readDocument(rewrite(text)),
    gold: new Set(keys.map(normal).filter((key) => key !== '')),
  }));
  const corpus = new Corpus(true);
  for (const { document } of examples) corpus.add(document);
  return { examples, corpus };
}

/**
 * @param {readonly Example[]} examples
 * @returns {readonly (readonly Example[])[]}
 */
function halves(examples) {
  return [examples, examples.filter((_, i) => i % 2 === 0), examples.filter((_, i) => i % 2 === 1)];
}

/**
 * The mean of F1 over documents: of the first ten keyphrases against the keys.
 *
 * @param {readonly Example[]} examples
 * @param {KeyphraseMethod} method
 * @param {Corpus} corpus
 */
function f1(examples, method, corpus) {
  let sum = 0;
  for (const { document, gold } of examples) {
    const found = new Set(
      select(method.score(document, corpus), top).map(({ text }) => normal(text)),
    );
    let right = 0;
    for (const key of found) if (gold.has(key)) right += 1;
    const precision = right / top;
    const recall = right / gold.size;
    sum += right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  }
  return sum / examples.length;
}

/** @param {string} phrase */
function normal(phrase) {
  const words = phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map(porterStem).join(' ');
}

/** @param {readonly string[]} cells */
function row(cells) {
  return `| ${cells.join(' | ')} |`;
}
