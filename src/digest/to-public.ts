import { fewest, release, safeCount } from './release.js';
import type { ReleasedFigures } from './release.js';
import type { Count, Digest, DigestGroup, DigestProblem } from './schema.js';

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
): ShownFigures {
  const counts = new Map([...figuresOf(digest)].map(([name, count]) => [seal(name), count]));
  return new ShownFigures(before, release(counts, seal(total), before), seal);
}

/**
 * The digest that anybody may read: see {@link release} for the figures that come every night. What was found
 * among the new respondents concerns others each night, so it is only rounded; what would let two nights be
 * compared, the same counts among the earlier ones, is left out.
 *
 * @param figures as {@link releaseFigures} gives them
 * @param isDeclared whether the questionnaire lists the options of a field: what a respondent wrote instead is
 *   not shown before it is shown of five
 */
export function toPublic(
  digest: Digest,
  figures: ShownFigures,
  isDeclared: (field: string) => boolean,
): Digest {
  const { projection, uncovered, problems, themes } = digest;
  const published = {
    ...digest,
    isPublishable: true,
    responses: publicResponses(digest.responses, figures),
    // Made from all counts as they are: shown with figures that have moved, it tells of five or more.
    projection: projection === null || !figures.haveMoved ? null : roundly(projection),
    fields: digest.fields.map((field) => publicField(field, figures, isDeclared(field.id))),
    days: digest.days.map(({ day }) => ({ day, total: figures.total(`day ${day}`) })),
    questions: publicRises(digest.questions),
    keywords: publicRises(digest.keywords),
    themes: {
      rising: publicRises(themes.rising),
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
      fresh: problems.fresh.map(publicProblem),
      mended: problems.mended.map(publicProblem),
    },
  };
  return { ...published, nothingNew: digest.nothingNew || hasNoNews(published, digest) };
}

/** The figures that come every night, as they may be shown; null where nothing may. */
class ShownFigures {
  /** By their sealed names. */
  readonly now: ReleasedFigures;
  readonly #before: ReleasedFigures;
  readonly #seal: (name: string) => string;

  constructor(before: ReleasedFigures, now: ReleasedFigures, seal: (name: string) => string) {
    this.now = now;
    this.#before = before;
    this.#seal = seal;
  }

  get haveMoved(): boolean {
    return this.now !== this.#before;
  }

  total(name: string): Count {
    const count = this.now[this.#seal(name)]?.shown ?? 0;
    return count === 0 ? null : count;
  }

  /** What is shown now above what was shown before. */
  gained(name: string): Count {
    const more = (this.total(name) ?? 0) - (this.#before[this.#seal(name)]?.shown ?? 0);
    return more > 0 ? more : null;
  }
}

function publicResponses(
  responses: Digest['responses'],
  figures: ShownFigures,
): Digest['responses'] {
  return {
    ...responses,
    total: figures.total(total),
    fresh: figures.gained(total),
    late: figures.total('late'),
    freshLate: figures.gained('late'),
    changed: safe(responses.changed),
    withdrawn: safe(responses.withdrawn),
  };
}

type Projection = NonNullable<Digest['projection']>;

function roundly(projection: Projection): Projection {
  const { expected, low, high } = projection;
  return {
    ...projection,
    expected: Math.round(expected / roundedTo) * roundedTo,
    low: Math.floor(low / roundedTo) * roundedTo,
    high: Math.ceil(high / roundedTo) * roundedTo,
  };
}

type Field = Digest['fields'][number];

function publicField(field: Field, figures: ShownFigures, isDeclared: boolean): Field {
  return {
    ...field,
    groups: field.groups.flatMap((group) => {
      const name = groupName(field.id, group.name);
      const count = figures.total(name);
      if (count === null && !isDeclared) return [];
      return {
        ...group,
        total: count,
        fresh: figures.gained(name),
        // When the last one came is known of one person.
        lastDay: null,
        status: publicStatus(count, group.expectedByNow),
      };
    }),
  };
}

/** What of the new respondents is told only where there are enough of them. */
function isEnough({ fresh }: { readonly fresh: Count }): boolean {
  return safe(fresh) !== null;
}

function publicRises<T extends { readonly fresh: Count; readonly freshBase: Count }>(
  rises: readonly T[],
): T[] {
  return rises.filter(isEnough).map((rise) => ({
    ...rise,
    fresh: safe(rise.fresh),
    freshBase: safe(rise.freshBase),
    earlier: null,
    earlierBase: null,
    // A p-value gives the counts away from which it was made.
    adjustedP: null,
  }));
}

function publicProblem(problem: DigestProblem): DigestProblem {
  return { ...problem, count: safe(problem.count) };
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
