import { textColumn } from './cells.js';
import type { Breakdown } from './findings.js';
import type { Where } from './population.js';
import type { Column } from './table.js';

/** The column in which the question of a row stands. */
export const questionColumn: Column = textColumn('question', 'Question');

/** Whom a row counts: those who answered the question in its {@link questionColumn}. */
export const inQuestion = { question: { column: questionColumn.id } } as const;

/** The column in which the group of a row stands; its id is that of the field unless given. */
export function groupColumn({ field }: Pick<Breakdown, 'field'>, id = field.id): Column {
  return textColumn(id, capitalised(nameOf(field)));
}

/** Whom a row counts: those of the group in its {@link groupColumn}. */
export function inGroup(
  { field }: Pick<Breakdown, 'field'>,
  column = field.id,
): Required<Pick<Where, 'group'>> {
  return { group: { field: field.id, column } };
}

/** What tables call a field: its name, or its id as words ("job-role" is "job role"). */
export function nameOf({
  id,
  name,
}: {
  readonly id: string;
  readonly name?: string | undefined;
}): string {
  return name ?? id.replaceAll('-', ' ');
}

/** What is to be said where a respondent may be in several groups. */
export function severalNotes({ isMultiple }: Pick<Breakdown, 'isMultiple'>): readonly string[] {
  return isMultiple
    ? ['Respondents could choose several, so the figures can add up to more than the total.']
    : [];
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
