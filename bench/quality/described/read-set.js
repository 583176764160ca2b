// A question, its described themes and its answers, in the files beside this one.
import { readFileSync } from 'node:fs';

/**
 * @param {string} name
 * @returns {{
 *   themes: readonly import('../described-themes.js').DescribedTheme[],
 *   answers: readonly import('../described-themes.js').CodedAnswer[],
 * }}
 */
export function readSet(name) {
  return {
    themes: rowsOf(`${name}-themes.tsv`).map(([id = '', label = '', description = '']) => ({
      id,
      label,
      description,
    })),
    answers: rowsOf(`${name}-answers.tsv`).map(([id = '', themes = '', text = '']) => ({
      id,
      text,
      themes: themes === '-' ? [] : themes.split(','),
    })),
  };
}

/** @param {string} file */
function rowsOf(file) {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}
