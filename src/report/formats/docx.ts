import { toDocx } from '../docx/to-docx.js';
import type { Format } from './format.js';

export const docx: Format = {
  about: 'a document to edit and paste from, with charts',
  needsRasteriser: true,
  files: ({ text, tables }, { longTable, rasterise }) => [
    { path: 'report.docx', content: toDocx(text, tables, { longTable, rasterise }) },
  ],
};
