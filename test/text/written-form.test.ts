import { describe, expect, test } from '@jest/globals';

import { commonestForm } from '../../src/text/index.js';

function formOf(counts: Readonly<Record<string, number>>): string {
  return commonestForm(new Map(Object.entries(counts)));
}

describe('of the ways in which a phrase is written', () => {
  test.each([
    ['the commonest is shown', { council: 3, Council: 2 }, 'council'],
    ['of two as common that with fewer capitals', { Council: 2, COUNCIL: 2 }, 'Council'],
    ['not what some shout', { COUNCIL: 3, Council: 2, council: 2 }, 'council'],
    ['unless most do', { COUNCIL: 5, Council: 2, council: 2 }, 'COUNCIL'],
    ['and all do', { COUNCIL: 1 }, 'COUNCIL'],
    ['an acronym stays', { NHS: 3, nhs: 2, Nhs: 2 }, 'NHS'],
    ['in phrases too', { 'NHS staff': 2, 'nhs staff': 1, 'COUNTY LINES': 1 }, 'NHS staff'],
  ])('%s', (_, counts, shown) => {
    expect(formOf(counts)).toBe(shown);
  });
});
