// Described themes that people speak of in words of their own: two questions with 13 themes and 160 answers each, written for
// this purpose. Descriptions were written before the answers were read, by another hand than the answers. All answers are
// matched together; the first half of each set was at hand while the method was made, the second was not.
import { bestF1, cosinesOf } from '../described/peers.js';
import { readSet } from '../described/read-set.js';
import { findDescribed, meanF1 } from '../described-themes.js';

export const title = 'Themes described in other words than people use: F1, mean over answers';
/** @type {readonly string[]} */
export const needs = [];

const sets = ['carers', 'streets'];

export function measure() {
  const rows = sets.flatMap((name) => {
    const { themes, answers } = readSet(name);
    const found = findDescribed(themes, answers);
    const cosines = cosinesOf(themes, answers);
    const half = answers.length / 2;
    return [
      { part: 'first half', own: answers.slice(0, half) },
      { part: 'second half', own: answers.slice(half) },
    ].map(({ part, own }) => {
      const figures = [
        meanF1(own, ({ id }) => found.get(id) ?? []),
        ...[cosines.terms, cosines.vectors].flatMap((peer) =>
          [false, true].map((isOneAtLeast) => bestF1(themes, own, peer, isOneAtLeast)),
        ),
      ];
      return `| ${name}, ${part} | ${figures.map((figure) => figure.toFixed(3)).join(' | ')} |`;
    });
  });
  return [
    '| answers | winnow | cosine, TF-IDF | one theme at least | cosine, word vectors | one theme at least |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
    'The cosines have the threshold that suits these answers best.',
  ].join('\n');
}
