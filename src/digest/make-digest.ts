import type { AnalyseSettings, CodedCall } from '../analyse.js';
import { findCampaigns } from '../campaigns/index.js';
import type { Campaign } from '../campaigns/index.js';
import type { CodedResponse } from '../coding/index.js';
import { issueKinds } from '../issues/index.js';
import { findRisingKeywords } from '../keywords/index.js';
import {
  breakdownsOf,
  listQuestions,
  notStated,
  notAnOption,
  tabledFields,
} from '../questionnaire/index.js';
import { makeBreakdowns } from '../tables/index.js';
import { AnswerTally } from '../tallies/index.js';
import { Arrivals, daysBetween } from './arrivals.js';
import type { Comparison } from './night.js';
import { projectedFrom, project } from './projection.js';
import type { Projection } from './projection.js';
import { gainingQuestions, newsOfThemes, uncoveredAnswers } from './news-of-answers.js';
import type { Respondent } from './news-of-answers.js';
import { falseDiscovery, fewestFresh } from './rises.js';
import type { Digest, DigestGroup, DigestProblem } from './schema.js';
import type { ProblemCount } from './state.js';

/** Respondents who must share words for them to be shown. */
const leastSharing = 5;
/** Fewer new copies of a letter are no news. */
const leastGrowth = 3;
/** So many respondents made a campaign already. */
const leastBefore = 3;
const longestText = 200;
const shownDays = 14;
const topKeywords = 10;

/**
 * What changed since the night before, with all figures as they are: see {@link toPublic} for one that
 * anybody may read.
 *
 * @param isRebuilt the state was lost, so nobody is known to be new
 */
export function makeDigest(
  call: CodedCall,
  { night, previous, isFresh, problems }: Comparison,
  settings: AnalyseSettings,
  isRebuilt: boolean,
): Digest {
  const { questionnaire } = settings;
  const { responses } = call;
  const { day } = night;
  const hasEarlier = night.responses > night.fresh && night.fresh > 0;
  const campaigns = hasEarlier ? findCampaigns(responses, leastSharing).campaigns : [];
  const campaigners = new Set(campaigns.filter(isLarge).flatMap(({ respondents }) => respondents));
  const respondents: readonly Respondent[] = [...numbers(call)].map(([number, response]) => ({
    response,
    isFresh: isFresh(number),
    isCampaigner: campaigners.has(number),
  }));
  const arrivals = new Arrivals();
  for (const { response } of respondents) arrivals.add(response);
  const { opened, closes } = questionnaire;
  const daysLeft = closes === undefined ? null : daysBetween(day, closes);
  const late = respondents.filter(({ response }) => response.isLate);
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
      late: late.length,
      freshLate: late.filter((one) => one.isFresh).length,
      changed: night.changed,
      withdrawn: night.withdrawn,
    },
    projection: projected(night.responses, arrivals, day, opened, daysLeft) ?? null,
    fields: listFields(respondents, settings, day),
    days: lastDays(arrivals, day, opened, closes).map((one) => ({
      day: one.day,
      total: one.count,
    })),
    questions: hasEarlier ? gainingQuestions(respondents, settings) : [],
    keywords: hasEarlier ? risingKeywords(call, isFresh, campaigners) : [],
    themes: hasEarlier ? newsOfThemes(respondents, settings) : { rising: [], first: [] },
    campaigns: newsOfCampaigns(campaigns, isFresh, settings),
    uncovered: uncoveredAnswers(respondents, settings),
    problems: { fresh: described(problems.fresh), mended: described(night.mended) },
  };
}

function* numbers({ responses }: CodedCall): Generator<readonly [number, CodedResponse]> {
  const counted = responses.analysed();
  for (let number = 0; number < responses.size; number++)
    if (responses.isAnalysed(number)) yield [number, counted.next().value as CodedResponse];
}

function isLarge({ respondents }: Campaign): boolean {
  return respondents.length >= leastSharing;
}

/** The days of the call up to tonight, at most two weeks of them. */
function lastDays(
  arrivals: Arrivals,
  day: string,
  opened: string | undefined,
  closes: string | undefined,
): ReturnType<Arrivals['upTo']> {
  const first = opened ?? arrivals.first();
  const last = closes !== undefined && closes < day ? (arrivals.lastUpTo(day) ?? day) : day;
  return arrivals
    .upTo(last > day ? day : last, shownDays)
    .filter((one) => first === undefined || one.day >= first);
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

function listFields(
  respondents: readonly Respondent[],
  { questionnaire, by }: AnalyseSettings,
  day: string,
): Digest['fields'] {
  const fields = tabledFields(questionnaire);
  const answers = new AnswerTally(listQuestions(questionnaire).length, fields.length);
  for (const { response } of respondents) answers.add(response);
  const breakdowns = makeBreakdowns(questionnaire, answers);
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
        const own = respondents.filter(({ response }) => response.groups[place]!.includes(name));
        const target = targets?.[name] ?? null;
        const days = own.flatMap(({ response }) => response.submitted?.slice(0, 10) ?? []).sort();
        const expectedByNow =
          target === null || elapsed === undefined ? null : Math.floor(target * elapsed);
        const isNamed = name !== notStated && name !== notAnOption;
        return {
          name,
          total: own.length,
          fresh: own.filter(({ isFresh }) => isFresh).length,
          target,
          expectedByNow,
          lastDay: days.at(-1) ?? null,
          status: isNamed ? statusOf(own.length, expectedByNow) : null,
        };
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

function risingKeywords(
  { responses }: CodedCall,
  isFresh: (response: number) => boolean,
  campaigners: ReadonlySet<number>,
): Digest['keywords'] {
  const settings = {
    minimum: fewestFresh,
    top: topKeywords,
    maximumFalseDiscovery: falseDiscovery,
  };
  return findRisingKeywords(responses, isFresh, (one) => campaigners.has(one), settings).flatMap(
    ({ text, keyness }) =>
      keyness === undefined
        ? []
        : {
            text,
            fresh: keyness.count,
            freshBase: keyness.base,
            earlier: keyness.otherCount,
            earlierBase: keyness.otherBase,
            adjustedP: keyness.adjustedP,
          },
  );
}

function newsOfCampaigns(
  campaigns: readonly Campaign[],
  isFresh: (response: number) => boolean,
  { questionnaire }: AnalyseSettings,
): Digest['campaigns'] {
  const questions = listQuestions(questionnaire);
  return campaigns.filter(isLarge).flatMap(({ respondents, questions: places, commonText }) => {
    const fresh = respondents.filter(isFresh).length;
    if (fresh < leastGrowth) return [];
    const text = commonText.join(' … ');
    return {
      kind: respondents.length - fresh < leastBefore ? ('new' as const) : ('growing' as const),
      fresh,
      total: respondents.length,
      questions: places.map((place) => questions[place]!.id),
      text: text.length > longestText ? `${text.slice(0, longestText).replace(/\S*$/, '')}…` : text,
    };
  });
}

function described(problems: readonly ProblemCount[]): DigestProblem[] {
  return problems.map(({ code, field, count }) => {
    const { severity, title } = issueKinds[code];
    return { code, severity, title, field, count };
  });
}
