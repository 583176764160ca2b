import { toMarkdown } from '../to-markdown.js';
import type { Format } from './format.js';

export const markdown: Format = {
  files: ({ text, tables }, { longTable }) => [
    { path: 'report.md', content: toMarkdown(text, tables, longTable) },
  ],
};
