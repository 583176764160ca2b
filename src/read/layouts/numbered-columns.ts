import type { ColumnHead } from '../rows.js';
import { columnsOfHeads } from './one-header-row.js';
import { forColumns, textOf, widthOf } from './layout.js';
import type { Layout, Recognised, Sample } from './layout.js';

/** A number of a column, and of what belongs together in it: "Ident 1", "Q5", "Q5_2", "4.1.a". */
const numberOfColumn = /^(?:[a-z]{1,8}[ _.-]?)?\d{1,5}[a-z]?(?:[ _.-][a-z0-9]{1,5})*\.?$/i;
/** The wording of a question, with a row of its grid or an option behind it. An answer may be "Why?". */
const wording = /^\S+\s+\S+\s+\S.*\?(?=\W|$)/;
/** Fewer numbered columns show nothing. */
const leastNumbered = 3;

/**
 * A row that only numbers the columns, "Ident 1", "Ident 2" or "Q1", "Q5_1", "Q5_2", over the row of
 * wordings. What has a name of its own, as "Response ID" has, is not asked: below it nothing stands, or the name
 * again.
 */
export const numberedColumns: Layout = {
  name: 'Numbered columns',
  recognise(sample: Sample): Recognised | undefined {
    const [names, questions, ...rows] = sample;
    const columns = forColumns(widthOf(sample.slice(0, 2)), (column) => column);
    const isNumbered = (column: number): boolean => numberOfColumn.test(textOf(names, column));
    const numbered = columns.filter(isNumbered);
    const asked = numbered.filter((column) => wording.test(textOf(questions, column)));
    if (numbered.length < leastNumbered || 2 * asked.length <= columns.length) return undefined;
    // A response has an id and a time under such names, and a question is asked once, in the header.
    const isHeader = columns.every((column) => {
      const text = textOf(questions, column);
      if (text === '') return true;
      return isNumbered(column)
        ? !rows.some((row) => textOf(row, column) === text)
        : !/\d/.test(text);
    });
    if (!isHeader) return undefined;
    const asHead = (column: number): ColumnHead => {
      const name = textOf(names, column);
      const header = textOf(questions, column) || name;
      return isNumbered(column) ? { header, code: name } : { header };
    };
    return {
      why: `the first row only numbers the columns, such as ${textOf(names, numbered[0]!)} and ${textOf(names, numbered.at(-1)!)}; the second holds the questions.`,
      headerRows: 2,
      ...columnsOfHeads(columns.map(asHead), rows),
    };
  },
};
