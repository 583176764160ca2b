import { notAnOption, notStated, optionsOf, tabledFields } from '../questionnaire/index.js';
import type { ProfileField, Questionnaire } from '../questionnaire/index.js';
import type { AnswerTally } from '../tallies/index.js';
import type { Breakdown } from './findings.js';

/** All tabled fields with their groups in the order of the tables. */
export function makeBreakdowns(
  questionnaire: Questionnaire,
  counts: Pick<AnswerTally, 'groupsOf' | 'respondents'>,
): readonly Breakdown[] {
  return tabledFields(questionnaire).map((field, place) => {
    const groups = groupsInOrder(field, place, counts);
    return {
      field,
      place,
      groups,
      comparable: groups.filter((group) => group !== notStated && group !== notAnOption),
      isMultiple: field.kind === 'some-of',
    };
  });
}

/** Declared options in their order; where none are declared, the largest group first. The unknown come last. */
function groupsInOrder(
  field: ProfileField,
  place: number,
  counts: Pick<AnswerTally, 'groupsOf' | 'respondents'>,
): readonly string[] {
  const present = counts.groupsOf(place);
  const size = (group: string): number => counts.respondents({ field: place, name: group });
  const last = [notAnOption, notStated].filter((group) => present.includes(group));
  const named =
    optionsOf(field) ??
    present
      .filter((group) => !last.includes(group))
      .sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1));
  return [...named, ...last];
}
