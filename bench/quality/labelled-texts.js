// News and an invented consultation, each text with one label.
import { readFileSync } from 'node:fs';

import { questionNumbers, readQuestion } from './consult-synthetic.js';

/** @typedef {{ name: string, texts: readonly { text: string, label: string }[] }} LabelledTexts */

/**
 * @param {string} data
 * @returns {readonly LabelledTexts[]}
 */
export function labelledTexts(data) {
  const news = readFileSync(`${data}/octis/BBC_News/corpus.tsv`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [text = '', , label = ''] = line.split('\t');
      return { text, label };
    });
  /** @param {number} from @param {number} to */
  const words = (from, to) =>
    news
      .filter(({ text }) => text.split(' ').length > to)
      .map(({ text, label }) => ({ text: text.split(' ').slice(from, to).join(' '), label }));
  const questions = questionNumbers.map((number) => ({
    name: `consultation, question ${number}`,
    texts: readQuestion(data, number).answers.flatMap(({ text, themes: [label] }) =>
      label === undefined ? [] : [{ text, label }],
    ),
  }));
  return [
    { name: 'BBC news', texts: news },
    { name: 'BBC news, 10 words of each', texts: words(0, 10) },
    { name: 'BBC news, 6 words of each', texts: words(20, 26) },
    ...questions,
  ];
}
