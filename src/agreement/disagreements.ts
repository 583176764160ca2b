import type { Comparison, ComparedAnswer } from './compare.js';
import { byCodeUnits, naturalOrder } from '../collections/index.js';

/** An answer on which two codings disagree about a theme. */
interface Disagreement {
  readonly response: string;
  readonly question: string;
  /** Which of the two raises the theme. */
  readonly raisedBy: 'first' | 'second';
}

export interface ThemeDisagreements {
  readonly theme: string;
  readonly answers: readonly Disagreement[];
}

/** An answer and every theme that the codings disagree on. */
interface DisputedAnswer {
  readonly response: string;
  readonly question: string;
  readonly themes: readonly string[];
}

/** What to look at first: the theme with the most disagreement, and its answers; themes without any are left out. */
export function disagreementsByTheme({
  themes,
  answers,
}: Comparison): readonly ThemeDisagreements[] {
  const sorted = inOrder(answers);
  return themes
    .map((theme, place) => ({
      theme,
      answers: sorted.flatMap(({ response, question, first, second }): Disagreement[] =>
        differ(first[place], second[place])
          ? [{ response, question, raisedBy: first[place] === true ? 'first' : 'second' }]
          : [],
      ),
    }))
    .filter((entry) => entry.answers.length > 0)
    .sort((a, b) => b.answers.length - a.answers.length || byCodeUnits(a.theme, b.theme));
}

/** The answers in dispute, those with the most themes first. */
export function disputedAnswers({ themes, answers }: Comparison): readonly DisputedAnswer[] {
  return inOrder(answers)
    .map(({ response, question, first, second }) => ({
      response,
      question,
      themes: themes.filter((_, place) => differ(first[place], second[place])),
    }))
    .filter((answer) => answer.themes.length > 0)
    .sort((a, b) => b.themes.length - a.themes.length);
}

function inOrder(answers: readonly ComparedAnswer[]): readonly ComparedAnswer[] {
  return [...answers].sort(
    (a, b) => naturalOrder(a.response, b.response) || naturalOrder(a.question, b.question),
  );
}

function differ(a: boolean | undefined, b: boolean | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
