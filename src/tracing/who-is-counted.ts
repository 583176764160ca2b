import { findUsers } from '../keywords/index.js';
import { schemeOf } from '../call/code-call.js';
import type { CodedCall, CodingSettings } from '../call/code-call.js';
import { naturalOrder } from '../coding/index.js';
import type { CodedAnswer, CodedResponse } from '../coding/index.js';
import { evidenceMarks } from '../evidence/index.js';
import { findTexts } from '../figures/find-figures.js';
import { listClosed, listQuestions, tabledFields } from '../questionnaire/index.js';
import { listScopeMatters, ScopeTally } from '../scope/index.js';
import { evidenceTitles, matterPopulation, submittedAs, timeField } from '../tables/index.js';
import type { Population } from '../tables/index.js';
import { listThemes } from '../themes/index.js';

/** Whom a cell counts; see {@link Population}. */
export type Counted = Population & { readonly outside: boolean };

/** By response id, in the order of ids, the places of the questions whose answers make it count. */
export type Respondents = ReadonlyMap<string, readonly number[]>;

type Membership = (response: CodedResponse) => readonly number[] | undefined;

/** Rows that were read and left out are not kept. */
export function isKept({ kind }: Population): boolean {
  return kind !== 'response';
}

/**
 * The respondents whom a cell counts.
 *
 * @param isOnce the text of a campaign counts once, as in `--campaigns collapse`
 */
export function whoIsCounted(
  counted: Counted,
  call: CodedCall,
  settings: CodingSettings,
  isOnce = false,
): Respondents {
  const counts = membership(counted, call, settings);
  const found: [string, readonly number[]][] = [];
  for (const response of countedResponses(counted, call, isOnce)) {
    const questions = counts(response);
    if (questions) found.push([response.id, questions]);
  }
  return new Map(found.sort(([a], [b]) => naturalOrder(a, b)));
}

/** The responses that may count, with the answers that do. A copy of a text is no blank. */
export function countedResponses(
  { kind }: Counted,
  { responses }: CodedCall,
  isOnce: boolean,
): Iterable<CodedResponse> {
  const isRead = isOnce && kind !== 'blank' ? findTexts(responses, 'collapse').isRead : undefined;
  return isRead ? responses.analysedTexts(isRead) : responses.analysed();
}

/** Says of a response by which of its answers a cell counts it; undefined when it does not. */
export function membership(
  counted: Counted,
  call: CodedCall,
  settings: CodingSettings,
): Membership {
  const isIn = inGroup(counted, settings);
  const did = whatTheyDid(counted, call, settings);
  return (response) => (isIn(response) ? did(response) : undefined);
}

function inGroup(
  { group, outside }: Counted,
  { questionnaire }: CodingSettings,
): (response: CodedResponse) => boolean {
  if (group === undefined) return () => true;
  if (group.field === timeField)
    return (response) => (submittedAs(response) === group.name) !== outside;
  const field = tabledFields(questionnaire).findIndex(({ id }) => id === group.field);
  return ({ groups }) => groups[field]!.includes(group.name) !== outside;
}

