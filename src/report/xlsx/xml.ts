import { xmlText } from '../../xml/index.js';

/** The most that a cell can hold (ECMA-376, 18.18.93, and Excel's specification). */
const longestCell = 32_767;
const cut = ' … [cut: a cell holds no more]';

/** A cell's text. A letter that looks like Excel's escape `_x0041_` is kept from becoming one. */
export function cellText(text: string): string {
  const whole = text.replace(/\r\n?/g, '\n');
  const fitting =
    whole.length > longestCell ? whole.slice(0, longestCell - cut.length) + cut : whole;
  return xmlText(fitting.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}
