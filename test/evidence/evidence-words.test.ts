import { describe, expect, test } from '@jest/globals';
import { loadEvidenceWords } from '../../src/evidence/index.js';

const marker = (id: string, rule = 'any: [x]'): string =>
  `  - {id: ${id}, label: "${id}", ${rule}}\n`;
const signs = ['source', 'figures', 'period', 'place', 'group', 'intervention'];

function load(markers: readonly string[]): unknown {
  return loadEvidenceWords(`id: evidence\nmarkers:\n${markers.join('')}`, 'evidence.yaml');
}

describe('a file of evidence words', () => {
  test('has every sign once, in any order', () => {
    const markers = [...signs].reverse().map((sign) => marker(sign));
    expect(load(markers)).toMatchObject({ id: 'evidence', markers: { length: signs.length } });
  });

  test.each([
    [
      'that lacks a sign',
      signs.slice(1).map((sign) => marker(sign)),
      '2:1  There must be exactly one marker "source".',
    ],
    [
      'that has a sign twice',
      [...signs, 'place'].map((sign) => marker(sign)),
      '2:1  There must be exactly one marker "place".',
    ],
    [
      'with a sign that has no rule',
      signs.map((sign) => marker(sign, sign === 'period' ? 'not: [x]' : undefined)),
      '5:5  "period" has no rule.',
    ],
    [
      'with an unknown sign',
      [...signs, 'sources'].map((sign) => marker(sign)),
      `9:6  No id called "sources". Did you mean "source"? Known: ${signs.join(' · ')}.`,
    ],
  ])('%s is refused', (_, markers, problem) => {
    expect(() => load(markers)).toThrow(
      new Error(`evidence.yaml has a problem:\n  evidence.yaml:${problem}`),
    );
  });
});
