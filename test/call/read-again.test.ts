import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

import { codeCall } from '../../src/call/code-call.js';
import type { CodedCall, CodingSettings } from '../../src/call/code-call.js';
import { loadQuestionnaire } from '../../src/questionnaire/index.js';
import type { Source } from '../../src/read/index.js';
import { readAgain } from '../../src/call/read-again.js';
import { sampleSettings, toSource } from '../support/analyse-texts.js';

const read = (name: string): string => readFileSync(`fixtures/layouts/${name}`, 'utf8');
const questionnaire = loadQuestionnaire(read('microsoft-forms.questionnaire.yaml'), 'forms.yaml');
const settings: CodingSettings = { ...sampleSettings, codeFrame: undefined, questionnaire };
/** It numbers the rows of each file from 1. */
const exported = read('microsoft-forms.csv');

/** By id, how many answers each response has when it is read a second time. */
async function answersOf(
  call: CodedCall,
  sources: readonly Source[],
  wanted?: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  const answers = new Map<string, number>();
  for await (const { response } of readAgain(sources, settings, call, wanted))
    answers.set(response.id, response.answers.length);
  return answers;
}

describe('a second reading', () => {
  const files = (): readonly Source[] => [toSource(exported, 'a.csv'), toSource(exported, 'b.csv')];

  test('knows the responses of several files that number their rows alike', async () => {
    const call = await codeCall(files(), settings);
    const all = await answersOf(call, files());
    expect([...all.keys()].sort()).toEqual(
      [...call.responses.analysed()].map(({ id }) => id).sort(),
    );
    expect(new Set([...all.keys()].map((id) => id.split('#')[0]))).toEqual(
      new Set(['a.csv', 'b.csv']),
    );
  });

  test('leaves out the answers that nobody wants', async () => {
    const call = await codeCall(files(), settings);
    const all = await answersOf(call, files());
    const wanted = new Set(
      [...all]
        .filter(([, answers]) => answers > 0)
        .map(([id]) => id)
        .slice(0, 1),
    );
    const some = await answersOf(call, files(), wanted);
    expect([...some.keys()]).toEqual([...all.keys()]);
    for (const [id, answers] of some) expect(answers).toBe(wanted.has(id) ? all.get(id) : 0);
  });
});
