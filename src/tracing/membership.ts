import type { CodedCall, CodingSettings } from '../call/code-call.js';
import type { CodedAnswer, CodedResponse } from '../coding/index.js';
import { listQuestions } from '../questionnaire/index.js';
import type { Population } from '../tables/index.js';

/** Says of a response by which of its answers it counts, as places of questions; undefined when it does not. */
export type Membership = (response: CodedResponse) => readonly number[] | undefined;

/** Who is looked for, and where. */
export interface Asked {
  readonly population: Population;
  readonly call: CodedCall;
  readonly settings: CodingSettings;
}

/** Those who gave such an answer to the question that is asked about, or to any. */
export function given(
  { population: { question }, settings: { questionnaire } }: Asked,
  isSuch: (answer: CodedAnswer) => boolean,
): Membership {
  const place =
    question === undefined
      ? undefined
      : listQuestions(questionnaire).findIndex(({ id }) => id === question);
  return ({ answers }) =>
    questionsOf(
      answers.filter((answer) => (place ?? answer.question) === answer.question && isSuch(answer)),
    );
}

/** Undefined where there is no answer. */
export function questionsOf(answers: readonly CodedAnswer[]): readonly number[] | undefined {
  return answers.length === 0 ? undefined : answers.map(({ question }) => question);
}

/** Those of whom something holds that is in no answer of theirs. */
export function those(isSuch: (response: CodedResponse) => boolean): Membership {
  return (response) => (isSuch(response) ? [] : undefined);
}
