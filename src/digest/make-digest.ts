import type { CodedCall } from '../call/code-call.js';
import type { AnalyseSettings } from '../figures/find-figures.js';
import type { Campaign } from '../campaigns/index.js';
import { issueKinds } from '../issues/index.js';
import { tabledFields } from '../questionnaire/index.js';
import { daysBetween } from '../statistics/index.js';
import { Arrivals } from './arrivals.js';
import { GroupCounts } from './group-counts.js';
import { listFields } from './list-fields.js';
import { NewsOfAnswers } from './news-of-answers.js';
import { newsOfCampaigns, risingKeywords } from './news-of-words.js';
import type { Comparison } from './night.js';
import { projectedFrom, project } from './projection.js';
import type { Projection } from './projection.js';
import type { Digest, DigestProblem } from './schema.js';
import type { ProblemCount } from './state.js';

const shownDays = 14;

/**
 * What changed since the night before, with all figures as they are: see {@link toPublic} for one that
 * anybody may read.
 *
 * @param campaigns those of respondents whose words are known
 */
export function makeDigest(
  call: CodedCall,
  { night, previous, isRebuilt, isFresh, problems }: Comparison,
  campaigns: readonly Campaign[],
  settings: AnalyseSettings,
): Digest {
  const { questionnaire } = settings;
  const { responses } = call;
  const { day } = night;
  const hasEarlier = night.responses > night.fresh && night.fresh > 0;
  const campaigners = new Set(campaigns.flatMap(({ respondents }) => respondents));
  const { arrivals, groups, answers, late } = countNight(call, isFresh, campaigners, settings);
  const { opened, closes } = questionnaire;
  const daysLeft = closes === undefined ? null : daysBetween(day, closes);
  return {
    schema: 'winnow-digest',
    version: 1,
    title: questionnaire.title,
    questionnaire: questionnaire.id,
    day,
    night: night.number,
    previousDay: previous?.day ?? null,
    isPublishable: false,
    isRebuilt,
    nothingNew:
      previous !== undefined &&
      !isRebuilt &&
      night.fresh + night.changed + night.withdrawn === 0 &&
      problems.fresh.length + night.mended.length === 0,
    call: { opened: opened ?? null, closes: closes ?? null, daysLeft },
    responses: {
      total: night.responses,
      fresh: night.fresh,
      target: questionnaire.targets?.responses ?? null,
      late: late.all,
      freshLate: late.fresh,
      changed: night.changed,
      withdrawn: night.withdrawn,
    },
    projection: projected(night.responses, arrivals, day, opened, daysLeft) ?? null,
    fields: listFields(groups, settings, day),
    days: lastDays(arrivals, day, opened, closes).map((one) => ({
      day: one.day,
      total: one.count,
    })),
    questions: hasEarlier ? answers.gainingQuestions() : [],
    keywords: hasEarlier ? risingKeywords(responses, isFresh, campaigners) : [],
    themes: hasEarlier
      ? { rising: answers.risingThemes(), first: answers.firstThemes() }
      : { rising: [], first: [] },
    campaigns: hasEarlier ? newsOfCampaigns(campaigns, isFresh, settings) : [],
    uncovered: answers.uncovered(),
    problems: { fresh: described(problems.fresh), mended: described(night.mended) },
  };
}

/** What is counted of the responses, in one pass. */
function countNight(
  { responses }: CodedCall,
  isFresh: Comparison['isFresh'],
  campaigners: ReadonlySet<number>,
  settings: AnalyseSettings,
) {
  const arrivals = new Arrivals();
  const groups = new GroupCounts(tabledFields(settings.questionnaire).length);
  const answers = new NewsOfAnswers(settings);
  const late = { all: 0, fresh: 0 };
  for (const number of responses.numbers()) {
    const response = responses.at(number);
    const isNew = isFresh(number);
    arrivals.add(response);
    groups.add(response, isNew);
    answers.add({ response, isFresh: isNew, isCampaigner: campaigners.has(number) });
    if (response.isLate) late.all += 1;
    if (response.isLate && isNew) late.fresh += 1;
  }
  return { arrivals, groups, answers, late };
}

/** The days of the call up to tonight, at most two weeks of them; who came late is told of apart. */
function lastDays(
  arrivals: Arrivals,
  day: string,
  opened: string | undefined,
  closes: string | undefined,
): ReturnType<Arrivals['upTo']> {
  const first = opened ?? arrivals.first();
  const last = closes !== undefined && closes < day ? closes : day;
  return arrivals.upTo(last, shownDays).filter((one) => first === undefined || one.day >= first);
}

function projected(
  total: number,
  arrivals: Arrivals,
  day: string,
  opened: string | undefined,
  daysLeft: number | null,
): Projection | undefined {
  const first = opened ?? arrivals.first();
  if (daysLeft === null || daysLeft <= 0 || first === undefined) return undefined;
  // Undated responses would be missed by every day's count.
  if (arrivals.undated > 0) return undefined;
  const known = Math.min(projectedFrom, daysBetween(first, day) + 1);
  return project(
    total,
    arrivals.upTo(day, Math.max(0, known)).map(({ count }) => count),
    daysLeft,
  );
}

function described(problems: readonly ProblemCount[]): DigestProblem[] {
  return problems.map(({ code, field, count }) => {
    const { severity, title } = issueKinds[code];
    return { code, severity, title, field, count };
  });
}
