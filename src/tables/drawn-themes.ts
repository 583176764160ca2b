import { numberOf, textOf } from './cells.js';
import type { Rows } from './rows.js';
import { tellingThemes } from './telling-themes.js';
import type { CountedTheme } from './telling-themes.js';
import { readPath } from './theme-path.js';

/** How many themes the pictures show: those raised by most. */
export const drawn = 25;
export const drawnByGroup = 20;

export function drawnNote(most: number): string {
  return `The chart shows the ${most} themes raised by most; a heading whose themes say more than itself is not drawn.`;
}

/** The rows of the themes that a picture of all groups or of each shows, those raised by most first. */
export function drawnThemes(most: number, respondents: number) {
  const [label, within, id] = [0, 1, 2];
  return (rows: Rows): readonly number[] => {
    const themes = new Map<string, CountedTheme & { readonly rows: number[] }>();
    for (const [row, cells] of rows.entries()) {
      const name = textOf(cells[id]!);
      if (name === '') continue;
      const cell = cells[respondents]!;
      const known = themes.get(name);
      themes.set(name, {
        label: textOf(cells[label]!),
        within: readPath(textOf(cells[within]!)),
        respondents: (known?.respondents ?? 0) + numberOf(cell),
        rows: [...(known?.rows ?? []), row],
      });
    }
    return tellingThemes([...themes.values()], most).flatMap((theme) => theme.rows);
  };
}
