import type { ColumnHead } from '../rows.js';
import { splitGrids } from './grids.js';
import { forColumns, textOf } from './layout.js';
import type { Layout, Recognised, Sample } from './layout.js';

/** What Google Forms calls its first column, in the language of whoever made the form. */
const timestamps = [
  'Timestamp',
  'Marca temporal',
  'Horodateur',
  'Zeitstempel',
  'Carimbo de data/hora',
  'Informazioni cronologiche',
];

const emails = /^(?:email address|e-mail address|username)$/i;

/** As its spreadsheet writes a time, in the order of any country: `1/9/2020 18:58:43`. */
const time =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}[:.]\d{2}[:.]\d{2}(?: ?[AP]M)?(?: [A-Z]{2,5}(?:[+-]\d+)?)?$/i;

/** Google Forms: a time first, then a column a question; rows of grids in square brackets. */
export const googleForms: Layout = {
  name: 'Google Forms',
  recognise(sample: Sample): Recognised | undefined {
    const [header, ...rows] = sample;
    const first = textOf(header, 0);
    if (!timestamps.includes(first) || rows.length === 0) return undefined;
    if (!rows.every((row) => time.test(textOf(row, 0)))) return undefined;
    const heads = forColumns(header?.length ?? 0, (column): ColumnHead => {
      const text = textOf(header, column);
      if (column === 0) return { header: text, role: 'submitted' };
      return { header: text, role: emails.test(text) ? 'personal' : undefined };
    });
    return {
      why: `its first column is ${first} and holds a time in every row.`,
      headerRows: 1,
      heads: splitGrids(heads),
    };
  },
};
