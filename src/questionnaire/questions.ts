import { codesOf, textsOf } from './options.js';
import type { AskedQuestion, QuestionPart, Questionnaire } from './schema.js';

/** One question or part of a question, in the order of the questionnaire. */
export interface Question {
  /** "7" or "7.i". */
  readonly id: string;
  readonly wording: string;
  readonly guidance: string | undefined;
  readonly also: readonly string[];
  /** The id of the question it is a part of. */
  readonly partOf: string | undefined;
}

/** A question answered with options. Each row of a grid is one. */
export interface ClosedQuestion extends Question {
  /** `scale`: the options stand in an order. */
  readonly kind: 'one-of' | 'some-of' | 'scale';
  readonly options: readonly string[];
  /** By the codes that exports have in their place, options. */
  readonly codes: ReadonlyMap<string, string>;
  /** Respondents could write something else too. */
  readonly allowsOther: boolean;
  /** The grid whose row it is. Its own wording is the row's alone. */
  readonly grid: { readonly id: string; readonly wording: string } | undefined;
}

/** All questions and their parts that are answered in words, as one list: every one has answers of its own. */
export function listQuestions(questionnaire: Questionnaire): readonly Question[] {
  return listAsked(questionnaire).filter((question) => !isClosed(question));
}

/** All questions, parts and rows of grids that are answered with options. */
export function listClosed(questionnaire: Questionnaire): readonly ClosedQuestion[] {
  return listAsked(questionnaire).filter(isClosed);
}

export function isClosed(question: Question | ClosedQuestion): question is ClosedQuestion {
  return 'options' in question;
}

/** Everything that was asked about the matter, in the order of the questionnaire. */
export function listAsked(questionnaire: Questionnaire): readonly (Question | ClosedQuestion)[] {
  return questionnaire.sections.flatMap(({ questions }) =>
    questions.flatMap((question) => [
      ...toQuestions(question, undefined),
      ...(question.parts ?? []).flatMap((part) => toQuestions(part, question.id)),
    ]),
  );
}

function toQuestions(
  asked: AskedQuestion | QuestionPart,
  partOf: string | undefined,
): readonly (Question | ClosedQuestion)[] {
  const { id, question: wording, guidance, also = [] } = asked;
  const question: Question = { id, wording, guidance, also, partOf };
  switch (asked.kind) {
    case undefined:
    case 'open':
      return [question];
    case 'grid':
      return asked.rows.map((row) => ({
        ...question,
        id: row.id,
        wording: row.question,
        also: row.also ?? [],
        partOf: id,
        kind: 'scale',
        options: textsOf(asked.options),
        codes: codesOf(asked.options),
        allowsOther: false,
        grid: { id, wording },
      }));
    default: {
      const { kind, options, other = false } = asked;
      return [
        {
          ...question,
          kind,
          options: textsOf(options),
          codes: codesOf(options),
          allowsOther: other,
          grid: undefined,
        },
      ];
    }
  }
}
