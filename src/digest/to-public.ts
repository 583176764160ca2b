import { byCodeUnits } from '../collections/index.js';
import { isGroup } from '../tables/index.js';
import { projectedFrom, projectShown } from './projection.js';
import { fewest, release } from './release.js';
import type { ReleasedFigures } from './release.js';
import { publicNews, publicProblems, safe } from './public-news.js';
import type { Count, Digest, DigestGroup } from './schema.js';

const total = 'responses';

/** The names of the figures that come again every night, and their counts. */
function figuresOf(digest: Digest): ReadonlyMap<string, number> {
  return new Map<string, number>([
    [total, digest.responses.total ?? 0],
    ['late', digest.responses.late ?? 0],
    ...digest.fields.flatMap(({ id, groups }) =>
      groups.map(({ name, total: count }) => [groupName(id, name), count ?? 0] as const),
    ),
    ...digest.days.map(({ day, total: count }) => [dayName(day), count ?? 0] as const),
  ]);
}

/** The fields, each of whose groups hold every respondent between them; and the days, where all lie among them. */
function wholesOf({ fields, days, responses }: Digest): readonly (readonly string[])[] {
  const onDays = days.reduce((sum, { total: count }) => sum + (count ?? 0), 0);
  return [
    ...fields.map(({ id, groups }) => groups.map(({ name }) => groupName(id, name))),
    ...(onDays === responses.total ? [days.map(({ day }) => dayName(day))] : []),
  ].filter((parts) => parts.length > 0);
}

function dayName(day: string): string {
  return `day ${day}`;
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
  const wholes = wholesOf(digest).map((parts) => parts.map(seal));
  return new ShownFigures(before, release(counts, seal(total), before, wholes), seal);
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
  const { uncovered } = digest;
  const days = publicDays(digest, figures);
  const published = {
    ...digest,
    isPublishable: true,
    responses: publicResponses(digest.responses, figures),
    projection: publicProjection(digest, figures, days),
    fields: digest.fields.map((field) => publicField(field, figures, isDeclared(field.id))),
    days,
    ...publicNews(digest),
    // That it is there would tell that somebody new came.
    uncovered:
      uncovered === null || safe(uncovered.base) === null
        ? null
        : { count: safe(uncovered.count), base: safe(uncovered.base) },
    problems: publicProblems(digest.problems, figures.haveMoved),
  };
  const isQuiet = !figures.haveMoved && digest.previousDay !== null && !digest.isRebuilt;
  return { ...published, nothingNew: digest.nothingNew || (isQuiet && hasNoNews(published)) };
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

  /** To a reader. */
  get haveMoved(): boolean {
    return Object.entries(this.now).some(
      ([name, { shown }]) => shown !== (this.#before[name]?.shown ?? 0),
    );
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

/** When a call has no day on which it opened, its days begin with the first response, whose day nobody is told. */
function publicDays({ days, call }: Digest, figures: ShownFigures): Digest['days'] {
  const shown = days.map(({ day }) => ({ day, total: figures.total(dayName(day)) }));
  const first = call.opened === null ? shown.findIndex(({ total: count }) => count !== null) : 0;
  return first < 0 ? [] : shown.slice(first);
}

function publicProjection(
  { projection, call }: Digest,
  figures: ShownFigures,
  days: Digest['days'],
): Digest['projection'] {
  if (projection === null || !figures.haveMoved) return null;
  const lately = days.slice(-projectedFrom).map(({ total: count }) => count ?? 0);
  return projectShown(figures.total(total) ?? 0, lately, call.daysLeft ?? 0) ?? null;
}

type Field = Digest['fields'][number];

/**
 * What a respondent wrote, or that somebody stated nothing, is named only where it is shown of how many; and
 * groups that are in order of their size are in that of what is shown of it.
 */
function publicField(field: Field, figures: ShownFigures, isDeclared: boolean): Field {
  const groups = field.groups.flatMap((group) => {
    const name = groupName(field.id, group.name);
    const count = figures.total(name);
    if (count === null && !(isDeclared && isGroup(group.name))) return [];
    return {
      ...group,
      total: count,
      fresh: figures.gained(name),
      // When the last one came is known of one person.
      lastDay: null,
      status: publicStatus(count, group.expectedByNow),
    };
  });
  return { ...field, groups: isDeclared ? groups : bySize(groups) };
}

function bySize(groups: readonly DigestGroup[]): DigestGroup[] {
  return [...groups].sort(
    (a, b) =>
      Number(isGroup(b.name)) - Number(isGroup(a.name)) ||
      (b.total ?? 0) - (a.total ?? 0) ||
      byCodeUnits(a.name, b.name),
  );
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

/** Where no figure moves, one who came is not told from nobody. */
function hasNoNews({
  responses,
  questions,
  keywords,
  themes,
  campaigns,
  problems,
}: Digest): boolean {
  return (
    responses.changed === null &&
    responses.withdrawn === null &&
    [
      ...[questions, keywords, themes.rising, themes.first, campaigns],
      ...[problems.fresh, problems.mended],
    ].every((list) => list.length === 0)
  );
}
