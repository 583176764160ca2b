// How many topics are chosen where none is said, beside the number of labels.
import { readSet } from '../described/read-set.js';
import { foundTopics } from '../found-topics.js';
import { labelledTexts } from '../labelled-texts.js';

export const title = 'Topics: how many are chosen';
export const needs = ['octis/BBC_News/corpus.tsv', 'consult-synthetic'];

const describedSets = ['carers', 'streets', 'trains', 'waste', 'renting', 'phones', 'buses'];
/** Fewer answers than this are no topic that helps anybody. */
const leastAnswers = 8;

/** @param {string} data */
export function measure(data) {
  const rows = setsOf(data).map(({ name, texts }) => {
    const labels = texts.map(({ label }) => label);
    const found = foundTopics(texts).map(([main = '']) => main);
    const there = new Set(labels).size;
    const wanted = Math.min(there, Math.max(3, Math.floor(texts.length / leastAnswers)));
    const chosen = new Set(found.filter((topic) => topic !== '')).size;
    const index = adjustedRand(found, labels);
    return { name, answers: texts.length, there, wanted, chosen, index };
  });
  /** @param {readonly number[]} values */
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return [
    '| texts | number | labels | chosen | adjusted Rand index |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...rows.map(
      ({ name, answers, there, chosen, index }) =>
        `| ${name} | ${answers} | ${there} | ${chosen} | ${index.toFixed(2)} |`,
    ),
    `| mean | | | | ${mean(rows.map(({ index }) => index)).toFixed(3)} |`,
    '',
    `Mean of |ln(chosen / labels)|, of one label for ${leastAnswers} answers at most: ${mean(
      rows.map(({ chosen, wanted }) => Math.abs(Math.log(chosen / wanted))),
    ).toFixed(2)}. Of several themes of an answer the first counts.`,
  ].join('\n');
}

/**
 * @param {string} data
 * @returns {readonly import('../labelled-texts.js').LabelledTexts[]}
 */
function setsOf(data) {
  const known = labelledTexts(data);
  const cut = known
    .filter(({ name }) => name.startsWith('consultation'))
    .map(({ name, texts }) => ({
      name: `${name}, 15 words of each`,
      texts: texts.map(({ text, label }) => ({
        text: text.split(/\s+/).slice(0, 15).join(' '),
        label,
      })),
    }));
  const described = describedSets.map((name) => ({
    name,
    texts: readSet(name).answers.flatMap(({ text, themes: [label] }) =>
      label === undefined ? [] : [{ text, label }],
    ),
  }));
  return [...known, ...cut, ...described];
}

/**
 * How often two partitions agree about pairs, beyond chance (Hubert and Arabie 1985, "Comparing partitions", Journal of
 * Classification 2).
 *
 * @param {readonly string[]} a
 * @param {readonly string[]} b
 */
function adjustedRand(a, b) {
  const together = pairsIn(a.map((value, place) => JSON.stringify([value, b[place]])));
  const [inA, inB] = [pairsIn(a), pairsIn(b)];
  const byChance = (inA * inB) / ((a.length * (a.length - 1)) / 2);
  return (together - byChance) / ((inA + inB) / 2 - byChance);
}

/**
 * Pairs of the same value.
 *
 * @param {readonly string[]} values
 */
function pairsIn(values) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
}
