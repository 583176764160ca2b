// Redaction on an invented set of answers with personal details in them, and with what only looks like
// some: precision and recall by kind.
import { Random } from '../../random.js';
import { NameRedactor } from '../../../build/responses/name-redactor.js';
import { redact, redactPatterns } from '../../../build/responses/redact.js';
import * as heldOut from '../redaction/held-out.js';
import { makeOwnItem } from '../redaction/own-names.js';
import { items as fifthItems } from '../redaction/fifth-held-out.js';
import { items as fourthItems } from '../redaction/fourth-held-out.js';
import { scoreOf } from '../redaction/score.js';
import * as second from '../redaction/second-held-out.js';
import { items as thirdItems } from '../redaction/third-held-out.js';
import * as tuned from '../redaction/tuned.js';

/** @typedef {import('../redaction/score.js').Score} Score */

export const title = 'Redaction of personal details';
/** @type {readonly string[]} */
export const needs = [];

const size = 10_000;
const seed = 1;

export function measure() {
  const random = new Random(seed);
  const tunedItems = Array.from({ length: size }, () => tuned.makeItem(random));
  const heldOutItems = Array.from({ length: size }, () => heldOut.makeItem(random));
  const ownItems = Array.from({ length: size }, () => makeOwnItem(random));
  const secondItems = Array.from({ length: size }, () => second.makeItem(random));
  const parts = [
    { name: 'tuned', scores: scoreOf(tunedItems, ({ text }) => redactPatterns(text)) },
    { name: 'held out', scores: scoreOf(heldOutItems, ({ text }) => redactPatterns(text)) },
    { name: 'second held out', scores: scoreOf(secondItems, ({ text }) => redactPatterns(text)) },
    { name: 'third held out', scores: scoreOf(thirdItems, ({ text }) => redactPatterns(text)) },
    { name: 'fourth held out', scores: scoreOf(fourthItems, ({ text }) => redactPatterns(text)) },
    { name: 'fifth held out', scores: scoreOf(fifthItems, ({ text }) => redactPatterns(text)) },
    {
      name: 'own names',
      scores: scoreOf(ownItems, ({ text, details }) =>
        redact(text, new NameRedactor(details ?? { names: [], others: [] })),
      ),
    },
  ];
  const rows = parts.flatMap(({ name, scores }) =>
    [...scores]
      .filter(([, { targets }]) => targets > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, score]) => rowOf(name, kind, score)),
  );
  return [
    '| part | kind | details | found | recall | marks | right | precision |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

/**
 * @param {string} part
 * @param {string} kind
 * @param {Score} score
 */
function rowOf(part, kind, { targets, found, marks, right }) {
  const cells = [part, kind, targets, found, (found / targets).toFixed(4), marks, right];
  return `| ${cells.join(' | ')} | ${(right / marks).toFixed(4)} |`;
}
