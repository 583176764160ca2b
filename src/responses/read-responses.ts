import { listAsked } from '../questionnaire/index.js';
import type { Questionnaire } from '../questionnaire/index.js';
import { readRows } from '../read/index.js';
import type { ReadWishes, Source } from '../read/index.js';
import type { IssueReport } from '../issues/index.js';
import { AnswerLanguages } from './answer-languages.js';
import type { AnswerKinds } from './answer-kind.js';
import { planColumns } from './columns.js';
import type { ResponseMemory } from './memory.js';
import type { NamesOfOthers } from './respondent-names.js';
import { reportColumns } from './report-columns.js';
import { reportMissingConsent } from './report-missing-consent.js';
import { ResponseIds } from './response-ids.js';
import type { Response } from './response.js';
import { LongRows } from './long-rows.js';
import { ResponseMaker } from './to-response.js';
import type { Submission } from './submission.js';
import { fromWideRow } from './wide-rows.js';

/** What responses are read with. */
export interface ResponseSettings extends NamesOfOthers {
  readonly questionnaire: Questionnaire;
  readonly answerKinds: AnswerKinds;
  readonly reading?: ReadWishes | undefined;
  /** Responses that it knows are not read again. */
  readonly memory?: ResponseMemory | undefined;
  /** By place of the question, whether its answers are wanted; without it all are. */
  readonly hasQuestion?: readonly boolean[] | undefined;
  /** Ids of the responses whose answers are wanted; without it those of all are. */
  readonly wanted?: ReadonlySet<string> | undefined;
}

/**
 * Reads one file of any format and layout into responses. Whatever is wrong is reported; a row that
 * cannot be used is reported with an `error` and yields nothing.
 *
 * @param isOneOfSeveral other files are read too, so that ids which only number the rows of this one
 *   are no ids of the call's
 * @throws WinnowError `no-questions` when no column is a question of the questionnaire
 */
export async function* readResponses(
  source: Source,
  settings: ResponseSettings,
  report: (report: IssueReport) => void,
  isOneOfSeveral = false,
): AsyncGenerator<Response> {
  for await (const { response } of readWithSubmissions(source, settings, report, isOneOfSeveral))
    yield response;
}

/** The same, with what was sent: it holds personal details, so only this folder may call it. */
export async function* readWithSubmissions(
  source: Source,
  settings: ResponseSettings,
  report: (report: IssueReport) => void,
  isOneOfSeveral: boolean,
): AsyncGenerator<{ readonly response: Response; readonly submission: Submission }> {
  const { questionnaire, answerKinds, reading, memory, hasQuestion, wanted } = settings;
  const reportHere = (issue: Omit<IssueReport, 'file'>): void => {
    report({ ...issue, file: source.name });
  };
  const file = await readRows(source, reportHere, reading);
  // A JSON record leaves out what is blank.
  const isHeaded = !file.format.includes('JSON');
  const maker = new ResponseMaker(questionnaire, answerKinds, report, isHeaded, settings);
  const long = new LongRows(listAsked(questionnaire), questionnaire.profile, reportHere);
  const ids = new ResponseIds(source.name, questionnaire, file.heads, isOneOfSeveral);
  const languages = new AnswerLanguages(questionnaire);
  const narrow = narrowTo(hasQuestion);
  // Answers that nobody wants are not even redacted: that is half of the work.
  const withoutAnswers = (submission: Submission): Submission => ({ ...submission, answers: [] });
  const need = (submission: Submission): Submission =>
    wanted?.has(submission.id) === false ? withoutAnswers(submission) : submission;
  const make = async (submission: Submission, hasOwnId: boolean): Promise<Response> => {
    const { submitted, profile, answers, choices } = submission;
    const id = hasOwnId ? submission.id : undefined;
    const met = memory?.meet(id, JSON.stringify([submitted, profile, answers, choices]));
    const needed = met?.remembered === undefined ? need(submission) : withoutAnswers(submission);
    const spoken = await languages.find(needed);
    return { ...maker.make(narrow(needed), source.name, spoken), ...met };
  };
  let plan = planColumns(file.columns, questionnaire);
  for await (const batch of file.batches) {
    if (plan.matches.length !== file.columns.length)
      plan = planColumns(file.columns, questionnaire);
    for (const row of batch) {
      const id = ids.of(row, plan);
      if (plan.long && id === undefined) {
        reportHere({
          code: 'missing-id',
          row: row.number,
          message: `Row ${row.number} has no response id.`,
          hint: 'Give it one in the export; without it the answer belongs to nobody.',
        });
      } else if (plan.long) {
        long.add(row, { ...plan, long: plan.long }, id!);
      } else {
        if (id === undefined && plan.responseId !== undefined) {
          reportHere({
            code: 'blank-id',
            row: row.number,
            message: `Row ${row.number} has no response id: the file and the row stand for it.`,
            hint: 'It is counted. Give it an id in the export if it may be a copy of another response.',
          });
        }
        const place = `${source.name}:${row.number}`;
        const submission = fromWideRow(row, plan, id ?? place);
        if (memory !== undefined) {
          yield { response: await make(submission, id !== undefined), submission };
          continue;
        }
        const needed = need(submission);
        const found = languages.find(needed);
        // Waiting costs, and is needed once.
        const spoken = found instanceof Promise ? await found : found;
        yield { response: maker.make(narrow(needed), source.name, spoken), submission };
      }
    }
  }
  reportColumns(plan, questionnaire, source.name, report);
  reportMissingConsent(plan, questionnaire, isHeaded, reportHere);
  for (const submission of long.submissions())
    yield { response: await make(submission, true), submission };
}

/** Answers to other questions are not even redacted; they have been heard of when the respondent's language is found. */
function narrowTo(
  hasQuestion: readonly boolean[] | undefined,
): (submission: Submission) => Submission {
  if (hasQuestion === undefined || hasQuestion.every(Boolean)) return (submission) => submission;
  return (submission) => ({
    ...submission,
    answers: submission.answers.map((text, question) =>
      hasQuestion[question] === true ? text : '',
    ),
  });
}
