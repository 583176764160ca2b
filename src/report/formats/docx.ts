import { toDocx } from '../docx/to-docx.js';
import type { Format } from './format.js';

export const docx: Format = {
  needsRasteriser: true,
  files: ({ text, tables }, { longTable, rasterise }) => [
    { path: 'report.docx', content: toDocx(text, tables, { longTable, rasterise }) },
  ],
};
