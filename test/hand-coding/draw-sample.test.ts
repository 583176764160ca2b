import { describe, expect, test } from '@jest/globals';

import { drawSample } from '../../src/hand-coding/draw-sample.js';
import type { Sample, SampleWishes } from '../../src/hand-coding/draw-sample.js';
import { toSource } from '../support/analyse-texts.js';
import { shuffled } from '../support/shuffle.js';
import { smallCsv, smallRow, smallSettings } from '../support/small-call.js';
import type { SmallRow } from '../support/small-call.js';

function row(id: string, submitted: string, confidential: string, text: string): SmallRow {
  const group = Number(id.slice(1)) % 2 === 0 ? 'even' : 'odd';
  return smallRow({
    'Response ID': id,
    Submitted: submitted,
    name: 'Ada Lovelace',
    confidentiality: confidential,
    capacity: 'individual',
    group,
    1: text,
    2: 'n/a',
  });
}

const rows: readonly SmallRow[] = [
  ...Array.from({ length: 30 }, (_, i) => row(`R${i}`, '2024-01-05', '', `funding for area ${i}`)),
  row('R3', '2024-01-09', '', 'Sent again, says Ada Lovelace, ada@example.org'),
  row('R90', '2024-01-05', 'Because of my employer.', 'a secret'),
  row('R91', '2024-01-05', '', 'see attached'),
];

async function sampleOf(all: readonly SmallRow[], wishes: SampleWishes): Promise<Sample> {
  return drawSample(() => [toSource(smallCsv(all))], smallSettings(), wishes);
}

describe('drawSample', () => {
  test('gives the texts of the answers drawn, the same whatever the order of rows', async () => {
    const sample = await sampleOf(rows, { size: 10, by: 'group', seed: 1 });
    expect(sample.answers).toHaveLength(10);
    expect(sample).toMatchObject({ candidates: 30, confidential: 1, strata: 2, leftOut: 0 });
    for (const seed of [1, 2]) {
      const again = await sampleOf(shuffled(rows, seed), { size: 10, by: 'group', seed: 1 });
      expect(again).toEqual(sample);
    }
  });

  test('takes the copy that counts, redacted, and no confidential answer or referral', async () => {
    const { answers } = await sampleOf(rows, { size: 99, seed: 1 });
    expect(answers).toHaveLength(30);
    const ids = answers.map(({ response }) => response);
    expect(ids).not.toContain('R90');
    expect(ids).not.toContain('R91');
    const again = answers.find(({ response }) => response === 'R3')!;
    expect(again).toMatchObject({ question: '1', asked: 'What works?' });
    expect(again.text).toMatch(/^Sent again/);
    expect(again.text).not.toMatch(/Lovelace|example/);
  });

  test('draws nothing of who asked for confidence in an earlier copy', async () => {
    const earlier = row('R5', '2024-01-02', 'Because of my employer.', 'sent before');
    const sample = await sampleOf([...rows, earlier], { size: 99, seed: 1 });
    expect(sample).toMatchObject({ candidates: 29, confidential: 2 });
    expect(sample.answers.map(({ response }) => response)).not.toContain('R5');
  });

  test('names a field that the questionnaire does not have', async () => {
    await expect(sampleOf(rows, { size: 9, by: 'grup', seed: 1 })).rejects.toThrow(
      'No profile field called "grup". Did you mean "group"?',
    );
  });
});
