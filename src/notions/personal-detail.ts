import type { Notion } from './notion-words.js';

/** Kinds of personal detail, as questionnaires call them. */
export type PersonalDetail =
  'first-name' | 'last-name' | 'name' | 'email' | 'phone' | 'address' | 'other';

/** Which detail a column holds that is known to be personal. */
export function detailOf(notion: Notion | undefined, header: string): PersonalDetail {
  switch (notion?.id) {
    case 'first-name':
    case 'last-name':
    case 'name':
    case 'email':
    case 'phone':
    case 'address':
      return notion.id;
    default:
      return /name/i.test(header) ? 'name' : 'other';
  }
}
