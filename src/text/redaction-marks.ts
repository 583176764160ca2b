/** What stands in a text where a personal detail stood: `[name]`, `[email]` … */
export const redactionKinds = [
  'name',
  'email',
  'phone',
  'postcode',
  'nhs-number',
  'ni-number',
  'address',
  'date-of-birth',
  'url-with-name',
  'social-handle',
] as const;

export type RedactionKind = (typeof redactionKinds)[number];

const anyMark = `\\[(?:${redactionKinds.join('|')})\\]`;
const mark = new RegExp(anyMark, 'y');
const everyMark = new RegExp(anyMark, 'g');

/** The length of the redaction mark that begins at `index`, or 0: a mark is no word of the answer. */
export function redactionMarkLength(text: string, index: number): number {
  mark.lastIndex = index;
  return mark.test(text) ? mark.lastIndex - index : 0;
}

/** The kinds of the redaction marks in a text, as they come. */
export function redactionMarks(text: string): readonly RedactionKind[] {
  return Array.from(text.matchAll(everyMark), ([found]) => found.slice(1, -1) as RedactionKind);
}
