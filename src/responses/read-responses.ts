import { createHash } from 'node:crypto';

import { listAsked } from '../questionnaire/index.js';
import type { Questionnaire } from '../questionnaire/index.js';
import { readRows } from '../read/index.js';
import type { ReadWishes, Row, Source } from '../read/index.js';
import type { IssueReport } from '../issues/index.js';
import type { AnswerKinds } from './answer-kind.js';
import { planColumns, textAt } from './columns.js';
import type { ColumnPlan } from './columns.js';
import type { ResponseMemory } from './memory.js';
import { redactPatterns } from './redact.js';
import { reportColumns } from './report-columns.js';
import type { Response } from './response.js';
import { LongRows } from './long-rows.js';
import { ResponseMaker } from './to-response.js';
import type { Submission } from './submission.js';
import { fromWideRow } from './wide-rows.js';

/** What responses are read with. */
export interface ResponseSettings {
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
 * @throws WinnowError `no-questions` when no column is a question of the questionnaire
 */
export async function* readResponses(
  source: Source,
  settings: ResponseSettings,
  report: (report: IssueReport) => void,
): AsyncGenerator<Response> {
  for await (const { response } of readWithSubmissions(source, settings, report)) yield response;
}

/** The same, with what was sent: it holds personal details, so only this folder may call it. */
export async function* readWithSubmissions(
  source: Source,
  { questionnaire, answerKinds, reading, memory }: ResponseSettings,
  report: (report: IssueReport) => void,
): AsyncGenerator<{ readonly response: Response; readonly submission: Submission }> {
  const reportHere = (issue: Omit<IssueReport, 'file'>): void => {
    report({ ...issue, file: source.name });
  };
  const file = await readRows(source, reportHere, reading);
  const maker = new ResponseMaker(
    questionnaire,
    answerKinds,
    report,
    // A JSON record leaves out what is blank.
    !file.format.includes('JSON'),
  );
  const make = (submission: Submission, hasOwnId: boolean): Response =>
    memory === undefined
      ? maker.make(submission, source.name)
      : makeOrRecall(submission, hasOwnId, memory, (wanted) => maker.make(wanted, source.name));
  const fieldIds = questionnaire.profile.map(({ id }) => id);
  const long = new LongRows(listAsked(questionnaire), fieldIds, reportHere);
  let plan = planColumns(file.columns, questionnaire);
  for await (const batch of file.batches) {
    if (plan.matches.length !== file.columns.length)
      plan = planColumns(file.columns, questionnaire);
    for (const row of batch) {
      const id = responseId(row, plan);
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
        yield { response: make(submission, id !== undefined), submission };
      }
    }
  }
  reportColumns(plan, questionnaire, source.name, report);
  for (const submission of long.submissions())
    yield { response: make(submission, true), submission };
}

/** Answers that are remembered are not even redacted: that is half of the work. */
function makeOrRecall(
  submission: Submission,
  hasOwnId: boolean,
  memory: ResponseMemory,
  make: (submission: Submission) => Response,
): Response {
  const { submitted, profile, answers, choices } = submission;
  const content = JSON.stringify([submitted, profile, answers, choices]);
  const { seals, remembered } = memory.meet(hasOwnId ? submission.id : undefined, content);
  const wanted = remembered === undefined ? submission : { ...submission, answers: [] };
  return { ...make(wanted), seals, remembered };
}

/** The id in the file, if it gives one. */
function responseId(row: Row, plan: ColumnPlan): string | undefined {
  const id = textAt(row, plan.responseId).trim();
  if (id === '') return undefined;
  return redactPatterns(id) === id ? id : `id-${fingerprintOf(id)}`;
}

/** Ids are printed, so one that is an e-mail address is replaced by a number made of it. */
function fingerprintOf(id: string): string {
  return createHash('sha256').update(id).digest('hex').slice(0, 12);
}
