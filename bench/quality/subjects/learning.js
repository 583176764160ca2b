// Themes of a synthetic consultation, known for every answer: classifiers learned from coded answers,
// beside rules that are nothing but the themes' own labels, and beside raising every theme always.
import { readFileSync } from 'node:fs';
import { measureAgreement } from '../../../build/agreement/index.js';
import { TokenStore } from '../../../build/coding/token-store.js';
import { bagOf, crossValidate } from '../../../build/learning/index.js';
import { RuleMatcher, Tokeniser, Vocabulary, WordFlag } from '../../../build/text/index.js';

export const title = 'Classifiers learned from coded answers: F1 on consult-synthetic';
const questions = ['2', '5', '8'];
export const needs = questions.flatMap((question) => [
  `consult-synthetic/question_${question}/responses.json`,
  `consult-synthetic/question_${question}/framework_topics.json`,
]);

const folds = 10;
const bootstrap = { seed: 1, replicates: 999 };

/** @typedef {{ response: string, question: string, bag: ReadonlyMap<string, number>, codes: boolean[] }} Answer */
/** @typedef {{ themes: string[], answers: Answer[], byRules: boolean[][] }} Question */

/** @param {string} data */
export function measure(data) {
  const all = questions.map((question) => read(data, question));
  const stems = (/** @type {Answer} */ answer) => ({
    ...answer,
    bag: new Map([...answer.bag].filter(([name]) => !name.includes(' '))),
  });
  const learned = (/** @type {Answer[]} */ answers, /** @type {string[]} */ themes) =>
    crossValidate(answers, themes.length, folds, 1).map((row) => row.map((said) => said === true));
  /** @type {[string, (question: Question) => readonly (readonly boolean[])[]][]} */
  const ways = [
    ['every theme always', ({ answers }) => answers.map(({ codes }) => codes.map(() => true))],
    ['rules: the words of a label near one another', ({ byRules }) => byRules],
    ['learned, stems only', ({ answers, themes }) => learned(answers.map(stems), themes)],
    ['learned, stems and pairs', ({ answers, themes }) => learned(answers, themes)],
    ...[50, 100, 200].map(
      (size) =>
        /** @type {[string, (question: Question) => readonly (readonly boolean[])[]]} */ ([
          `learned, stems and pairs, ${size} answers coded`,
          ({ answers, themes }) => learned(answers.slice(0, size), themes),
        ]),
    ),
  ];
  return [
    row(['Way', ...questions.flatMap((question) => [`micro F1, question ${question}`, 'mean F1'])]),
    `| --- |${' ---: |'.repeat(2 * questions.length)}`,
    ...ways.map(([name, way]) => row([name, ...all.flatMap((one) => figures(one, way(one)))])),
    '',
    `300 answers to each question, 8 themes; ${folds}-fold cross-validation; 95 % bootstrap intervals.`,
  ].join('\n');
}

/**
 * @param {Question} question
 * @param {readonly (readonly boolean[])[]} said for the first answers
 */
function figures({ themes, answers }, said) {
  const compared = said.map((second, i) => {
    const { response, question, codes } = /** @type {Answer} */ (answers[i]);
    return { response, question, first: codes, second };
  });
  const { micro, macroF1 } = measureAgreement(
    { themes, answers: compared, unpaired: { answers: 0, uncoded: 0, themes: [] }, onesOnly: [] },
    bootstrap,
  );
  const [low, high] = micro.f1.interval ?? [NaN, NaN];
  return [
    `${micro.f1.value?.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`,
    String(macroF1.value?.toFixed(3)),
  ];
}

/**
 * @param {string} data
 * @param {string} question
 * @returns {Question}
 */
function read(data, question) {
  const json = (/** @type {string} */ name) =>
    JSON.parse(readFileSync(`${data}/consult-synthetic/question_${question}/${name}.json`, 'utf8'));
  const themes = Object.values(json('framework_topics')).flatMap((side) =>
    Object.entries(side).map(([id, { topics }]) => ({
      id,
      names: topics.map((/** @type {any} */ topic) => topic.topic_name),
    })),
  );
  const responses = json('responses');
  const vocabulary = new Vocabulary();
  const tokeniser = new Tokeniser(vocabulary);
  const matcher = new RuleMatcher(
    vocabulary,
    themes.map(({ names }) => ({ any: names.map(labelRule) })),
  );
  const store = new TokenStore();
  /** @type {boolean[][]} */
  const byRules = [];
  responses.forEach((/** @type {any} */ { free_text: text }, /** @type {number} */ i) => {
    const tokens = tokeniser.tokenise(text);
    store.add(i, tokens);
    const found = matcher.match(tokens);
    byRules.push(themes.map((_, theme) => found.includes(theme)));
  });
  /** @type {Answer[]} */
  const answers = [];
  store.visit((i, tokens, length) => {
    const given = responses[i];
    const raised = [...given.agreed_topics, ...given.counter_topics].flatMap(Object.keys);
    answers[i] = {
      response: String(given.response_id),
      question,
      bag: bagOf(tokens, length, vocabulary),
      codes: themes.map(({ names }) =>
        names.some((/** @type {string} */ name) => raised.includes(name)),
      ),
    };
  });
  return { themes: themes.map(({ id }) => id), answers, byRules };
}

/** The words of a label, without function words, within fifteen words of one another. */
function labelRule(/** @type {string} */ label) {
  const vocabulary = new Vocabulary();
  const tokens = new Tokeniser(vocabulary).tokenise(label);
  const words = [...tokens.surfaces.slice(0, tokens.length)]
    .filter((surface) => (vocabulary.flags(surface) & WordFlag.Stop) === 0)
    .map((surface) => vocabulary.surface(surface));
  return words.length < 2 ? /** @type {string} */ (words[0]) : { near: { words, within: 15 } };
}

/** @param {readonly string[]} cells */
function row(cells) {
  return `| ${cells.join(' | ')} |`;
}
