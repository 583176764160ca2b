import { fewest, release, safeCount } from './release.js';
import type { ReleasedFigures } from './release.js';
import type { Count, Digest, DigestGroup } from './schema.js';

const total = 'responses';
const roundedTo = 10;

/** The names of the figures that come again every night, and their counts. */
function figuresOf(digest: Digest): ReadonlyMap<string, number> {
  return new Map<string, number>([
    [total, digest.responses.total ?? 0],
    ['late', digest.responses.late ?? 0],
    ...digest.fields.flatMap(({ id, groups }) =>
      groups.map(({ name, total: count }) => [groupName(id, name), count ?? 0] as const),
    ),
    ...digest.days.map(({ day, total: count }) => [`day ${day}`, count ?? 0] as const),
  ]);
}

function groupName(field: string, group: string): string {
  return JSON.stringify(['group', field, group]);
}

/** What may be shown of tonight's figures, given what was shown before. */
export function releaseFigures(
  digest: Digest,
  before: ReleasedFigures,
  seal: (name: string) => string,
): ReleasedFigures {
  const counts = new Map([...figuresOf(digest)].map(([name, count]) => [seal(name), count]));
  return release(counts, seal(total), before);
}

/**
 * The digest that anybody may read: see {@link release} for the figures that come every night. What was found
 * among the new respondents concerns others each night, so it is only rounded; what would let two nights be
 * compared, the same counts among the earlier ones, is left out.
 *
 * @param isDeclared whether the questionnaire lists the options of a field: what a respondent wrote instead is
 *   not shown before it is shown of five
 */
export function toPublic(
  digest: Digest,
  before: ReleasedFigures,
  now: ReleasedFigures,
  seal: (name: string) => string,
  isDeclared: (field: string) => boolean,
): Digest {
  const shown = (name: string): Count => {
    const count = now[seal(name)]?.shown ?? 0;
    return count === 0 ? null : count;
  };
  const gained = (name: string): Count => {
    const more = (now[seal(name)]?.shown ?? 0) - (before[seal(name)]?.shown ?? 0);
    return more > 0 ? more : null;
  };
  const isEnough = ({ fresh }: { readonly fresh: Count }): boolean => safe(fresh) !== null;
  const safeRise = <T extends { readonly fresh: Count; readonly freshBase: Count }>(
    rise: T,
  ): T => ({
    ...rise,
    fresh: safe(rise.fresh),
    freshBase: safe(rise.freshBase),
    earlier: null,
    earlierBase: null,
    // A p-value gives the counts away from which it was made.
    adjustedP: null,
  });
  const { responses, projection, uncovered, problems, themes } = digest;
  const published = {
    ...digest,
    isPublishable: true,
    responses: {
      ...responses,
      total: shown(total),
      fresh: gained(total),
      late: shown('late'),
      freshLate: gained('late'),
      changed: safe(responses.changed),
      withdrawn: safe(responses.withdrawn),
    },
    // Made from all counts as they are: shown with figures that have moved, it tells of five or more.
    projection:
      projection === null || now === before
        ? null
        : {
            ...projection,
            expected: Math.round(projection.expected / roundedTo) * roundedTo,
            low: Math.floor(projection.low / roundedTo) * roundedTo,
            high: Math.ceil(projection.high / roundedTo) * roundedTo,
          },
    fields: digest.fields.map((field) => ({
      ...field,
      groups: field.groups.flatMap((group) => {
        const name = groupName(field.id, group.name);
        const count = shown(name);
        if (count === null && !isDeclared(field.id)) return [];
        return {
          ...group,
          total: count,
          fresh: gained(name),
          // When the last one came is known of one person.
          lastDay: null,
          status: publicStatus(count, group.expectedByNow),
        };
      }),
    })),
    days: digest.days.map(({ day }) => ({ day, total: shown(`day ${day}`) })),
    questions: digest.questions.filter(isEnough).map(safeRise),
    keywords: digest.keywords.filter(isEnough).map(safeRise),
    themes: {
      rising: themes.rising.filter(isEnough).map(safeRise),
      first: themes.first.filter(isEnough).map((theme) => ({ ...theme, fresh: safe(theme.fresh) })),
    },
    campaigns: digest.campaigns.filter(isEnough).map((campaign) => ({
      ...campaign,
      fresh: safe(campaign.fresh),
      total: safe(campaign.total),
    })),
    // That it is there would tell that somebody new came.
    uncovered:
      uncovered === null || safe(uncovered.base) === null
        ? null
        : { count: safe(uncovered.count), base: safe(uncovered.base) },
    problems: {
      fresh: problems.fresh.map((one) => ({ ...one, count: safe(one.count) })),
      mended: problems.mended.map((one) => ({ ...one, count: safe(one.count) })),
    },
  };
  return { ...published, nothingNew: digest.nothingNew || hasNoNews(published, digest) };
}

/** A count lies this far above what is shown of it at most: four for the rounding, four for what waits. */
const mostAbove = 8;

/** Only what follows from the figure that is shown. */
function publicStatus(count: Count, expectedByNow: number | null): DigestGroup['status'] {
  if (expectedByNow === null) return null;
  const most = count === null ? fewest - 1 : count + mostAbove;
  if (most < expectedByNow) return 'behind';
  return (count ?? 0) >= expectedByNow ? 'on-course' : null;
}

function safe(count: Count): Count {
  return count === null ? null : safeCount(count);
}

/** Where no figure moves, one who came is not told from nobody. */
function hasNoNews(published: Digest, digest: Digest): boolean {
  const { responses, questions, keywords, themes, campaigns, problems } = published;
  return (
    digest.previousDay !== null &&
    !digest.isRebuilt &&
    [responses.fresh, responses.changed, responses.withdrawn].every((count) => count === null) &&
    [questions, keywords, themes.rising, themes.first, campaigns].every(
      (list) => list.length === 0,
    ) &&
    [...problems.fresh, ...problems.mended].every(
      ({ severity, count }) => severity !== 'error' && count === null,
    )
  );
}
