import type { Agreement, Comparison, Quality, ThemeDisagreements } from '../../agreement/index.js';
import { figure, withInterval } from './figures.js';
import { colours } from './colours.js';
import { renderGrid } from './render-grid.js';
import { visible } from './visible.js';
import { counted, firstOf } from '../../wording/index.js';

export interface AgreementToShow {
  readonly agreement: Agreement;
  readonly byTheme: readonly ThemeDisagreements[];
  readonly comparison: Comparison;
  /** Whether the second coding is that of a code frame. */
  readonly isFrame: boolean;
  /** Answers to show of each theme. */
  readonly top: number;
  readonly reached: { readonly minF1: number; readonly isReached: boolean } | undefined;
}

/** The agreement on one or two screens: a table of themes, then what to look at first. */
export function renderAgreement(shown: AgreementToShow): string {
  const { agreement, isFrame, reached } = shown;
  const { bold, dim, yellow } = colours();
  const { answers, respondents, micro, macroF1, kappa, alpha } = agreement;
  const title = isFrame ? 'Code frame against hand coding' : 'Two coders';
  return [
    bold(title),
    dim(
      `${counted(answers, 'answer')} of ${counted(respondents, 'respondent')} compared.${leftOut(shown)}`,
    ),
    themeGrid(shown),
    `All themes together: ${isFrame ? `precision ${withInterval(micro.precision)}, recall ${withInterval(micro.recall)}, ` : ''}F1 ${withInterval(micro.f1)}; mean F1 of the themes ${withInterval(macroF1)}; kappa ${figure(kappa)}, alpha ${figure(alpha)}.`,
    dim(
      'In brackets 95 % bootstrap intervals, respondents drawn anew. A dash: nothing to be a share of.',
    ),
    ...withoutZeros(shown).map((line) => yellow(line)),
    '',
    ...lookAtFirst(shown),
    ...(reached === undefined
      ? []
      : [
          reached.isReached
            ? `F1 reaches ${reached.minF1}.`
            : yellow(`F1 is below ${reached.minF1}.`),
        ]),
    '',
  ].join('\n');
}

function leftOut({ comparison: { unpaired: left } }: AgreementToShow): string {
  const parts = [
    ...(left.uncoded > 0 ? [`${counted(left.uncoded, 'answer')} not coded yet`] : []),
    ...(left.answers > 0 ? [`${counted(left.answers, 'answer')} coded by one only`] : []),
    ...(left.themes.length > 0
      ? [`themes that one only has: ${visible(left.themes.join(', '))}`]
      : []),
  ];
  return parts.length === 0 ? '' : ` Left out: ${parts.join('; ')}.`;
}

/** Precision is a share of what should not be raised as well, and a sample may say of nothing that it should not. */
function withoutZeros({ comparison, isFrame }: AgreementToShow): readonly string[] {
  const hasZero = comparison.answers.some(({ first }) => first.includes(false));
  return [
    ...comparison.onesOnly.map(
      (name) =>
        `No cell of ${visible(name)} says 0: a blank in a row with a 1 was taken for 0, and a row left blank for not coded. Write the 0s to be sure.`,
    ),
    ...(isFrame && !hasZero
      ? ['No answer is coded 0 under any theme, so precision says nothing.']
      : []),
  ];
}

function themeGrid({ agreement, isFrame }: AgreementToShow): string {
  const quality = ({ precision, recall, f1 }: Quality): readonly string[] =>
    (isFrame ? [precision, recall, f1] : [f1]).map(withInterval);
  const numbers = [
    'Coded',
    ...(isFrame ? ['By hand', 'By frame', 'Precision', 'Recall'] : ['By first', 'By second']),
    'F1',
    'Kappa',
    'Alpha',
  ];
  const rows = agreement.themes.map((theme) => [
    theme.theme,
    String(theme.coded),
    String(theme.first),
    String(theme.second),
    ...quality(theme),
    figure(theme.kappa),
    figure(theme.alpha),
  ]);
  return renderGrid(['Theme', ...numbers.map((number) => ({ number }))], rows);
}

function lookAtFirst({ byTheme, top, isFrame }: AgreementToShow): readonly string[] {
  const { bold } = colours();
  if (byTheme.length === 0) return ['They agree on every answer compared.', ''];
  const sides = isFrame
    ? { first: 'by hand only', second: 'by the frame only' }
    : { first: 'by the first only', second: 'by the second only' };
  const list = (answers: ThemeDisagreements['answers']): string =>
    firstOf(
      answers.map(({ response, question }) => `${visible(response)} (${visible(question)})`),
      top,
    );
  const lines = byTheme.flatMap(({ theme, answers }) => [
    `${visible(theme)}: ${answers.length} in dispute`,
    ...(['first', 'second'] as const).flatMap((side) => {
      const raised = answers.filter(({ raisedBy }) => raisedBy === side);
      return raised.length === 0 ? [] : [`  ${sides[side]}: ${list(raised)}`];
    }),
  ]);
  return [bold('Answers to look at first, as response (question)'), ...lines, ''];
}
