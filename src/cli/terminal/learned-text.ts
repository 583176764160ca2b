import type { Agreement } from '../../agreement/index.js';
import { figure, withInterval } from './figures.js';
import { colours } from './colours.js';
import { renderGrid } from './render-grid.js';
import { visible } from './visible.js';

export interface LearnedToShow {
  readonly folds: number;
  /** Hand coding against rules, and against classifiers, on the same answers. */
  readonly rules: Agreement;
  readonly learned: Agreement;
  readonly leftOut: readonly string[];
}

/** The F1 of rules and of classifiers side by side. */
export function renderLearned({ folds, rules, learned, leftOut }: LearnedToShow): string {
  const { bold, dim } = colours();
  const rows = learned.themes.map((theme, i) => [
    theme.theme,
    String(theme.first),
    figure(ofAlways(theme.first, theme.coded)),
    withInterval(rules.themes[i]!.f1),
    withInterval(theme.f1),
  ]);
  type Theme = Agreement['themes'][number];
  const sum = (count: (theme: Theme) => number): number =>
    learned.themes.reduce((total, theme) => total + count(theme), 0);
  const nothing = 'No theme has five answers with it and five without it in each part: code more.';
  return [
    bold('The rules beside a classifier learned from the sample'),
    rows.length === 0
      ? nothing
      : renderGrid(
          [
            'Theme',
            { number: 'By hand' },
            { number: 'F1 of "always"' },
            { number: 'F1 of the rules' },
            { number: 'F1 learned' },
          ],
          [
            ...rows,
            [
              'All together',
              String(sum(({ first }) => first)),
              figure(
                ofAlways(
                  sum(({ first }) => first),
                  sum(({ coded }) => coded),
                ),
              ),
              withInterval(rules.micro.f1),
              withInterval(learned.micro.f1),
            ],
          ],
        ),
    ...(rows.length === 0
      ? []
      : [
          dim(
            `Each answer is judged by a classifier that never saw its respondent (${folds}-fold cross-validation). "Always" raises the theme in every answer: whatever does no better has learned nothing.`,
          ),
        ]),
    ...(leftOut.length === 0 || rows.length === 0
      ? []
      : [dim(`Too few answers to learn from: ${visible(leftOut.join(', '))}.`)]),
    '',
    '',
  ].join('\n');
}

/** F1 of raising a theme in every answer: precision is its share, recall 1. */
function ofAlways(raised: number, coded: number): number {
  return (2 * raised) / (raised + coded);
}
