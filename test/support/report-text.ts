import type { Table } from '../../src/tables/index.js';
import type { Report } from '../../src/report/format.js';

/** A report around some tables, for tests of writers. */
export function reportOf(tables: readonly Table[], words: Partial<Report['text']> = {}): Report {
  return {
    text: {
      title: 'A small report',
      subtitle: 'For tests',
      warning: 'Not for publication.',
      preamble: ['What it says.'],
      method: ['How it was made.'],
      ...words,
    },
    head: {
      title: 'A small report',
      questionnaire: 'small',
      filter: 'all responses',
      publication: { safe: false },
    },
    tables,
  };
}
