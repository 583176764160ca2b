import { reportWorkbook } from '../workbook/from-report.js';
import { toXlsx } from '../xlsx/to-xlsx.js';
import type { Format } from './format.js';

export const xlsx: Format = {
  files: ({ text, tables }) => [
    { path: 'report.xlsx', content: toXlsx(reportWorkbook(text, tables)) },
  ],
};
