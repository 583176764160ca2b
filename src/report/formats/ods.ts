import { toOds } from '../ods/to-ods.js';
import { reportWorkbook } from '../workbook/from-report.js';
import type { Format } from './format.js';

export const ods: Format = {
  files: ({ text, tables }) => [
    { path: 'report.ods', content: toOds(reportWorkbook(text, tables)) },
  ],
};
