// Themes with a description and no rule, and code frames drafted from topics: F1 against what was coded.
import { join } from 'node:path';

import { questionNumbers, readQuestion } from '../consult-synthetic.js';
import { runJson, toNdjson, withFiles } from '../run-winnow.js';

export const title = 'Themes without rules, and drafted code frames: F1';
export const needs = ['consult-synthetic'];

/** @typedef {{ id: string, themes?: string[], topics?: string[] }} Assignment */

/** @param {string} data */
export function measure(data) {
  const rows = questionNumbers.map((number) => {
    const { themes, answers } = readQuestion(data, number);
    const frame = [
      'id: described',
      'title: Described themes',
      'themes:',
      ...themes.map(
        ({ id, label, description }) =>
          `  - {id: ${id}, label: ${JSON.stringify(label)}, description: ${JSON.stringify(description)}}`,
      ),
    ].join('\n');
    return withFiles((write) => {
      const file = write('answers.ndjson', toNdjson(answers));
      const described = assignmentsOf(file, write('described.yaml', frame));
      const draft = join(file, '..', 'draft.yaml');
      const { topics, assignments } = runJson(['topics', file, '--write-code-frame', draft]);
      const perAnswer = answers
        .filter((answer) => answer.themes.length > 0)
        .map(({ id, themes: gold }) => f1(described.get(id) ?? [], [...new Set(gold)]));
      const again = assignmentsOf(file, draft);
      const perTopic = topics.map((/** @type {{ id: string }} */ { id: topic }) =>
        f1(
          idsWith(assignments, topic),
          [...again].flatMap(([id, own]) => (own.includes(topic) ? [id] : [])),
        ),
      );
      return `| ${number} | ${themes.length} | ${mean(perAnswer).toFixed(3)} | ${topics.length} | ${mean(perTopic).toFixed(3)} |`;
    });
  });
  return [
    '| question | described themes | F1, mean over answers | topics | F1 of the drafted rules, mean over topics |',
    '| ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

/**
 * @param {string} file
 * @param {string} frame
 */
function assignmentsOf(file, frame) {
  const { assignments } = runJson(['themes', file, '--code-frame', frame, '--assignments']);
  return new Map(assignments.map((/** @type {Assignment} */ { id, themes }) => [id, themes ?? []]));
}

/**
 * @param {readonly Assignment[]} assignments
 * @param {string} topic
 */
function idsWith(assignments, topic) {
  return assignments.filter(({ topics }) => topics?.includes(topic)).map(({ id }) => id);
}

/**
 * @param {readonly string[]} found
 * @param {readonly string[]} gold
 */
function f1(found, gold) {
  const right = found.filter((item) => gold.includes(item)).length;
  return found.length + gold.length === 0 ? 1 : (2 * right) / (found.length + gold.length);
}

/** @param {readonly number[]} values */
function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
