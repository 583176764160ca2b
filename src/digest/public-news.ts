import { byCodeUnits } from '../collections/index.js';
import { fewest, safeCount } from './release.js';
import type { Count, Digest, DigestProblem } from './schema.js';

export function safe(count: Count): Count {
  return count === null ? null : safeCount(count);
}

type News = Pick<Digest, 'questions' | 'keywords' | 'themes' | 'campaigns'>;

/**
 * What was found among the new respondents concerns others each night, so it is only rounded; what would let two
 * nights be compared, the same counts among the earlier ones, is left out, and nothing depends on whether those
 * were none or a few.
 */
export function publicNews({ questions, keywords, themes, campaigns }: News): News {
  const isRare = ({ earlier }: Digest['themes']['rising'][number]): boolean =>
    (earlier ?? 0) < fewest;
  const first = [
    ...themes.first,
    ...themes.rising.filter(isRare).map(({ id, label, fresh }) => ({ id, label, fresh })),
  ];
  return {
    questions: publicRises(questions, ({ id }) => id),
    keywords: publicRises(keywords, ({ text }) => text),
    themes: {
      rising: publicRises(
        themes.rising.filter((theme) => !isRare(theme)),
        ({ id }) => id,
      ),
      first: inOrder(
        first.filter(isEnough).map((theme) => ({ ...theme, fresh: safe(theme.fresh) })),
        ({ id }) => id,
      ),
    },
    campaigns: inOrder(
      campaigns.filter(isEnough).map((campaign) => ({
        ...campaign,
        kind: (campaign.total ?? 0) - (campaign.fresh ?? 0) < fewest ? 'new' : 'growing',
        fresh: safe(campaign.fresh),
        total: safe(campaign.total),
      })),
      ({ text, questions: places }) => JSON.stringify([text, places]),
    ),
  };
}

/** What of the new respondents is told only where there are enough of them. */
function isEnough({ fresh }: { readonly fresh: Count }): boolean {
  return safe(fresh) !== null;
}

function publicRises<T extends { readonly fresh: Count; readonly freshBase: Count }>(
  rises: readonly T[],
  nameOf: (rise: T) => string,
): T[] {
  const shown = rises.filter(isEnough).map((rise) => ({
    ...rise,
    fresh: safe(rise.fresh),
    freshBase: safe(rise.freshBase),
    earlier: null,
    earlierBase: null,
    // A p-value gives the counts away from which it was made.
    adjustedP: null,
  }));
  return inOrder(shown, nameOf);
}

/** By what is shown: their own order, the surest first, compares counts that are not. */
function inOrder<T extends { readonly fresh: Count }>(
  news: readonly T[],
  nameOf: (one: T) => string,
): T[] {
  return [...news].sort(
    (a, b) => (b.fresh ?? 0) - (a.fresh ?? 0) || byCodeUnits(nameOf(a), nameOf(b)),
  );
}

/**
 * What is wrong with few responses is told on nights on which figures move: on others it would tell that somebody
 * came. What could not be read is always told.
 */
export function publicProblems(
  { fresh, mended }: Digest['problems'],
  haveMoved: boolean,
): Digest['problems'] {
  const listed = (problems: readonly DigestProblem[]): DigestProblem[] =>
    problems
      .map((problem) => ({ ...problem, count: safe(problem.count) }))
      .filter(({ severity, count }) => haveMoved || severity === 'error' || count !== null);
  return { fresh: listed(fresh), mended: listed(mended) };
}
