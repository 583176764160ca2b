import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { shareOut } from '../../src/report/docx/column-widths.js';
import { layOut } from '../../src/report/docx/lay-out.js';

const pages = { portrait: 9800, landscape: 14_800 };
const long = 'a carer or family member of someone with lived experience of dependence';

function gridOf(headers: readonly string[], ...rows: readonly (readonly string[])[]) {
  return { headers, rows, isNumber: headers.map((_, column) => column > 0) };
}

describe('a table on paper', () => {
  test('stands upright when it has room, as wide as it needs and no wider', () => {
    const { orientation, parts } = layOut(gridOf(['Sector', 'Number'], [long, '5']), 1, pages);
    const { size, widths } = parts[0]!.layout;
    expect([orientation, size]).toEqual(['portrait', 'Cell']);
    expect(widths.reduce((sum, width) => sum + width)).toBeLessThan(pages.portrait);
    expect(widths[0]).toBeGreaterThan(4 * widths[1]!);
  });

  test('lies when it has many columns, in smaller type when that does not do', () => {
    const of = (columns: number) => {
      const headers = Array.from({ length: columns }, (_, place) => `Respondents ${place}`);
      const { orientation, parts } = layOut(gridOf(headers, headers), 0, pages);
      return [orientation, parts[0]!.layout.size, parts.length];
    };
    expect(of(6)).toEqual(['portrait', 'Cell', 1]);
    expect(of(10)).toEqual(['landscape', 'Cell', 1]);
    expect(of(12)).toEqual(['landscape', 'CellSmall', 1]);
  });

  test('comes in parts when it is crossed and too wide for any page, each column once', () => {
    const headers = ['Theme', ...Array.from({ length: 40 }, (_, place) => `Respondents ${place}`)];
    const { orientation, parts } = layOut(gridOf(headers, headers), 1, pages);
    expect(orientation).toBe('landscape');
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.flatMap(({ grid }) => grid.headers.slice(1))).toEqual(headers.slice(1));
    for (const { grid, layout } of parts) {
      expect(grid.headers[0]).toBe('Theme');
      expect(grid.rows[0]).toEqual(grid.headers);
      expect(layout.widths.reduce((sum, width) => sum + width)).toBeLessThanOrEqual(
        pages.landscape,
      );
    }
  });

  test('never overflows its page, whatever the columns wish for', () => {
    const wish = fc
      .tuple(fc.nat(5000), fc.nat(5000), fc.nat(5000))
      .map(([a, b, c]) => ({ least: a + 1, comfortable: a + b + 1, full: a + b + c + 1 }));
    fc.assert(
      fc.property(fc.array(wish, { minLength: 1, maxLength: 12 }), (wishes) => {
        const widths = shareOut(wishes, pages.portrait);
        expect(widths.reduce((sum, width) => sum + width)).toBeLessThanOrEqual(pages.portrait);
      }),
    );
  });
});
