import { toJson } from '../to-json.js';
import type { Format } from './format.js';

export const json: Format = {
  files: ({ head, tables, text }) => [
    { path: 'report.json', content: toJson(head, tables, text.prose) },
  ],
};
