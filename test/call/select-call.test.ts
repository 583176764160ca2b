import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';

import { tabulateWithFlags } from '../../src/analyse.js';
import { codeCall } from '../../src/call/code-call.js';
import type { CodedCall } from '../../src/call/code-call.js';
import type { AnalyseSettings } from '../../src/figures/find-figures.js';
import { loadCodeFrame } from '../../src/themes/index.js';
import type { FilterRequest } from '../../src/responses/index.js';
import { selectCall } from '../../src/call/select-call.js';
import { sampleSettings, textFilesOf, toSource } from '../support/analyse-texts.js';
import { smallCalls, smallCsv, smallFilters, smallSettings } from '../support/small-call.js';
import { sampleForms } from '../support/paths.js';

function filesOf(call: CodedCall, settings: AnalyseSettings): Readonly<Record<string, string>> {
  return textFilesOf(tabulateWithFlags(call, settings), settings);
}

async function codedWith(text: string, settings: AnalyseSettings): Promise<CodedCall> {
  return codeCall([toSource(text)], settings);
}

describe('a selection of a coded call', () => {
  test('gives the report that coding with the filter gives, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(smallCalls, smallFilters, async (calls, filter) => {
        // Of copies sent at one moment, which one counts follows from all that was coded of them.
        const moments = new Set<string>();
        const rows = calls.filter(([id, submitted]) => {
          const moment = JSON.stringify([id?.trim(), submitted]);
          const isFirst = !moments.has(moment);
          moments.add(moment);
          return isFirst;
        });
        const text = smallCsv(rows);
        const settings = smallSettings(filter);
        const whole = await codedWith(text, smallSettings());
        const selected = filesOf(selectCall(whole, settings), settings);
        expect(selected).toEqual(filesOf(await codedWith(text, settings), settings));
      }),
      { numRuns: 40 },
    );
  });

  const sample = readFileSync(sampleForms.csv, 'utf8');
  const filters: readonly FilterRequest[] = [
    {},
    { where: { region: ['London', 'north-west'] } },
    { questions: ['1', '8'], languages: ['English'] },
    { since: '2020-07-20', until: '2020-08-06', languages: ['fr'] },
  ];

  test('does so on the sample, filter after filter', async () => {
    const whole = await codedWith(sample, sampleSettings);
    for (const filter of filters) {
      const settings = { ...sampleSettings, filter };
      const expected = filesOf(await codedWith(sample, settings), settings);
      expect(filesOf(selectCall(whole, settings), settings)).toEqual(expected);
    }
  });

  test('matches themes without rules among the selected answers alone', async () => {
    const codeFrame = loadCodeFrame(
      [
        'id: described',
        'title: Themes without rules',
        'themes:',
        '  - {id: homes, label: Housing, description: Safe homes and supported housing for people who leave prison or treatment}',
        '  - {id: staff, label: Workforce, description: "Training, pay and caseloads of drug workers and nurses"}',
      ].join('\n'),
      'described.yaml',
    );
    const settings = { ...sampleSettings, codeFrame, filter: filters[1] };
    const whole = await codedWith(sample, { ...settings, filter: {} });
    const expected = filesOf(await codedWith(sample, settings), settings);
    expect(filesOf(selectCall(whole, settings), settings)).toEqual(expected);
  });
});
