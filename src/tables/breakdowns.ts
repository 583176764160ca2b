import { notAnOption, notStated, optionsOf, tabledFields } from '../questionnaire/index.js';
import type { ProfileField, Questionnaire } from '../questionnaire/index.js';
import type { AnswerTally } from '../tallies/index.js';
import type { Breakdown } from './findings.js';
import { byCodeUnits } from '../collections/index.js';

/** How the groups of a field without declared options stand: those of equal size tell nothing, others by their order. */
export type GroupOrder = 'by size' | 'by name';

/** All tabled fields with their groups in the order of the tables. */
export function makeBreakdowns(
  questionnaire: Questionnaire,
  counts: Pick<AnswerTally, 'groupsOf' | 'respondents'>,
  order: GroupOrder = 'by size',
): readonly Breakdown[] {
  return tabledFields(questionnaire).map((field, place) => {
    const groups = groupsInOrder(field, place, counts, order);
    return {
      field,
      place,
      groups,
      comparable: groups.filter(isAlwaysTabled),
      isMultiple: field.kind === 'some-of',
    };
  });
}

/** Groups that a table has only where somebody is in them. */
const whereThere: readonly string[] = [notAnOption, notStated];

/** Does a table have a row for the group whether anybody is in it or not? */
export function isAlwaysTabled(group: string): boolean {
  return !whereThere.includes(group);
}

/** Declared options in their order; where none are declared, the largest group first. The unknown come last. */
function groupsInOrder(
  field: ProfileField,
  place: number,
  counts: Pick<AnswerTally, 'groupsOf' | 'respondents'>,
  order: GroupOrder,
): readonly string[] {
  const present = counts.groupsOf(place);
  const size = (group: string): number =>
    order === 'by size' ? counts.respondents({ field: place, name: group }) : 0;
  const last = whereThere.filter((group) => present.includes(group));
  const named =
    optionsOf(field) ??
    present
      .filter((group) => !last.includes(group))
      .sort((a, b) => size(b) - size(a) || byCodeUnits(a, b));
  return [...named, ...last];
}
