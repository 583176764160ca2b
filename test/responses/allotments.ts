import { readFileSync } from 'node:fs';
import { IssueLog } from '../../src/issues/index.js';
import type { Issue } from '../../src/issues/index.js';
import { listQuestions, loadQuestionnaire, tabledFields } from '../../src/questionnaire/index.js';
import { AnswerKinds, readResponses } from '../../src/responses/index.js';
import type { Response } from '../../src/responses/index.js';

function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/** A small invented call. */
export const allotments = loadQuestionnaire(
  read('fixtures/responses/allotments.yaml'),
  'allotments',
);

/** The built-in list of answers that say nothing. */
export const answerKinds = new AnswerKinds(read('catalogue/answer-kinds.yaml'), 'answer-kinds');

/** Responses to the small call, and what was wrong with them. */
export interface ReadResponses {
  readonly responses: readonly Response[];
  readonly issues: readonly Issue[];
}

/** Reads an export of the small call: JSON unless it is text. */
export async function readCall(
  content: string | readonly object[],
  questionnaire = allotments,
): Promise<ReadResponses> {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  // eslint-disable-next-line @typescript-eslint/require-await -- a source is asynchronous
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(text);
  }
  const log = new IssueLog();
  const responses: Response[] = [];
  const source = { name: 'export', bytes: bytes() };
  for await (const one of readResponses(source, { questionnaire, answerKinds }, log.report))
    responses.push(one);
  return { responses, issues: log.list().filter(({ code }) => code !== 'missing-column') };
}

/** A blameless response with these values besides. */
export function response(values: Readonly<Record<string, unknown>> = {}): object {
  return {
    id: 'r1',
    email: 'someone@allotments.example',
    sector: 'gardener',
    '1': 'Leeks',
    ...values,
  };
}

/** A response's values of one tabled field. */
export function valuesOf(response: Response | undefined, field: string): readonly string[] {
  const place = tabledFields(allotments).findIndex(({ id }) => id === field);
  return response!.profile[place]!;
}

/** A response's answer to one question, or undefined when it is blank. */
export function answerTo(response: Response | undefined, question: string): string | undefined {
  const place = listQuestions(allotments).findIndex(({ id }) => id === question);
  return response!.answers.find((answer) => answer.question === place)?.text;
}

/** The kinds and rows of issues, briefly. */
export function brief(issues: readonly Issue[]): string[] {
  return issues.map(({ code, row, field }) => [code, row, field].filter(Boolean).join(' '));
}
