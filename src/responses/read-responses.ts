import { listAsked } from '../questionnaire/index.js';
import type { Questionnaire } from '../questionnaire/index.js';
import { readRows } from '../read/index.js';
import type { ReadWishes, Row, Source } from '../read/index.js';
import type { Language } from '../text/index.js';
import type { IssueReport } from '../issues/index.js';
import { AnswerLanguages } from './answer-languages.js';
import type { AnswerKinds } from './answer-kind.js';
import { planColumns } from './columns.js';
import { contentReader } from './content.js';
import type { ResponseMemory } from './memory.js';
import { NeededAnswers, withoutAnswers } from './needed-answers.js';
import type { Needs } from './needed-answers.js';
import type { NamesOfOthers } from './respondent-names.js';
import { reportColumns } from './report-columns.js';
import { reportMissingFields } from './report-missing-fields.js';
import { ResponseIds } from './response-ids.js';
import type { Response } from './response.js';
import { LongRows } from './long-rows.js';
import { ResponseMaker } from './to-response.js';
import type { Submission } from './submission.js';
import { UndeclaredDetails } from './undeclared-details.js';
import { fromWideRow } from './wide-rows.js';

/** What responses are read with. */
export interface ResponseSettings extends NamesOfOthers, Needs {
  readonly questionnaire: Questionnaire;
  readonly answerKinds: AnswerKinds;
  readonly reading?: ReadWishes | undefined;
  /** Responses that it knows are not read again. */
  readonly memory?: ResponseMemory | undefined;
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
  const { questionnaire, reading } = settings;
  const reportHere = (issue: Omit<IssueReport, 'file'>): void => {
    report({ ...issue, file: source.name });
  };
  const file = await readRows(source, reportHere, reading);
  // A JSON record leaves out what is blank.
  const isHeaded = !file.format.includes('JSON');
  const make = makerFor(source.name, settings, isHeaded, report);
  const long = new LongRows(listAsked(questionnaire), questionnaire.profile, reportHere);
  const undeclared = new UndeclaredDetails(questionnaire);
  const ids = new ResponseIds(source.name, questionnaire, file.heads, isOneOfSeveral);
  let plan = planColumns(file.columns, questionnaire);
  for await (const batch of file.batches) {
    if (plan.matches.length !== file.columns.length)
      plan = planColumns(file.columns, questionnaire);
    for (const row of batch) {
      const id = ids.of(row, plan);
      if (plan.long) {
        if (id === undefined) reportHere(missingId(row));
        else long.add(row, { ...plan, long: plan.long }, id);
        continue;
      }
      if (id === undefined && plan.responseId !== undefined) reportHere(blankId(row));
      const submission = fromWideRow(row, plan, id ?? `${source.name}:${row.number}`);
      undeclared.note(submission.profile);
      const made = make(submission, id !== undefined);
      // To wait for what is there costs.
      yield { response: made instanceof Promise ? await made : made, submission };
    }
  }
  reportColumns(plan, questionnaire, source.name, report);
  reportMissingFields(plan, questionnaire, isHeaded, reportHere);
  for (const submission of long.submissions()) {
    undeclared.note(submission.profile);
    yield { response: await make(submission, true), submission };
  }
  undeclared.report(reportHere);
}

type Make = (submission: Submission, hasOwnId: boolean) => Response | Promise<Response>;

/** How responses are made of what one file holds: a promise where something must be loaded first, or is remembered. */
function makerFor(
  file: string,
  settings: ResponseSettings,
  isHeaded: boolean,
  report: (report: IssueReport) => void,
): Make {
  const { questionnaire, memory } = settings;
  const maker = new ResponseMaker(settings, isHeaded, report);
  const languages = new AnswerLanguages(questionnaire);
  const needed = new NeededAnswers(settings);
  const make = (submission: Submission): Response | Promise<Response> => {
    const finish = (spoken: readonly Language[]): Response =>
      maker.make(needed.toQuestions(submission), file, spoken);
    const found = languages.find(submission);
    return found instanceof Promise ? found.then(finish) : finish(found);
  };
  if (memory === undefined) return (submission) => make(needed.ofWanted(submission));
  const contentOf = contentReader(questionnaire);
  return async (submission, hasOwnId) => {
    const met = memory.meet(hasOwnId ? submission.id : undefined, contentOf(submission));
    const isKnown = met.remembered !== undefined;
    const left = isKnown ? withoutAnswers(submission) : needed.ofWanted(submission);
    return { ...(await make(left)), ...met };
  };
}

function missingId({ number }: Row): Omit<IssueReport, 'file'> {
  return {
    code: 'missing-id',
    row: number,
    message: `Row ${number} has no response id.`,
    hint: 'Give it one in the export; without it the answer belongs to nobody.',
  };
}

function blankId({ number }: Row): Omit<IssueReport, 'file'> {
  return {
    code: 'blank-id',
    row: number,
    message: `Row ${number} has no response id: the file and the row stand for it.`,
    hint: 'It is counted. Give it an id in the export if it may be a copy of another response.',
  };
}
