import { compareWithFrame } from '../agreement/index.js';
import type { CodedSample, Comparison, FrameCodes } from '../agreement/index.js';
import { schemeOf } from '../call/code-call.js';
import type { CodedCall } from '../call/code-call.js';
import { listedProblems, WinnowError } from '../issues/index.js';
import { listQuestions } from '../questionnaire/index.js';
import type { Questionnaire } from '../questionnaire/index.js';
import { listThemes } from '../themes/index.js';
import type { CodeFrame } from '../themes/index.js';
import { notOneOf } from '../yaml/index.js';

/**
 * Lays a sample that was coded by hand beside what a code frame finds in the same answers.
 *
 * @param call the responses that the sample was drawn from, coded with the frame
 * @throws WinnowError `bad-input` when the sample names responses, questions or answers that are not
 *   there
 */
export function holdAgainst(
  sample: CodedSample,
  call: CodedCall,
  questionnaire: Questionnaire,
  frame: CodeFrame,
): Comparison {
  const found = themesFound(sample, call, questionnaire, frame);
  checkAnswers(sample, found, questionnaire);
  const frameCodes: FrameCodes = (response, question) => found.answers.get(response)?.get(question);
  return compareWithFrame(sample, frameCodes);
}

interface Found {
  /** Ids of all responses that count. */
  readonly responses: ReadonlySet<string>;
  /** By response and question of the sample, the ids of the themes raised. */
  readonly answers: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
}

function themesFound(
  sample: CodedSample,
  { responses }: CodedCall,
  questionnaire: Questionnaire,
  frame: CodeFrame,
): Found {
  const ids = listQuestions(questionnaire).map(({ id }) => id);
  const themes = listThemes(frame).map(({ id }) => id);
  const wanted = new Set(sample.answers.map(({ response }) => response));
  const all = new Set<string>();
  const answers = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();
  for (const response of responses.analysed()) {
    all.add(response.id);
    if (!wanted.has(response.id)) continue;
    const marks = response.answers.map(
      (answer) =>
        [
          ids[answer.question]!,
          new Set((answer.marks[schemeOf.themes] ?? []).map((mark) => themes[mark]!)),
        ] as const,
    );
    answers.set(response.id, new Map(marks));
  }
  return { responses: all, answers };
}

function checkAnswers(sample: CodedSample, found: Found, questionnaire: Questionnaire): void {
  const questions = listQuestions(questionnaire).map(({ id }) => id);
  const problems = sample.answers.flatMap(({ response, question, row }) => {
    if (!found.responses.has(response))
      return [`Row ${row}: ${notOneOf('response', response, [...found.responses])}`];
    if (!questions.includes(question))
      return [`Row ${row}: ${notOneOf('question', question, questions)}`];
    if (found.answers.get(response)!.has(question)) return [];
    return [`Row ${row}: response ${response} has no answer to question ${question}.`];
  });
  if (problems.length === 0) return;
  throw new WinnowError(
    'bad-input',
    `${sample.name} codes answers that are not in the responses:\n${listedProblems(problems)}`,
    'Give the files that the sample was drawn from, without filters that leave its respondents out.',
  );
}
