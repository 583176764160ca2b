import { fewerThanShown, fewest } from '../release.js';
import type { Count, Digest, DigestGroup, DigestProblem } from '../schema.js';
import { counted } from '../../wording/index.js';

/** A digest in words, before it is known where it is read. Every text is plain. */
export interface View {
  readonly title: string;
  /** All there is to say when nothing is new. */
  readonly headline: string;
  readonly sections: readonly Section[];
  readonly notes: readonly string[];
}

export interface Section {
  readonly title: string;
  readonly items: readonly string[];
  readonly tables: readonly ViewTable[];
}

export interface ViewTable {
  readonly head: readonly string[];
  /** By column, whether numbers stand in it. */
  readonly isNumber: readonly boolean[];
  readonly rows: readonly (readonly string[])[];
  /** By row, how much news is in it, 0 for none: where space is short, rows with less are left out. */
  readonly news: readonly number[];
}

/** A space at which no line ends. */
const hard = '\u00a0';

/** @returns sections in the order in which they are read; those without content are left out */
export function viewOf(digest: Digest): View {
  const sections = digest.nothingNew
    ? []
    : [arrivals(digest), origins(digest), content(digest), letters(digest), data(digest)];
  return {
    title: `${digest.title}: digest of ${digest.day}`,
    headline: headline(digest),
    sections: sections.filter(({ items, tables }) => items.length + tables.length > 0),
    notes: digest.nothingNew ? [] : notes(digest),
  };
}

