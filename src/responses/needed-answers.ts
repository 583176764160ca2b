import type { Submission } from './submission.js';

/** Whose answers are needed, and to which questions. */
export interface Needs {
  /** By place of the question, whether its answers are wanted; without it all are. */
  readonly hasQuestion?: readonly boolean[] | undefined;
  /** Ids of the responses whose answers are wanted; without it those of all are. */
  readonly wanted?: ReadonlySet<string> | undefined;
}

/** Takes out of submissions what nobody needs, before it is redacted: that is half of the work. */
export class NeededAnswers {
  readonly #wanted: ReadonlySet<string> | undefined;
  readonly #hasQuestion: readonly boolean[] | undefined;

  constructor({ wanted, hasQuestion }: Needs) {
    this.#wanted = wanted;
    this.#hasQuestion = hasQuestion?.every(Boolean) === true ? undefined : hasQuestion;
  }

  /** Leaves the answers of responses that are wanted. */
  ofWanted(submission: Submission): Submission {
    return this.#wanted?.has(submission.id) === false ? withoutAnswers(submission) : submission;
  }

  /** Leaves the answers to questions that are wanted. A respondent's language is found by all of them, before. */
  toQuestions(submission: Submission): Submission {
    const hasQuestion = this.#hasQuestion;
    if (hasQuestion === undefined) return submission;
    const answers = submission.answers.map((text, place) =>
      hasQuestion[place] === true ? text : '',
    );
    return { ...submission, answers };
  }
}

export function withoutAnswers(submission: Submission): Submission {
  return { ...submission, answers: [] };
}
