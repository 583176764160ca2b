import { expect, test } from '@jest/globals';

import { codeCall } from '../../src/call/code-call.js';
import { behindTheFigures } from '../../src/tracing/behind-the-figures.js';
import { sampleSettings, toSource } from '../support/analyse-texts.js';
import { closedCall } from '../support/closed-call.js';

test('holds what was chosen in the questions that are asked for, and in no other', async () => {
  const settings = {
    ...sampleSettings,
    questionnaire: closedCall,
    codeFrame: undefined,
    filter: { questions: ['4'] },
  };
  const file = 'How often do you ride?,Should there be more?,What else?\nDaily,No,Benches\n';
  const behind = behindTheFigures(await codeCall([toSource(file)], settings), settings);
  expect(behind.closed).toMatchObject([{ id: '4', options: ['Yes', 'No', expect.anything()] }]);
  expect([...behind.responses()]).toMatchObject([{ choices: [[1]], answers: [] }]);
});