function whatTheyDid(counted: Counted, call: CodedCall, settings: CodingSettings): Membership {
  const { kind, item = '', question } = counted;
  const { questionnaire, codeFrame } = settings;
  const place =
    question === undefined
      ? undefined
      : listQuestions(questionnaire).findIndex(({ id }) => id === question);
  const given = (test: (answer: CodedAnswer) => boolean): Membership => {
    return ({ answers }) =>
      some(
        answers.filter((answer) => (place ?? answer.question) === answer.question && test(answer)),
      );
  };
  const substantive = given(isSubstantive);
  const marked = (scheme: number, mark: number): Membership =>
    given((answer) => isSubstantive(answer) && answer.marks[scheme]!.includes(mark));
  switch (kind) {
    case 'response':
      return () => undefined;
    case 'responded':
      return (response) => substantive(response) ?? [];
    case 'answered':
      return substantive;
    case 'theme': {
      const themes = codeFrame ? listThemes(codeFrame) : [];
      return marked(
        schemeOf.themes,
        themes.findIndex(({ id }) => id === item),
      );
    }
    case 'sign':
      return marked(
        schemeOf.evidence,
        evidenceMarks.findIndex((sign) => evidenceTitles[sign] === item),
      );
    case 'no-theme':
      return (response) =>
        given((answer) => answer.marks[schemeOf.themes]!.length > 0)(response)
          ? undefined
          : substantive(response);
    case 'keyword':
      return uses(counted, call, settings);
    case 'keyword-without-theme': {
      const user = uses(counted, call, settings);
      const without = whatTheyDid({ ...counted, kind: 'no-theme' }, call, settings);
      return (response) => (without(response) ? user(response) : undefined);
    }
    case 'matter':
      return concerned(item, call, settings);
    case 'non-answer':
      return given((answer) => answer.kind === 'non-answer');
    case 'referral':
      return given((answer) => answer.kind === 'referral');
    case 'empty':
      return given((answer) => answer.kind === 'non-answer' || answer.kind === 'referral');
    case 'blank':
      return ({ answers }) =>
        answers.some((answer) => answer.question === place) ? undefined : [];
    case 'language':
      return given((answer) => isSubstantive(answer) && answer.language === item);
    case 'detail': {
      const removed = /^\[(.*)\]$/.exec(item)?.[1];
      return given((answer) =>
        removed === undefined
          ? answer.removed !== undefined
          : answer.removed?.some((one) => one === removed) === true,
      );
    }
    case 'chose': {
      const closed = listClosed(questionnaire).findIndex(({ id }) => id === question);
      return ({ choices }) => {
        const chosen = choices[closed]!;
        return chosen.length > 0 && (item === '' || chosen.includes(item)) ? [] : undefined;
      };
    }
    case 'day':
      return ({ submitted }) => (dayOf(submitted) === item ? [] : undefined);
    case 'until':
      return ({ submitted }) =>
        submitted !== undefined && dayOf(submitted)! <= item ? [] : undefined;
    case 'campaign':
    case 'repeated':
      return sharing(counted, call, settings);
  }
}

function isSubstantive({ kind }: CodedAnswer): boolean {
  return kind === 'substantive';
}

function dayOf(submitted: string | undefined): string | undefined {
  return submitted?.slice(0, 'YYYY-MM-DD'.length);
}

/** The questions of some answers; undefined without any. */
function some(answers: readonly CodedAnswer[]): readonly number[] | undefined {
  return answers.length === 0 ? undefined : answers.map(({ question }) => question);
}

function uses(
  { item = '', question }: Counted,
  call: CodedCall,
  settings: CodingSettings,
): Membership {
  const { responses, filter } = call;
  const places = listQuestions(settings.questionnaire).flatMap(({ id }, place) =>
    filter.hasQuestion[place] === true && (question === undefined || question === id)
      ? [place]
      : [],
  );
  const users = new Map(
    [...findUsers(responses, item, places)].map(([number, own]) => [responses.idOf(number), own]),
  );
  return ({ id, answers }) =>
    some(answers.filter((answer) => users.get(id)?.includes(answer.question) === true));
}

/** The item is the label of a matter with why it was marked. */
function concerned(item: string, { responses }: CodedCall, settings: CodingSettings): Membership {
  const { questionnaire } = settings;
  const matters = listScopeMatters(questionnaire);
  const tally = new ScopeTally({
    matters,
    fields: tabledFields(questionnaire).map(({ id }) => id),
    scheme: schemeOf.scope,
  });
  for (const response of responses.analysed()) tally.add(response);
  const cases = new Map(
    tally
      .toJSON()
      .filter(({ matter, because }) => item === matterPopulation(matters[matter]!.label, because))
      .map(({ id, questions }) => [id, questions]),
  );
  return ({ id }) => cases.get(id);
}

/** Campaigns by number, and texts given again by the questions that a table lists. */
function sharing(
  { kind, item }: Counted,
  { responses }: CodedCall,
  { questionnaire }: CodingSettings,
): Membership {
  const { campaigns } = findTexts(responses);
  const ids = listQuestions(questionnaire).map(({ id }) => id);
  const places = new Map<string, number[]>();
  const add = (response: number, questions: readonly number[]): void => {
    const id = responses.idOf(response);
    places.set(
      id,
      [...new Set([...(places.get(id) ?? []), ...questions])].sort((a, b) => a - b),
    );
  };
  if (kind === 'campaign')
    for (const { response, question } of campaigns?.list[Number(item) - 1]?.members ?? [])
      add(response, [question]);
  else
    for (const { respondent, questions } of campaigns?.repetitions ?? [])
      if (questions.map((place) => ids[place]).join(', ') === item) add(respondent, questions);
  return ({ id }) => places.get(id);
}
