// Topics against labels: normalised mutual information, beside scikit-learn on the same texts.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { foundTopics } from '../found-topics.js';
import { labelledTexts } from '../labelled-texts.js';
import { python } from '../python.js';
import { withFiles } from '../run-winnow.js';

export const title = 'Topics: normalised mutual information with the labels';
export const needs = ['octis/BBC_News/corpus.tsv', 'consult-synthetic'];

const peer = fileURLToPath(new URL('../peer_topics.py', import.meta.url));

/** @param {string} data */
export function measure(data) {
  const rows = labelledTexts(data).map(({ name, texts }) => {
    const labels = new Set(texts.map(({ label }) => label)).size;
    const { score, without } = winnowScore(texts, labels);
    return `| ${name} | ${texts.length} | ${labels} | ${score} | ${peerScores(texts)} | ${without} |`;
  });
  return [
    '| texts | number | labels | winnow | NMF | LSA + k-means | LDA | without a topic |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
    'The number of topics is that of the labels. Peers: the mean of three seeds. Of several themes of an answer the first counts.',
  ].join('\n');
}

/**
 * @param {import('../labelled-texts.js').LabelledTexts['texts']} texts
 * @param {number} labels
 */
function winnowScore(texts, labels) {
  const found = foundTopics(texts, labels).map(([main = '']) => main);
  const score = mutualInformation(
    found,
    texts.map(({ label }) => label),
  );
  const without = found.filter((topic) => topic === '').length / found.length;
  return { score: score.toFixed(3), without: `${(100 * without).toFixed(1)} %` };
}

/** @param {import('../labelled-texts.js').LabelledTexts['texts']} texts */
function peerScores(texts) {
  const lines = texts.map(({ text, label }) => `${text.replace(/\s+/g, ' ')}\t${label}\n`);
  try {
    return withFiles((write) =>
      execFileSync(python, [peer, write('texts.tsv', lines.join(''))], { encoding: 'utf8' }),
    )
      .trim()
      .replaceAll(' ', ' | ');
  } catch {
    return 'no scikit-learn | | ';
  }
}

/**
 * 2 I(a; b) / (H(a) + H(b)).
 *
 * @param {readonly string[]} a
 * @param {readonly string[]} b
 */
function mutualInformation(a, b) {
  const [ofA, ofB, ofBoth] = [a, b, a.map((value, place) => JSON.stringify([value, b[place]]))].map(
    entropy,
  );
  const [hA = 0, hB = 0, hBoth = 0] = [ofA, ofB, ofBoth];
  return (2 * (hA + hB - hBoth)) / (hA + hB);
}

/** @param {readonly string[]} values */
function entropy(values) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].reduce(
    (sum, count) => sum - (count / values.length) * Math.log(count / values.length),
    0,
  );
}
