import { splitGrids } from './grids.js';
import { forColumns, textOf, widthOf } from './layout.js';
import type { Layout, Recognised, Sample } from './layout.js';

/**
 * A row that only counts the columns, "Ident 1", "Ident 2", over the row of questions: what some
 * consultations are exported as.
 */
export const numberedColumns: Layout = {
  name: 'Numbered columns',
  recognise(sample: Sample): Recognised | undefined {
    const [names, questions, ...rows] = sample;
    const width = widthOf(sample.slice(0, 2));
    const first = /^(.*\D)1$/.exec(textOf(names, 0))?.[1];
    // "Q1" may be all that is left of a question, and answers stand below it.
    if (first === undefined || /^q(?:uestion)?\W*$/i.test(first) || width < 3) return undefined;
    const columns = forColumns(width, (column) => column);
    const isCounted = columns.every((column) => textOf(names, column) === `${first}${column + 1}`);
    const asked = columns.filter((column) => textOf(questions, column).endsWith('?'));
    // A question is asked once, in the header.
    const isUnique = columns.every((column) => {
      const question = textOf(questions, column);
      return question === '' || !rows.some((row) => textOf(row, column) === question);
    });
    if (!isCounted || !isUnique || 2 * asked.length <= width) return undefined;
    const heads = columns.map((column) => ({
      header: textOf(questions, column),
      code: textOf(names, column),
    }));
    return {
      why: `the first row only counts the columns from ${textOf(names, 0)} to ${textOf(names, width - 1)}; the second holds the questions.`,
      headerRows: 2,
      heads: splitGrids(heads),
    };
  },
};
