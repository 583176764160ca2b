import { xmlText } from '../../xml/index.js';

/** A list of ids has as many texts as rows: sharing them would save nothing, and hold them all. */
const mostShared = 10_000;

/**
 * The texts of a workbook's cells: those that stand in many are written once and named by number, so that the
 * sheets are half as long. Either way they are texts, and never read as anything else.
 */
export class SharedStrings {
  readonly #places = new Map<string, number>();

  /** The rest of a cell that shows the text, behind its place and style. */
  cell(text: string): string {
    if (text === '') return '/>';
    const place = this.#places.get(text) ?? this.#places.size;
    if (place === mostShared) return ` t="inlineStr"><is>${textXml(text)}</is></c>`;
    this.#places.set(text, place);
    return ` t="s"><v>${place}</v></c>`;
  }

  /** The part that holds them, once all cells are written. */
  *xml(): Generator<string> {
    yield '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';
    for (const text of this.#places.keys()) yield `<si>${textXml(text)}</si>`;
    yield '</sst>';
  }
}

function textXml(text: string): string {
  return `<t xml:space="preserve">${cellText(text)}</t>`;
}

/** The most that a cell can hold (ECMA-376, 18.18.93, and Excel's specification). */
const longestCell = 32_767;
const cut = ' … [cut: a cell holds no more]';

/** A cell's text. A letter that looks like Excel's escape `_x0041_` is kept from becoming one. */
function cellText(text: string): string {
  const whole = text.replace(/\r\n?/g, '\n');
  const fitting =
    whole.length > longestCell ? whole.slice(0, longestCell - cut.length) + cut : whole;
  return xmlText(fitting.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'));
}
