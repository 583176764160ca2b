import { CodedResponses } from '../coding/index.js';
import { naturalOrder } from '../collections/index.js';
import { IssueLog } from '../issues/index.js';
import { listQuestions, mainField } from '../questionnaire/index.js';
import type { Questionnaire } from '../questionnaire/index.js';
import type { Source } from '../read/index.js';
import { makeFilter, mayQuote, readResponses, RespondentNames } from '../responses/index.js';
import type { AnswerKinds, Filter, FilterRequest } from '../responses/index.js';

export interface QuotableSettings {
  readonly questionnaire: Questionnaire;
  readonly answerKinds: AnswerKinds;
  readonly filter?: FilterRequest | undefined;
}

/** A substantive answer that may be shown: redacted, and of nobody who asked for confidence. */
export interface QuotableAnswer {
  readonly response: string;
  /** What the respondent chose in the main profile field, the sector as a rule. */
  readonly group: string;
  /** The id of the question. */
  readonly question: string;
  readonly text: string;
}

/**
 * What was kept of the answers, how many respondents asked for confidence or passed the filter, and what was wrong with
 * the files.
 */
interface QuotableAnswers<Kept> {
  readonly kept: readonly Kept[];
  readonly withheld: number;
  readonly passed: number;
  readonly issues: IssueLog;
  readonly filter: Filter;
}

/** What was kept of an answer, before the names of those who were read after it were known. */
interface Chosen<Kept> {
  readonly answer: QuotableAnswer;
  /** Of the copy of the response, in the order of reading. */
  readonly number: number;
  readonly kept: readonly Kept[];
}

/**
 * What is to be shown of the answers, by response id and question.
 *
 * @param choose what is kept of an answer: called for answers of copies that do not count too,
 *   and again where the name of another respondent was taken out
 */
export async function quoteAnswers<Kept>(
  sources: readonly Source[],
  settings: QuotableSettings,
  choose: (answer: QuotableAnswer) => readonly Kept[],
): Promise<QuotableAnswers<Kept>> {
  const { questionnaire } = settings;
  const filter = makeFilter(settings.filter, questionnaire);
  const questions = listQuestions(questionnaire);
  const main = mainField(questionnaire);
  // Which copy of a response counts follows from all that is coded of it, as in a report.
  const coded = new CodedResponses(questions.length, []);
  const names = new RespondentNames();
  const chosen: Chosen<Kept>[] = [];
  const issues = new IssueLog();
  let passed = 0;
  const wishes = { ...settings, metNames: names };
  const isOneOfMany = sources.length > 1;
  for (const source of sources) {
    for await (const response of readResponses(source, wishes, issues.report, isOneOfMany)) {
      const number = coded.size;
      const isIn = filter.accepts(response);
      const narrowed = filter.narrow(response);
      coded.add(narrowed, isIn ? filter.hasQuestion : undefined);
      if (!isIn) continue;
      passed += 1;
      if (!mayQuote(response)) continue;
      const group = main ? response.profile[main.place]!.join('; ') : '';
      for (const { question, kind, text } of narrowed.answers) {
        if (kind !== 'substantive' || filter.hasQuestion[question] !== true) continue;
        const answer = { response: response.id, group, question: questions[question]!.id, text };
        const kept = choose(answer);
        if (kept.length > 0) chosen.push({ answer, number, kept });
      }
    }
  }
  coded.settleDuplicates(() => undefined);
  const isWithheld = (number: number): boolean => coded.isConfidential(number);
  return {
    kept: chosen
      .filter(({ number }) => coded.isAnalysed(number) && !isWithheld(number))
      .sort((a, b) => naturalOrder(a.answer.response, b.answer.response))
      .flatMap(({ answer, kept }) => {
        const text = names.redact(answer.text);
        return text === answer.text ? kept : choose({ ...answer, text });
      }),
    withheld: [...coded.numbers()].filter(isWithheld).length,
    passed,
    issues,
    filter,
  };
}
