import {
  compareCoders,
  disagreementsByTheme,
  disputedAnswers,
  measureAgreement,
  readCodedSample,
} from '../../agreement/index.js';
import type { Comparison } from '../../agreement/index.js';
import { holdAgainst } from '../../hand-coding/hold-against.js';
import { WinnowError } from '../../issues/index.js';
import { learnThemes } from '../../hand-coding/learn-themes.js';
import type { Learned } from '../../hand-coding/learn-themes.js';
import { nearest } from '../../text/index.js';
import { listThemes } from '../../themes/index.js';
import { renderAgreement } from '../terminal/agreement-text.js';
import { renderLearned } from '../terminal/learned-text.js';
import { openSources } from '../files/inputs.js';
import { ExitCode } from '../exit-code.js';
import type { SettingOptions } from '../options/options.js';
import { print, printJsonText } from '../terminal/print.js';
import { readToldCall } from '../read-call.js';
import { settingsFor } from '../options/settings.js';
import { rounded } from '../../statistics/index.js';
import { firstOf } from '../../wording/index.js';

export interface AgreementOptions extends SettingOptions {
  readonly top: number;
  readonly minF1?: number;
  readonly seed: number;
  readonly learn?: boolean;
  readonly json?: boolean;
}

/** As many as make the ends of the intervals steady to two places. */
const replicates = 1999;
/** Parts that the respondents are divided into for cross-validation. */
const folds = 10;

/** `winnow agreement`: a code frame, or another coder, held against a sample coded by hand. */
export async function runAgreement(
  coded: string,
  files: readonly string[],
  options: AgreementOptions,
): Promise<number> {
  const { seed, json, top, minF1 } = options;
  const isFrame = options.codeFrame !== undefined;
  const { comparison, learned } = isFrame
    ? await compareFrame(coded, files, options)
    : { comparison: await compareTwo(coded, files, options), learned: undefined };
  const agreement = measureAgreement(comparison, { seed, replicates });
  const byTheme = disagreementsByTheme(comparison);
  const beside = learned && {
    folds,
    rules: measureAgreement(learned.rules, { seed, replicates }),
    learned: measureAgreement(learned.learned, { seed, replicates }),
    leftOut: learned.leftOut,
  };
  const reached =
    minF1 === undefined
      ? undefined
      : { minF1, isReached: (agreement.micro.f1.value ?? 0) >= minF1 };
  const account = {
    between: isFrame ? 'hand and code frame' : 'two coders',
    bootstrap: { seed, replicates },
    ...agreement,
    unpaired: comparison.unpaired,
    onesOnly: comparison.onesOnly,
    disagreements: byTheme,
    disputed: disputedAnswers(comparison),
    ...(beside && { learned: beside }),
    ...(reached && { gate: reached }),
  };
  await (json === true
    ? printJsonText(`${JSON.stringify(account, asFigure, 2)}\n`)
    : print(
        renderAgreement({ agreement, byTheme, comparison, isFrame, top, reached }) +
          (beside ? renderLearned(beside) : ''),
      ));
  return reached?.isReached === false ? ExitCode.Problems : ExitCode.Done;
}

async function compareFrame(
  coded: string,
  files: readonly string[],
  options: AgreementOptions,
): Promise<{ readonly comparison: Comparison; readonly learned: Learned | undefined }> {
  const loaded = await settingsFor(files, options);
  const frame = loaded.codeFrame!;
  const themes = listThemes(frame).map(({ id }) => id);
  // The same file as sample and as export would be a slip.
  const [source] = openSources([coded, ...files]);
  const sample = await readCodedSample(source!, themes);
  const call = await readToldCall(files, loaded);
  const comparison = holdAgainst(sample, call, loaded.questionnaire, frame);
  const { learn, seed } = options;
  const learned =
    learn === true
      ? learnThemes(comparison, call, loaded.questionnaire, { folds, seed })
      : undefined;
  return { comparison, learned };
}

async function compareTwo(
  coded: string,
  files: readonly string[],
  { questionnaire, learn }: AgreementOptions,
): Promise<Comparison> {
  if (questionnaire !== undefined || learn === true || files.length !== 1) {
    throw new WinnowError(
      'bad-option',
      'No code frame is given to compare the sample with.',
      'Give --code-frame with the exports; or, to compare two coders, the two codings alone.',
    );
  }
  const [first, second] = openSources([coded, ...files]);
  const samples = [await readCodedSample(first!), await readCodedSample(second!)] as const;
  const comparison = compareCoders(...samples);
  if (comparison.themes.length === 0)
    throw noSharedTheme([coded, files[0]!], [samples[0].themes, samples[1].themes]);
  if (comparison.answers.length > 0) return comparison;
  throw new WinnowError(
    'bad-input',
    `${coded} and ${files[0]!} have no coded answer in common.`,
    'Give two codings of one sample.',
  );
}

/** So many themes are named to whoever has none in common. */
const mostNamed = 5;

/** Two code frames, or one of which the columns were headed anew: the names that come nearest tell which. */
function noSharedTheme(
  [first, second]: readonly [string, string],
  [own, others]: readonly [readonly string[], readonly string[]],
): WinnowError {
  const named = (themes: readonly string[]): string =>
    firstOf(
      themes.map((theme) => `"${theme}"`),
      mostNamed,
    );
  const alike = own.flatMap((theme) => {
    const close = nearest(theme, others);
    return close === undefined ? [] : [`"${theme}" and "${close}"`];
  });
  return new WinnowError(
    'bad-input',
    `${first} and ${second} have no theme in common: the first codes ${named(own)}; the second ${named(others)}.`,
    alike.length === 0
      ? 'Give two codings of one sample with one code frame.'
      : `Where two names mean one theme, head both columns alike: ${alike.slice(0, mostNamed).join('; ')}.`,
  );
}

/** A value as JSON has it: what there is no figure for is null. */
function asFigure(_: string, value: unknown): unknown {
  if (value === undefined) return null;
  return typeof value === 'number' ? rounded(value) : value;
}
