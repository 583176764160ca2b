import type { Comparison } from '../agreement/index.js';
import type { CodedCall } from '../call/code-call.js';
import { bagOf, crossValidate } from '../learning/index.js';
import type { Bag } from '../learning/index.js';
import { listQuestions } from '../questionnaire/index.js';
import type { Questionnaire } from '../questionnaire/index.js';

/** The hand coding beside the rules, and beside classifiers learned from it, on the same answers and themes. */
export interface Learned {
  readonly rules: Comparison;
  readonly learned: Comparison;
  /** Themes with too few answers of either kind to learn from. */
  readonly leftOut: readonly string[];
}

/**
 * Learns a classifier for each theme from answers coded by hand, and lets each answer be judged by
 * one that never saw its respondent. A theme is left out where an answer coded for it could not be judged so: those
 * that remained would be the ones without it.
 *
 * @param comparison the hand coding first, the rules second
 * @param folds into how many parts the respondents are divided
 */
export function learnThemes(
  comparison: Comparison,
  call: CodedCall,
  questionnaire: Questionnaire,
  { folds, seed }: { readonly folds: number; readonly seed: number },
): Learned {
  const { themes, answers } = comparison;
  const bags = bagsOf(comparison, call, questionnaire);
  const said = crossValidate(
    answers.map(({ response, question, first }) => ({
      response,
      question,
      bag: bags.get(nameOf(response, question)) ?? new Map<string, number>(),
      codes: first,
    })),
    themes.length,
    folds,
    seed,
  );
  const judged = themes.map((_, theme) => {
    const coded = said.filter((_row, place) => answers[place]!.first[theme] !== undefined);
    return coded.length > 0 && coded.every((row) => row[theme] !== undefined);
  });
  const kept = themes.flatMap((_, theme) => (judged[theme] === true ? [theme] : []));
  const sideBySide = (
    second: (answer: number, theme: number) => boolean | undefined,
  ): Comparison => ({
    ...comparison,
    themes: kept.map((theme) => themes[theme]!),
    answers: answers.map((answer, place) => ({
      ...answer,
      first: kept.map((theme) => answer.first[theme]),
      second: kept.map((theme) => second(place, theme)),
    })),
  });
  return {
    rules: sideBySide((place, theme) => answers[place]!.second[theme]),
    learned: sideBySide((place, theme) => said[place]![theme]),
    leftOut: themes.filter((_, theme) => judged[theme] === false),
  };
}

/** The features of the answers compared, from the words that the coded call holds. */
function bagsOf(
  { answers }: Comparison,
  { responses }: CodedCall,
  questionnaire: Questionnaire,
): ReadonlyMap<string, Bag> {
  const wanted = new Set(answers.map(({ response, question }) => nameOf(response, question)));
  const bags = new Map<string, Bag>();
  listQuestions(questionnaire).forEach(({ id }, question) => {
    responses.tokens[question]!.visit((number, tokens, length) => {
      const name = nameOf(responses.idOf(number), id);
      if (responses.isAnalysed(number) && wanted.has(name))
        bags.set(name, bagOf(tokens, length, responses.vocabulary));
    });
  });
  return bags;
}

function nameOf(response: string, question: string): string {
  return JSON.stringify([response, question]);
}
