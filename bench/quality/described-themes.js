// Themes that have a label and a description, found by the built program, and how well.
import { runJson, toNdjson, withFiles } from './run-winnow.js';

/** @typedef {{ id: string, label: string, description: string }} DescribedTheme */
/** @typedef {{ id: string, text: string, themes: readonly string[] }} CodedAnswer */

/**
 * The themes that winnow finds, by id of the answer.
 *
 * @param {readonly DescribedTheme[]} themes
 * @param {readonly CodedAnswer[]} answers
 * @returns {ReadonlyMap<string, readonly string[]>}
 */
export function findDescribed(themes, answers) {
  const frame = [
    'id: described',
    'title: Described themes',
    'themes:',
    ...themes.map(
      ({ id, label, description }) =>
        `  - {id: ${id}, label: ${JSON.stringify(label)}, description: ${JSON.stringify(description)}}`,
    ),
  ].join('\n');
  return withFiles((write) =>
    assignmentsOf(write('answers.ndjson', toNdjson(answers)), write('described.yaml', frame)),
  );
}

/**
 * By id of the answer, its themes.
 *
 * @param {string} file
 * @param {string} frame
 * @returns {ReadonlyMap<string, readonly string[]>}
 */
export function assignmentsOf(file, frame) {
  const { assignments } = runJson(['themes', file, '--code-frame', frame, '--assignments']);
  return new Map(
    assignments.map((/** @type {{ id: string, themes?: string[] }} */ { id, themes }) => [
      id,
      themes ?? [],
    ]),
  );
}

/**
 * F1 averaged over the answers that have a theme.
 *
 * @param {readonly CodedAnswer[]} answers
 * @param {(answer: CodedAnswer) => readonly string[]} found
 */
export function meanF1(answers, found) {
  return mean(
    answers
      .filter(({ themes }) => themes.length > 0)
      .map((answer) => f1(found(answer), [...new Set(answer.themes)])),
  );
}

/**
 * @param {readonly string[]} found
 * @param {readonly string[]} gold
 */
export function f1(found, gold) {
  const right = found.filter((item) => gold.includes(item)).length;
  return found.length + gold.length === 0 ? 1 : (2 * right) / (found.length + gold.length);
}

/** @param {readonly number[]} values */
export function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
