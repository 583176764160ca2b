// Described themes that people speak of in words of their own. Two questions with 13 themes and 160 answers each were
// written for this purpose, the descriptions before the answers were read, by another hand than the answers. All
// answers are matched together; the first half of each set was at hand while the method was made, the second was not. A
// third question, 13 themes and 60 answers of one hand, was written when all of that was settled; a fourth, on renting,
// 80 answers of one hand, to choose word vectors by. Each of these frames is laid over the others' answers too. Three
// shorter questions of one hand came next, with most answers a sentence or two, and then two of some 150 answers of one
// hand, one of which uses many of the descriptions' words.
import { bestF1, cosinesOf } from '../described/peers.js';
import { readSet } from '../described/read-set.js';
import { findDescribed, meanF1 } from '../described-themes.js';

export const title = 'Themes described in other words than people use: F1, mean over answers';
/** @type {readonly string[]} */
export const needs = [];

const sets = ['carers', 'streets', 'phones', 'renting'];
const shortSets = ['buses', 'dentists', 'libraries', 'trains', 'waste'];
/** Sets of which one half was at hand. */
const halved = ['carers', 'streets'];

export function measure() {
  const rows = [...sets, ...shortSets].flatMap((name) => {
    const { themes, answers } = readSet(name);
    const found = findDescribed(themes, answers);
    const cosines = cosinesOf(themes, answers);
    const half = answers.length / 2;
    const parts = halved.includes(name)
      ? [
          { part: 'first half', own: answers.slice(0, half) },
          { part: 'second half', own: answers.slice(half) },
        ]
      : [{ part: 'all', own: answers }];
    return parts.map(({ part, own }) => {
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
    '',
    `| answers with a theme, % | ${sets.map((name) => `answers of ${name}`).join(' | ')} |`,
    `| --- | ${sets.map(() => '---: |').join(' ')}`,
    ...sets.map((frame) => {
      const shares = sets.map((name) => shareWith(readSet(frame).themes, readSet(name).answers));
      return `| frame of ${frame} | ${shares.map((share) => (100 * share).toFixed(0)).join(' | ')} |`;
    }),
  ].join('\n');
}

/**
 * The share of answers that have a theme of a frame, which may be another question's.
 *
 * @param {readonly import('../described-themes.js').DescribedTheme[]} themes
 * @param {readonly import('../described-themes.js').CodedAnswer[]} answers
 */
function shareWith(themes, answers) {
  const found = findDescribed(themes, answers);
  return answers.filter(({ id }) => (found.get(id) ?? []).length > 0).length / answers.length;
}
