import type { Digest } from '../schema.js';
import { digestToHtml } from './to-html.js';
import { digestToMarkdown } from './to-markdown.js';
import { digestToText } from './to-text.js';

/** Every way of writing a digest, by the name that `--format` takes; the text goes by the columns of its terminal. */
export const digestWriters = {
  text: digestToText,
  markdown: digestToMarkdown,
  html: digestToHtml,
  json: (digest: Digest): string => `${JSON.stringify(digest, undefined, 2)}\n`,
} as const satisfies Record<string, (digest: Digest, room?: number) => string>;

export type DigestFormat = keyof typeof digestWriters;
