import { fold } from '../text/index.js';
import { entries } from './notion-words.js';
import type { Notion } from './notion-words.js';

export type { Notion } from './notion-words.js';

/** The first notion that a header's words speak of. */
export function notionOf(header: string): Notion | undefined {
  const words = headerWords(header);
  return entries.find((entry) => entry.words.test(words) && entry.unless?.test(words) !== true);
}

/** Folded words with a space between: "RecipientLastName_1" is "recipient last name 1". */
export function headerWords(header: string): string {
  return fold(header.replace(/(?<=[a-z])(?=[A-Z])/g, ' '))
    .replace(/'/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