/** A number, or what stands for one that may not be shown. */
function shown(count: Count): string {
  return count === null ? fewerThanShown : String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

function headline(digest: Digest): string {
  const { responses, previousDay, call, filter, nothingNew, isRebuilt } = digest;
  const inAll = `${shown(responses.total)} in all`;
  const asked = filter === null ? '' : `, after a filter (${filter})`;
  const left = asked + timeLeft(call.daysLeft, call.closes);
  if (nothingNew) {
    const news = digest.isPublishable ? 'No figure has moved' : 'Nothing new';
    return `${news} since ${previousDay ?? ''}: ${counted(shown(responses.total), 'response')}${left}.`;
  }
  if (isRebuilt)
    return `The state was made anew from the files: ${counted(shown(responses.total), 'response')}${left}. What is new shows from the next digest on.`;
  if (previousDay === null)
    return `First digest: ${counted(shown(responses.total), 'response')}${left}.`;
  return `${counted(shown(responses.fresh), 'new response')} since ${previousDay}, ${inAll}${left}.`;
}

function timeLeft(daysLeft: number | null, closes: string | null): string {
  if (daysLeft === null) return '';
  if (daysLeft < 0) return `; the call closed on ${closes ?? ''}`;
  if (daysLeft === 0) return '; the call closes today';
  return `; ${counted(shown(daysLeft), 'day')} left`;
}

function arrivals({ filter, responses, projection, days, call }: Digest): Section {
  const items: string[] = [];
  if (projection !== null) {
    const { expected, low, high } = projection;
    items.push(
      `If it goes on as in the last ${projection.days} days: about ${shown(expected)} at closing (${shown(low)} to ${shown(high)}).`,
    );
  }
  if (responses.target !== null && responses.total !== null) {
    const share = Math.floor((100 * responses.total) / responses.target);
    items.push(`${share} % of the ${shown(responses.target)} hoped for.`);
  }
  const dayed = days.filter(({ total }) => total !== null);
  if (dayed.some(({ total }) => (total ?? 0) > 0)) {
    const list = days.map(
      ({ day, total }) => `${shortDay(day)}:${hard}${total === null ? `<${fewest}` : shown(total)}`,
    );
    items.push(`By day: ${list.join(`${hard}· `)}.`);
  }
  if (responses.late === null || responses.late > 0) {
    if (call.daysLeft !== null && call.daysLeft < 0)
      items.push(`Late: ${shown(responses.late)}, ${shown(responses.freshLate)} of them new.`);
  }
  const { changed, withdrawn } = responses;
  if (changed !== null && changed > 0)
    items.push(`Changed: ${shown(changed)}, counted as they are now.`);
  if (withdrawn !== null && withdrawn > 0)
    items.push(
      filter === null
        ? `Withdrawn: ${shown(withdrawn)}, gone from every count and from the state.`
        : `No longer among these: ${shown(withdrawn)}, in no count.`,
    );
  return { title: 'Responses', items, tables: [] };
}

/** "8 Jul", from `2020-07-08`. */
function shortDay(day: string): string {
  const [, month, date] = day.split('-').map(Number);
  return `${date!}${hard}${months.slice(3 * month! - 3, 3 * month!)}`;
}

const months = 'JanFebMarAprMayJunJulAugSepOctNovDec';

const statusWords = { silent: 'silent', behind: 'behind', 'on-course': 'on course' } as const;

function origins({ fields, previousDay }: Digest): Section {
  const tables = fields.flatMap(({ name, groups }): readonly ViewTable[] => {
    if (groups.length === 0) return [];
    const hasTargets = groups.some(({ target }) => target !== null);
    const hasStanding = hasTargets || groups.some(({ status }) => status !== null);
    const row = ({ name: group, fresh, total, target, ...standing }: DigestGroup): string[] => [
      group,
      ...(previousDay === null ? [] : [shown(fresh)]),
      shown(total),
      ...(hasTargets ? [target === null ? '' : shown(target)] : []),
      ...(hasStanding ? [standingOf(standing)] : []),
    ];
    const head = [
      capital(name),
      ...(previousDay === null ? [] : ['New']),
      'In all',
      ...(hasTargets ? ['Target'] : []),
      ...(hasStanding ? ['Stands'] : []),
    ];
    return [
      {
        head,
        isNumber: head.map((title, column) => column > 0 && title !== 'Stands'),
        rows: groups.map(row),
        news: groups.map(({ fresh, total, status }) => {
          if (status === 'silent' || status === 'behind') return Infinity;
          return (previousDay === null ? total : fresh) ?? 0;
        }),
      },
    ];
  });
  return { title: 'Who responds', items: [], tables };
}

/** "behind (15 due)": so many of the target are due by now. */
function standingOf({
  status,
  expectedByNow,
}: Pick<DigestGroup, 'status' | 'expectedByNow'>): string {
  const due = expectedByNow === null ? '' : `${shown(expectedByNow)} due`;
  if (status === null) return due;
  return due === '' ? statusWords[status] : `${statusWords[status]} (${due})`;
}

function rising({
  fresh,
  freshBase,
  earlier,
  earlierBase,
}: Omit<Digest['keywords'][number], 'text' | 'adjustedP'>): string {
  const now = `${shown(fresh)} of ${shown(freshBase)} new`;
  return earlier === null || earlierBase === null
    ? now
    : `${now}, ${shown(earlier)} of ${shown(earlierBase)} before`;
}

function content({ isPublishable, questions, keywords, themes, uncovered }: Digest): Section {
  const first = isPublishable ? 'Theme new, or hardly raised before' : 'Theme for the first time';
  const items = [
    ...questions.map(
      (one) => `Question ${one.id} gains answers: ${rising(one)}. "${shortened(one.wording)}"`,
    ),
    ...themes.first.map(({ label, fresh }) => `${first}: ${label} (${shown(fresh)}).`),
    ...themes.rising.map((one) => `Theme rises: ${one.label} (${rising(one)}).`),
    ...keywords.map((one) => `Keyword rises: ${one.text} (${rising(one)}).`),
  ];
  if (uncovered !== null && (uncovered.count ?? 0) > 0)
    items.push(
      `The code frame finds no theme in ${shown(uncovered.count)} of ${shown(uncovered.base)} new responses with something to say.`,
    );
  return { title: 'What they say', items, tables: [] };
}

function letters({ campaigns }: Digest): Section {
  return {
    title: 'Campaigns',
    items: campaigns.map(({ kind, fresh, total, questions, text }) => {
      const many = questions.length === 1 ? 'question' : 'questions';
      const words = text === '' ? '' : ` "${text}"`;
      return kind === 'new'
        ? `New: ${shown(total)} respondents sent much the same text (${many} ${questions.join(', ')}).${words}`
        : `Growing: ${shown(fresh)} more sent a text that ${shown(total)} have sent by now (${many} ${questions.join(', ')}).${words}`;
    }),
    tables: [],
  };
}

function data({ problems }: Digest): Section {
  const line =
    (what: string) =>
    ({ title, field, count }: DigestProblem): string =>
      `${what}: ${title}${field === '' ? '' : ` (${field})`}, ${shown(count)}.`;
  return {
    title: 'Problems in the data',
    items: [...problems.fresh.map(line('New')), ...problems.mended.map(line('Mended'))],
    tables: [],
  };
}

function notes({
  isPublishable,
  previousDay,
  projection,
  questions,
  keywords,
  themes,
}: Digest): readonly string[] {
  const rises = questions.length + keywords.length + themes.rising.length > 0;
  return [
    isPublishable
      ? 'Made for publication: figures are rounded down to multiples of 5, and each stays as it is until 5 or more respondents have moved it. What is new is the difference of two such figures.'
      : 'Not for publication: small numbers are shown.',
    ...(previousDay !== null && rises
      ? [
          "A rise is a larger share of the new respondents than of those before, beyond chance (Fisher's exact test, at most 1 % false discoveries). Those in a campaign are left out of it.",
        ]
      : []),
    ...(projection === null
      ? []
      : ['Calls often end in a surge, which the projection does not foresee.']),
  ];
}

const longestWording = 80;

function shortened(text: string): string {
  return text.length <= longestWording
    ? text
    : `${text.slice(0, longestWording).replace(/\s+\S*$/, '')}…`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
