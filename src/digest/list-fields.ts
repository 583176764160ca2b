import type { AnalyseSettings } from '../find-figures.js';
import { breakdownsOf, notAnOption, notStated } from '../questionnaire/index.js';
import { makeBreakdowns } from '../tables/index.js';
import { daysBetween } from './arrivals.js';
import type { GroupCounts } from './group-counts.js';
import type { Digest, DigestGroup } from './schema.js';

/**
 * Who responds, by group, and how each group stands against its target.
 *
 * @param day `YYYY-MM-DD`: the share of a target that is due by then is that of the call's days gone by
 */
export function listFields(
  counts: GroupCounts,
  { questionnaire, by }: AnalyseSettings,
  day: string,
): Digest['fields'] {
  const breakdowns = makeBreakdowns(questionnaire, counts);
  const elapsed = elapsedShare(questionnaire.opened, questionnaire.closes, day);
  return (by ?? breakdownsOf(questionnaire)).flatMap((id) => {
    const breakdown = breakdowns.find(({ field }) => field.id === id);
    if (breakdown === undefined) return [];
    const { field, place, groups } = breakdown;
    const targets = questionnaire.targets?.groups?.[id];
    return {
      id,
      name: field.name ?? id,
      groups: groups.map((name): DigestGroup => {
        const { total, fresh, lastDay } = counts.of(place, name);
        const target = targets?.[name] ?? null;
        const expectedByNow =
          target === null || elapsed === undefined ? null : Math.floor(target * elapsed);
        const isNamed = name !== notStated && name !== notAnOption;
        const status = isNamed ? statusOf(total, expectedByNow) : null;
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
