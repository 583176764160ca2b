import { expect, test } from '@jest/globals';

import { loadQuestionnaire } from '../../src/questionnaire/index.js';
import { smallCsv, smallQuestionnaire, smallSettings, soundRow } from '../support/small-call.js';
import { smallNight } from '../support/small-nights.js';

const before = '  - id: first\n    title: First\n    questions:\n';
const added = smallQuestionnaire.replace(
  before,
  `${before}      - {id: "0", question: How do you travel?, kind: one-of, options: [bus, car]}\n`,
);

test('who left a question blank that was added while the call is open has not changed a response', async () => {
  const old = [smallCsv([soundRow(), soundRow({ 'Response ID': 'R2' })])];
  const first = await smallNight(old, undefined);
  const wider = [
    old[0]!
      .trim()
      .split('\n')
      .map((line, at) => `${line.trim()},${['0', '', 'bus'][at]!}`)
      .join('\n'),
  ];
  const questionnaire = loadQuestionnaire(added, 'added.yaml');
  const { digest } = await smallNight(wider, first.state, {
    analysis: { ...smallSettings(), questionnaire },
    coder: 'with the question',
    day: '2024-01-11',
  });
  expect(digest.responses).toMatchObject({ total: 2, fresh: 0, changed: 1 });
});
