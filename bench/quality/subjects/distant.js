// Whether it is told which described themes nobody raises: two themes of another question are put among those of each
// question, and of theirs and its own are counted that hardly any answer comes near to.
import { Buffer } from 'node:buffer';

import { codeCall } from '../../../build/call/code-call.js';
import { loadSettings } from '../../../build/cli/options/settings.js';
import { loadSentenceEncoder } from '../../../build/cli/sentence-encoder.js';
import { loadWordVectors } from '../../../build/cli/word-vectors.js';
import { loadQuestionnaire } from '../../../build/questionnaire/index.js';
import { loadCodeFrame } from '../../../build/themes/index.js';
import { questionNumbers, readQuestion } from '../consult-synthetic.js';
import { readSet } from '../described/read-set.js';
import { toNdjson } from '../run-winnow.js';

export const title = 'Described themes that nobody raises';
export const needs = ['consult-synthetic'];

const names = [
  ...['carers', 'streets', 'phones', 'renting', 'buses', 'dentists', 'libraries', 'trains'],
  'waste',
];
const rounds = 2;

const wordVectors = loadWordVectors();
const sentenceEncoder = loadSentenceEncoder();
const settings = {
  ...loadSettings({ questionnaire: 'drugs-review-part-2' }),
  questionnaire: loadQuestionnaire(
    'id: q\ntitle: Q\nsections: [{id: s, title: S, questions: [{id: text, question: text}]}]',
    'q.yaml',
  ),
  wordVectors,
  sentenceEncoder,
};

/** @param {string} data */
export async function measure(data) {
  const sets = [
    ...names.map((name) => ({ call: name, ...readSet(name) })),
    ...questionNumbers.map((number) => ({ call: 'consultation', ...readQuestion(data, number) })),
  ];
  const counts = { own: 0, ownDistant: 0, others: 0, othersDistant: 0 };
  for (const [place, { call, themes, answers }] of sets.entries()) {
    const rest = sets.filter((other) => other.call !== call);
    for (let round = 0; round < rounds; round++) {
      const strangers = [0, 1].map((which) => {
        const theirs = rest[(place + 5 * round + 3 * which) % rest.length]?.themes ?? [];
        const theme = theirs[(place + 7 * round + 4 * which) % theirs.length];
        return { label: '', description: '', ...theme, id: `x${which}` };
      });
      const distant = await distantOf([...themes, ...strangers], answers);
      counts.own += themes.length;
      counts.others += strangers.length;
      counts.ownDistant += distant.filter((theme) => theme < themes.length).length;
      counts.othersDistant += distant.filter((theme) => theme >= themes.length).length;
    }
  }
  return [
    '| themes | number | said to be far from the answers |',
    '| --- | ---: | ---: |',
    `| of the question | ${counts.own} | ${counts.ownDistant} |`,
    `| of another question | ${counts.others} | ${counts.othersDistant} |`,
  ].join('\n');
}

/**
 * @param {readonly { id: string, label: string, description: string }[]} themes
 * @param {readonly { id: string, text: string }[]} answers
 */
async function distantOf(themes, answers) {
  const entries = themes.map(
    ({ id, label, description }) =>
      `  - {id: ${id}, label: ${JSON.stringify(label)}, description: ${JSON.stringify(description)}}`,
  );
  const frame = `id: f\ntitle: F\nthemes:\n${entries.join('\n')}`;
  const source = { name: 'answers.ndjson', bytes: inOnePiece(toNdjson(answers)) };
  const call = await codeCall([source], { ...settings, codeFrame: loadCodeFrame(frame, 'f.yaml') });
  return call.described?.doubts.distant ?? [];
}

/** @param {string} text */
async function* inOnePiece(text) {
  yield await Promise.resolve(Buffer.from(text));
}
