import { toHtml } from '../to-html.js';
import type { Format } from './format.js';

export const html: Format = {
  files: ({ text, tables, behind }, { longTable, theme }) => [
    { path: 'report.html', content: toHtml(text, tables, { longTable, theme, behind }) },
  ],
};
