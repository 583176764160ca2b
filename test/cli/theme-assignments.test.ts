import { expect, test } from '@jest/globals';

import type { CodedCall } from '../../src/call/code-call.js';
import { renderWhy } from '../../src/cli/terminal/theme-assignments.js';
import type { LoadedSettings } from '../../src/cli/options/settings.js';
import { loadCodeFrame } from '../../src/themes/index.js';
import { loadQuestionnaire } from '../../src/questionnaire/index.js';

const settings = {
  questionnaire: loadQuestionnaire(
    'id: q\ntitle: Q\nsections: [{id: s, title: S, questions: [{id: "1", question: What?}]}]\n',
    'q.yaml',
  ),
  codeFrame: loadCodeFrame(
    'id: f\ntitle: F\nthemes: [{id: bus, label: Bus, description: Buses}]\n',
    'f.yaml',
  ),
} as LoadedSettings;
const found = [
  { question: 0, found: [{ theme: 0, probability: 0.9, words: ['whistleblow', 'depot'] }] },
];
const call = {
  responses: {
    numbers: () => [0, 1],
    idOf: (number: number) => ['open', 'secret'][number],
    isConfidential: (number: number) => number === 1,
  },
  described: { explain: () => found },
} as unknown as CodedCall;

test.each([true, false])(
  'the words of a confidential response are not shown (as JSON: %s)',
  (isJson) => {
    expect(renderWhy(call, settings, 'open', isJson)).toContain('depot');
    const secret = renderWhy(call, settings, 'secret', isJson);
    expect(secret).toContain('bus');
    expect(secret).toContain('confidential');
    expect(secret).not.toMatch(/whistleblow|depot/);
  },
);
