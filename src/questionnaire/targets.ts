import { compactId, readHeader } from './header.js';
import { isClosed, listAsked } from './questions.js';
import type { ClosedQuestion, Question } from './questions.js';
import type { Questionnaire } from './schema.js';

/** What a column can hold. */
export type Target =
  | { readonly kind: 'response-id' }
  | { readonly kind: 'submitted' }
  | { readonly kind: 'profile'; readonly id: string }
  | { readonly kind: 'question'; readonly id: string }
  /** A question answered with options. */
  | { readonly kind: 'closed'; readonly id: string }
  /** Known, and left out. */
  | { readonly kind: 'ignored' }
  /** In the long layout: which question the row answers, and the answer. */
  | { readonly kind: 'asked' }
  | { readonly kind: 'answer' };

/** A target with every way of writing it in a header. */
export interface NamedTarget {
  readonly target: Target;
  /** How messages call it. */
  readonly name: string;
  /** Compact ids, see `compactId`. */
  readonly ids: readonly string[];
  /** Words of each wording, without numbering. */
  readonly wordings: readonly string[];
  /** Headers letter for letter, but for spaces at the ends. */
  readonly texts: readonly string[];
}

const usualIdHeaders = [
  'id',
  'response id',
  'respondent id',
  'responseid',
  'respondent',
  'reference',
  'response reference',
  'submission id',
  'unique id',
];
const usualTimeHeaders = [
  'submitted',
  'submitted at',
  'timestamp',
  'date submitted',
  'submission date',
  'submission time',
  'completion time',
  'end date',
];
const askedHeaders = ['question', 'question id', 'question number', 'asked'];
const answerHeaders = ['text', 'answer', 'answer text', 'response text', 'comment'];

/** Everything that a column of this questionnaire's exports can be. */
export function listTargets(questionnaire: Questionnaire): readonly NamedTarget[] {
  const idHeaders = questionnaire['response-id'] ?? usualIdHeaders;
  const timeHeaders = questionnaire.submitted ?? usualTimeHeaders;
  return [
    named({ kind: 'response-id' }, 'the response id', idHeaders, [], questionnaire['response-id']),
    named(
      { kind: 'submitted' },
      'the time of submission',
      timeHeaders,
      [],
      questionnaire.submitted,
    ),
    ...questionnaire.profile.map((field) =>
      named(
        { kind: 'profile', id: field.id },
        `"${field.question}"`,
        [field.id, ...(field.also ?? [])],
        [...wordingsOf(field.question, field.guidance), ...(field.also ?? [])],
      ),
    ),
    ...listAsked(questionnaire).map((question) =>
      named(
        { kind: isClosed(question) ? 'closed' : 'question', id: question.id },
        `question ${question.id}`,
        [question.id, ...question.also],
        [...wordingsOfQuestion(question), ...question.also],
      ),
    ),
    named({ kind: 'ignored' }, 'what is left out', [], [], questionnaire.ignored),
    named({ kind: 'asked' }, 'the question answered', askedHeaders, []),
    named({ kind: 'answer' }, 'the answer', answerHeaders, []),
  ];
}

/** Exports carry the question alone or with its guidance behind it. */
function wordingsOf(question: string, guidance: string | undefined): readonly string[] {
  return guidance === undefined ? [question] : [question, `${question} ${guidance}`];
}

/** A row of a grid is written behind the question of the grid. */
function wordingsOfQuestion(question: Question | ClosedQuestion): readonly string[] {
  const { wording, guidance } = question;
  return isClosed(question) && question.grid
    ? [`${question.grid.wording} ${wording}`]
    : wordingsOf(wording, guidance);
}

function named(
  target: Target,
  name: string,
  ids: readonly string[],
  wordings: readonly string[],
  declared: readonly string[] = [],
): NamedTarget {
  return {
    target,
    name,
    ids: ids.map(compactId),
    wordings: wordings.map((wording) => readHeader(wording).allWords),
    texts: [...wordings, ...declared].map((written) => written.trim()),
  };
}
