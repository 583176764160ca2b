// Themes with a description and no rule, and code frames drafted from topics: F1 against what was coded.
import { join } from 'node:path';

import { questionNumbers, readQuestion } from '../consult-synthetic.js';
import { assignmentsOf, f1, findDescribed, mean, meanF1 } from '../described-themes.js';
import { runJson, toNdjson, withFiles } from '../run-winnow.js';

export const title = 'Themes without rules, and drafted code frames: F1';
export const needs = ['consult-synthetic'];

/** @typedef {{ id: string, themes?: string[], topics?: string[] }} Assignment */

/** @typedef {import('../consult-synthetic.js').CodedQuestion} CodedQuestion */

const otherWordings = [10, 20];
const wordsOfShort = 20;

/** @param {string} data */
export function measure(data) {
  const rows = questionNumbers.map((number) => {
    const question = readQuestion(data, number);
    const others = otherWordings.map((wording) => readQuestion(data, number, wording));
    const figures = [
      describedScore(question),
      mean(others.map(describedScore)),
      mean(others.map((other) => describedScore({ ...other, answers: other.answers.map(short) }))),
    ];
    const drafted = draftedScore(question);
    return `| ${number} | ${figures.map((figure) => figure.toFixed(3)).join(' | ')} | ${drafted.topics} | ${drafted.score.toFixed(3)} |`;
  });
  return [
    `| question | F1, mean over answers | two other wordings of the themes | the same, ${wordsOfShort} words of each answer | topics | F1 of the drafted rules, mean over topics |`,
    '| ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

/** @param {CodedQuestion['answers'][number]} answer */
function short(answer) {
  return { ...answer, text: answer.text.split(/\s+/).slice(0, wordsOfShort).join(' ') };
}

/** @param {CodedQuestion} question */
function describedScore({ themes, answers }) {
  const found = findDescribed(themes, answers);
  return meanF1(answers, ({ id }) => found.get(id) ?? []);
}

/** @param {CodedQuestion} question */
function draftedScore({ answers }) {
  return withFiles((write) => {
    const file = write('answers.ndjson', toNdjson(answers));
    const draft = join(file, '..', 'draft.yaml');
    const { topics, assignments } = runJson(['topics', file, '--write-code-frame', draft]);
    const again = assignmentsOf(file, draft);
    const perTopic = topics.map((/** @type {{ id: string }} */ { id: topic }) =>
      f1(
        idsWith(assignments, topic),
        [...again].flatMap(([id, own]) => (own.includes(topic) ? [id] : [])),
      ),
    );
    return { topics: topics.length, score: mean(perTopic) };
  });
}

/**
 * @param {readonly Assignment[]} assignments
 * @param {string} topic
 */
function idsWith(assignments, topic) {
  return assignments.filter(({ topics }) => topics?.includes(topic)).map(({ id }) => id);
}
