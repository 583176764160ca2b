import { describe, expect, test } from '@jest/globals';

import { tellingThemes } from '../../src/tables/index.js';

function theme(path: string, respondents: number) {
  const labels = path.split(' > ');
  return { label: labels.at(-1)!, within: labels.slice(0, -1), respondents };
}

function told(...themes: readonly ReturnType<typeof theme>[]): readonly string[] {
  return tellingThemes(themes, 3).map(({ label }) => label);
}

describe('the themes that are told', () => {
  test('are those raised by most, as many as are asked for', () => {
    expect(told(theme('a', 1), theme('b', 4), theme('c', 2), theme('d', 3))).toEqual([
      'b',
      'd',
      'c',
    ]);
  });

  test('have no outermost heading among them, whose themes say more', () => {
    expect(told(theme('Settings', 9), theme('Settings > prison', 3))).toEqual(['prison']);
  });

  test('have a heading within another when no theme within it stands for most of it', () => {
    const funding = theme('Services > funding', 10);
    expect(told(funding, theme('Services > funding > cuts', 2))).toEqual(['funding']);
    expect(told(funding, theme('Services > funding > cuts', 6))).toEqual(['cuts']);
  });

  test('are none that nobody raised', () => {
    expect(told(theme('a', 0))).toEqual([]);
  });
});
