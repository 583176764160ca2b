import { listQuestions } from '../questionnaire/index.js';
import type { Source } from '../read/index.js';
import type { CodedCall, CodingSettings } from './code-call.js';
import { readAgain } from './read-again.js';

/** By response and question, the text of an answer that may be shown. */
export type TextOfAnswer = (response: string, question: string) => string | undefined;

/**
 * The texts of a few answers, read again as {@link readAgain} does. None is of a respondent who asks for confidence in
 * any copy.
 */
export async function textsOfAnswers(
  answers: readonly { readonly response: string; readonly question: string }[],
  sources: readonly Source[],
  settings: CodingSettings,
  call: CodedCall,
): Promise<TextOfAnswer> {
  const keys = new Set(answers.map(({ response, question }) => keyOf(response, question)));
  const ids = new Set(answers.map(({ response }) => response));
  const questions = listQuestions(settings.questionnaire);
  const texts = new Map<string, string>();
  for await (const { number, response } of readAgain(sources, settings, call, ids)) {
    if (call.responses.isConfidential(number)) continue;
    for (const { question, text } of response.answers) {
      const key = keyOf(response.id, questions[question]!.id);
      if (keys.has(key)) texts.set(key, text);
    }
  }
  return (response, question) => texts.get(keyOf(response, question));
}

function keyOf(response: string, question: string): string {
  return JSON.stringify([response, question]);
}
