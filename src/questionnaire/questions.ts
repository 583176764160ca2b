import { publicationLabels, publications } from './publication.js';
import type { ProfileField, Questionnaire } from './schema.js';

/** One question or part of a question, in the order of the questionnaire. */
export interface Question {
  /** "7" or "7.i". */
  readonly id: string;
  readonly wording: string;
  readonly guidance: string | undefined;
  readonly also: readonly string[];
  readonly section: string;
  /** The id of the question it is a part of. */
  readonly partOf: string | undefined;
}

/** All questions and their parts as one list: every one has answers of its own. */
export function listQuestions(questionnaire: Questionnaire): readonly Question[] {
  return questionnaire.sections.flatMap((section) =>
    section.questions.flatMap(({ parts = [], ...question }) => [
      toQuestion(question, section.title, undefined),
      ...parts.map((part) => toQuestion(part, section.title, question.id)),
    ]),
  );
}

function toQuestion(
  asked: {
    id: string;
    question: string;
    guidance?: string | undefined;
    also?: string[] | undefined;
  },
  section: string,
  partOf: string | undefined,
): Question {
  return {
    id: asked.id,
    wording: asked.question,
    guidance: asked.guidance,
    also: asked.also ?? [],
    section,
    partOf,
  };
}

/** What a table calls those who left a field blank, and those whose value is none of the options. */
export const notStated = 'Not stated';
export const notAnOption = 'Not one of the options';

/** What stands in the tables for a field of kind `confidentiality`: the reasons given are not for tables. */
export const confidentialityOptions = ['Confidentiality requested', 'Not requested'] as const;

/** The profile fields that are tabled: personal and free-text fields never are. */
export function tabledFields(questionnaire: Questionnaire): readonly ProfileField[] {
  return questionnaire.profile.filter(
    (field) => field.kind !== 'personal' && field.kind !== 'text',
  );
}

/** The declared options of a tabled field; undefined when every value found is one. */
export function optionsOf(field: ProfileField): readonly string[] | undefined {
  switch (field.kind) {
    case 'confidentiality':
      return confidentialityOptions;
    case 'publication':
      return publications.map((publication) => publicationLabels[publication]);
    case 'one-of':
    case 'some-of':
    case 'contact':
      return field.options;
    default:
      return undefined;
  }
}
