// Several topics of an answer against all of its themes, beside scikit-learn on the same answers.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { questionNumbers, readQuestion } from '../consult-synthetic.js';
import { foundTopics } from '../found-topics.js';
import { python } from '../python.js';
import { withFiles } from '../run-winnow.js';

export const title = 'Topics: extended BCubed F1 with all themes of an answer';
export const needs = ['consult-synthetic'];

const peer = fileURLToPath(new URL('../peer_topics_overlap.py', import.meta.url));
/** A peer's topic counts when its weight is such a share of the largest; 1 is the first alone. */
const shares = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1];

/** @typedef {readonly (readonly (string | number)[])[]} Sets of each answer, its topics or themes */

/** @param {string} data */
export function measure(data) {
  const rows = questionNumbers.map((number) => {
    const answers = readQuestion(data, number).answers.filter(({ themes }) => themes.length > 0);
    const themes = answers.map((answer) => [...new Set(answer.themes)]);
    const count = new Set(themes.flat()).size;
    const found = foundTopics(answers, count);
    const scores = [
      bCubed(found, themes),
      bCubed(
        found.map((own) => own.slice(0, 1)),
        themes,
      ),
    ].map((score) => score.toFixed(3));
    const mean = themes.flat().length / themes.length;
    return `| ${number} | ${answers.length} | ${mean.toFixed(1)} | ${[...scores, ...peerScores(answers, themes, count)].join(' | ')} |`;
  });
  return [
    '| question | answers | themes an answer | winnow | its main topic alone | NMF | LSA + k-means | LDA |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
    'The number of topics is that of the themes. A topic of NMF and LDA counts from the share of the largest weight on that suits it best (in brackets; 1 is the first alone); k-means has one topic.',
  ].join('\n');
}

/**
 * @param {readonly { text: string }[]} answers
 * @param {Sets} themes
 * @param {number} count
 */
function peerScores(answers, themes, count) {
  const lines = answers.map(({ text }) => `${text.replace(/\s+/g, ' ')}\n`);
  try {
    const weights = withFiles((write) =>
      execFileSync(python, [peer, write('texts.txt', lines.join('')), String(count)], {
        encoding: 'utf8',
      }),
    );
    return Object.values(JSON.parse(weights)).map((/** @type {number[][]} */ own) =>
      bestShare(own, themes),
    );
  } catch {
    return ['no scikit-learn', '', ''];
  }
}

/**
 * @param {readonly (readonly number[])[]} weights
 * @param {Sets} themes
 */
function bestShare(weights, themes) {
  const [best] = shares
    .map((share) => {
      const topics = weights.map((own) => {
        const least = share * Math.max(...own);
        return own.flatMap((weight, topic) => (weight > 0 && weight >= least ? [topic] : []));
      });
      return { share, score: bCubed(topics, themes) };
    })
    .sort((a, b) => b.score - a.score);
  return `${best?.score.toFixed(3)} (${best?.share})`;
}

/**
 * F1 of extended BCubed precision and recall: of every pair of answers that share a topic, how many of those they share
 * are matched by themes that they share, averaged over the pairs of an answer and then over answers; and the other way
 * round. Amigó, Gonzalo, Artiles and Verdejo (2009), "A comparison of extrinsic clustering evaluation metrics based on
 * formal constraints", Information Retrieval 12(4), section 5. An answer is a pair with itself.
 *
 * @param {Sets} topics
 * @param {Sets} themes
 */
function bCubed(topics, themes) {
  const precision = matched(topics, themes);
  const recall = matched(themes, topics);
  return (2 * precision * recall) / (precision + recall);
}

/**
 * @param {Sets} own
 * @param {Sets} others
 */
function matched(own, others) {
  let sum = 0;
  let answers = 0;
  own.forEach((a, at) => {
    let ofPairs = 0;
    let pairs = 0;
    own.forEach((b, to) => {
      const shared = inBoth(a, b);
      if (shared === 0) return;
      pairs += 1;
      ofPairs += Math.min(shared, inBoth(others[at] ?? [], others[to] ?? [])) / shared;
    });
    if (pairs === 0) return;
    answers += 1;
    sum += ofPairs / pairs;
  });
  return answers === 0 ? 0 : sum / answers;
}

/**
 * @param {readonly (string | number)[]} a
 * @param {readonly (string | number)[]} b
 */
function inBoth(a, b) {
  return a.filter((value) => b.includes(value)).length;
}
