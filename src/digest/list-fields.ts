import type { AnalyseSettings } from '../figures/find-figures.js';
import { breakdownsOf, findFields, tabledFields } from '../questionnaire/index.js';
import type { ProfileField } from '../questionnaire/index.js';
import { isGroup, makeBreakdowns } from '../tables/index.js';
import { daysBetween } from '../statistics/index.js';
import type { GroupCounts } from './group-counts.js';
import type { Digest, DigestGroup } from './schema.js';

/**
 * The profile fields that a digest lists, with their places among the tabled ones.
 *
 * @throws WinnowError `bad-option` for a field that the questionnaire does not have
 */
export function listedFields({
  questionnaire,
  by,
}: Pick<AnalyseSettings, 'questionnaire' | 'by'>): readonly {
  readonly field: ProfileField;
  readonly place: number;
}[] {
  const fields = tabledFields(questionnaire);
  return findFields(by ?? breakdownsOf(questionnaire), questionnaire).map((place) => ({
    field: fields[place]!,
    place,
  }));
}

/**
 * Who responds, by group, and how each group stands against its target.
 *
 * @param day `YYYY-MM-DD`: the share of a target that is due by then is that of the call's days gone by
 */
export function listFields(
  counts: GroupCounts,
  settings: Pick<AnalyseSettings, 'questionnaire' | 'by' | 'filter'>,
  day: string,
): Digest['fields'] {
  const { questionnaire, filter } = settings;
  const breakdowns = makeBreakdowns(questionnaire, counts);
  const elapsed = elapsedShare(questionnaire.opened, questionnaire.closes, day);
  return listedFields(settings).map(({ field, place }) => {
    const { id } = field;
    const { groups } = breakdowns[place]!;
    const targets = questionnaire.targets?.groups?.[id];
    // No group is silent of which nobody is asked for, nor where nobody at all says one: the column is missing.
    const isKnown = groups.some((name) => isGroup(name) && counts.of(place, name).total > 0);
    const isEmpty = groups.every((name) => counts.of(place, name).total === 0);
    const isAsked = (isKnown || isEmpty) && (filter?.where?.[id] ?? []).length === 0;
    return {
      id,
      name: field.name ?? id,
      groups: groups.map((name): DigestGroup => {
        const { total, fresh, lastDay } = counts.of(place, name);
        const target = targets?.[name] ?? null;
        const expectedByNow =
          target === null || elapsed === undefined ? null : Math.floor(target * elapsed);
        const status = isGroup(name) && isAsked ? statusOf(total, expectedByNow) : null;
        return { name, total, fresh, target, expectedByNow, lastDay, status };
      }),
    };
  });
}

/** The share of a call's days that have gone by. */
function elapsedShare(
  opened: string | undefined,
  closes: string | undefined,
  day: string,
): number | undefined {
  if (opened === undefined || closes === undefined) return undefined;
  const all = daysBetween(opened, closes) + 1;
  return Math.min(1, Math.max(0, (daysBetween(opened, day) + 1) / all));
}

/** How a group stands; see the JSON form. */
function statusOf(total: number, expectedByNow: number | null): DigestGroup['status'] {
  if (total === 0) return 'silent';
  if (expectedByNow === null) return null;
  return total < expectedByNow ? 'behind' : 'on-course';
}
