import { notAnOption, notStated, optionsOf, tabledFields } from '../questionnaire/index.js';
import type { ProfileField, Questionnaire } from '../questionnaire/index.js';
import type { AnswerTally } from '../tallies/index.js';
import type { Breakdown } from './findings.js';
import { byCodeUnits } from '../collections/index.js';

/**
 * How the groups of a field without declared options stand: those of equal size tell nothing, others by their order.
 */
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
      comparable: groups.filter(isGroup),
      isMultiple: field.kind === 'some-of',
    };
  });
}

/** What tables call those who are in no group; they have a row only where there is somebody. */
export const noGroups: readonly string[] = [notAnOption, notStated];

export function isGroup(name: string): boolean {
  return !noGroups.includes(name);
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
  const last = noGroups.filter((group) => present.includes(group));
  const named =
    optionsOf(field) ??
    present
      .filter((group) => !last.includes(group))
      .sort((a, b) => size(b) - size(a) || byCodeUnits(a, b));
  return [...named, ...last];
}
