import type { TextFile } from '../catalogue.js';

/** By what a document is to a report, the option that names it; the others are read without one, too. */
export const optionOfRole = {
  questionnaire: 'questionnaire',
  'code-frame': 'codeFrame',
  'answer-kinds': 'answerKinds',
  'stop-words': 'stopWords',
  'keep-terms': 'keepTerms',
  synonyms: 'synonyms',
  'usual-answer-kinds': undefined,
  evidence: undefined,
  words: undefined,
} as const;

export type DocumentRole = keyof typeof optionOfRole;

/** A text that shapes a report, and what it is to it. */
export interface ReportDocument extends TextFile {
  readonly role: DocumentRole;
}
