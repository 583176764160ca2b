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

const asksToGive =
  /\b(?:enter|provide|give|leave|write|type|tell us|include|add|state|share|supply)\b/;

/** Whether a long header speaks of post codes or telephones without asking for any. */
export function isAside(words: string): boolean {
  return words.split(' ').length > 9 && !asksToGive.test(words);
}

/** Whether a header asks for the use of a means, not for an address or a number: "How often do you read e-mail?" */
export function isOfUse(words: string, { id }: Notion): boolean {
  return (
    (id === 'email' || id === 'phone') &&
    /^(?:how|why|which|where|when|do|does|did|are|have)\b/.test(words) &&
    !asksToGive.test(words) &&
    !/\b(?:address|number)\b/.test(words)
  );
}
