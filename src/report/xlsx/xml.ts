export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Characters that XML 1.0 has no place for: controls, lone surrogates, two non-characters. */
const unspeakable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The most that a cell can hold (ECMA-376, 18.18.93, and Excel's specification). */
const longestCell = 32_767;
const cut = ' … [cut: a cell holds no more]';

/** A cell's text. A letter that looks like Excel's escape `_x0041_` is kept from becoming one. */
export function cellText(text: string): string {
  const whole = text.replace(/\r\n?/g, '\n');
  const fitting =
    whole.length > longestCell ? whole.slice(0, longestCell - cut.length) + cut : whole;
  return escape(fitting.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}

/** A text in an attribute, where a line break is a space unless it is named. */
export function attribute(text: string): string {
  return escape(text).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function escape(text: string): string {
  return text
    .replace(unspeakable, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** "A", "B", … "Z", "AA": the name of a column, counted from 0. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
