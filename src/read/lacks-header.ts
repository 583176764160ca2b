import type { Sample } from './layouts/index.js';

/** What no question is worded as, and what a response begins with: an address, or a time of submission. */
const tellingForms = [
  {
    form: 'an e-mail address',
    pattern: /^[^\s@<>]+@[^\s@<>]+\.\p{L}{2,}$/u,
    mayBeOffered: false,
  },
  {
    form: 'a date',
    pattern:
      /^(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{4})(?:[T ,]+\d{1,2}:\d{2}.*)?$/,
    // A day to choose heads a column of its own, and stands in it again for whoever chose it.
    mayBeOffered: true,
  },
] as const;

/** Options that are offered in a column; "Bus" and "Not selected" under "Bus" are one that has a column of its own. */
const leastOptions = 3;
const leastColumns = 2;
/** Questions may be headed by their numbers or letters, and answered with such. */
const words = /\p{L}{2}/u;

/**
 * Why the first row of a table is a response and not its header; undefined where it may be one. Rows below hold
 * values of the same form, or give the same options again and again. No value is named: it is a respondent's.
 *
 * @param sample the first rows, which no layout claims
 */
export function whyNoHeader([header = [], ...rows]: Sample): string | undefined {
  const cells = header.map((cell) => cell.trim());
  // A header that stands again further down, where files were put together, shows nothing.
  const below = rows.filter((row) =>
    cells.some((cell, column) => (row[column] ?? '').trim() !== cell),
  );
  const valuesOf = (column: number): readonly string[] =>
    below.map((row) => (row[column] ?? '').trim()).filter((value) => value !== '');
  for (const { form, pattern, mayBeOffered } of tellingForms) {
    const shows = (cell: string, value: string): boolean =>
      pattern.test(value) && !(mayBeOffered && value === cell);
    const column = cells.findIndex(
      (cell, at) => pattern.test(cell) && valuesOf(at).some((value) => shows(cell, value)),
    );
    if (column >= 0) return `its cell ${column + 1} is ${form}, as in the rows below it`;
  }
  const repeated = cells.flatMap((cell, column) =>
    words.test(cell) && isOption(cell, valuesOf(column)) ? [column + 1] : [],
  );
  const filled = cells.filter((cell) => cell !== '').length;
  return repeated.length >= leastColumns && 2 * repeated.length >= filled
    ? `its cells ${repeated.join(', ')} are options that rows below it choose again and again`
    : undefined;
}

function isOption(cell: string, values: readonly string[]): boolean {
  const options = new Set(values).size;
  const again = values.filter((value) => value === cell).length;
  return again >= 2 && options >= leastOptions && 2 * options <= values.length;
}
