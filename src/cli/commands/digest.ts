import { createHash } from 'node:crypto';

import { digestNight, digestWriters, parseFailOn } from '../../digest/index.js';
import type { DigestFormat, NightResult } from '../../digest/index.js';
import { WinnowError } from '../../issues/index.js';
import { digestRequest } from '../config/digest-request.js';
import type { RunCommands } from '../config/option-keys.js';
import { tellGithub } from '../github.js';
import { openSources } from '../files/inputs.js';
import { isWithin } from '../files/is-within.js';
import { ExitCode } from '../exit-code.js';
import type { FilterOptions, SettingOptions } from '../options/options.js';
import { tellLostRows } from '../terminal/lost-rows.js';
import { terminalWidth } from '../terminal/display-width.js';
import { print, printFile, printJsonText } from '../terminal/print.js';
import { version } from '../program.js';
import { refuseInput } from '../files/refuse-input.js';
import { settingsFor } from '../options/settings.js';
import type { LoadedSettings } from '../options/settings.js';
import { withState } from '../files/state-folder.js';
import { today } from '../options/today.js';
import { visible, visibleLines } from '../terminal/visible.js';
import { writeWhole } from '../files/write-whole.js';

export interface DigestOptions extends SettingOptions, FilterOptions {
  readonly config?: string;
  readonly state?: string;
  readonly asOf?: string;
  readonly by?: readonly string[];
  readonly internal?: boolean;
  readonly format: DigestFormat | 'github';
  readonly json?: boolean;
  readonly output?: string;
  readonly rebuild?: boolean;
  readonly wait: number;
  readonly failOn?: readonly string[];
}

/**
 * `winnow digest`: what changed since the last digest.
 *
 * @param commands those whose options the keys of a run file are
 */
export async function runDigest(
  typedFiles: readonly string[],
  typed: DigestOptions,
  commands: RunCommands,
): Promise<number> {
  const { files, options } =
    typed.config === undefined
      ? { files: typedFiles, options: typed }
      : await digestRequest(typed.config, typedFiles, typed, commands);
  const { state } = options;
  if (files.length === 0) throw unsaid('which files the call has', 'Name all of them, each time');
  if (state === undefined)
    throw unsaid('where the state is kept', 'Give --state with a folder; it is made on first use');
  if (options.output !== undefined) checkOutput(options.output, state, files, options);
  const day = today(options.asOf, process.env);
  const loaded = await settingsFor(files, options);
  const analysis = { ...loaded, by: options.by };
  const conditions = (options.failOn ?? []).map((written) => parseFailOn(written, analysis));
  const result = await withState(state, options.wait, async (held) => {
    const night = await digestNight(
      openSources(files),
      held.bytes && { bytes: held.bytes, name: held.name },
      {
        analysis,
        coder: coderOf(loaded),
        key: held.key,
        day,
        isRebuilt: options.rebuild === true,
      },
    );
    // Before anybody is told: who is not told and asks again is told the same.
    held.replace(night.state);
    return night;
  });
  await tell(result, options);
  const { digest, problems, call } = result;
  tellLostRows(call.issues.counts(), options.internal !== true);
  const verdict = { digest, problems, isInternal: options.internal === true };
  const met = conditions.flatMap(({ written, reason }) => {
    const why = reason(verdict);
    return why === undefined
      ? []
      : [`winnow: --fail-on ${visible(written)} is met: ${visible(why)}.\n`];
  });
  process.stderr.write(met.join(''));
  return met.length > 0 ? ExitCode.Problems : ExitCode.Done;
}

function unsaid(what: string, fix: string): WinnowError {
  return new WinnowError(
    'bad-option',
    `It is not said ${what}.`,
    `${fix}, or give --config with a run file that says it.`,
  );
}

/** Before the state moves on: a digest that cannot be written would be lost by the next night. */
function checkOutput(
  output: string,
  state: string,
  files: readonly string[],
  { questionnaire, codeFrame, answerKinds }: DigestOptions,
): void {
  refuseInput(output, [...files, questionnaire, codeFrame, answerKinds]);
  if (isWithin(output, state)) {
    throw new WinnowError(
      'unwritable-output',
      `${output} lies in the folder of the state, which holds nothing else.`,
      'Choose another name with -o.',
    );
  }
}

async function printAs(format: DigestFormat, text: string): Promise<void> {
  if (format === 'text') await print(visibleLines(text));
  else if (format === 'json') await printJsonText(text);
  else await printFile(text);
}

async function tell({ digest, published }: NightResult, options: DigestOptions): Promise<void> {
  const shown = options.internal === true ? digest : published;
  const format = options.json === true ? 'json' : options.format;
  if (format === 'github') {
    await print(visibleLines(tellGithub(shown, process.env)));
    return;
  }
  if (options.output === undefined)
    await printAs(format, digestWriters[format](shown, terminalWidth()));
  else writeWhole(options.output, digestWriters[format](shown), { replace: true });
}

/** All that shapes how answers are coded. */
function coderOf({ documents, filter, reading }: LoadedSettings): string {
  const texts = documents.map(({ text }) => text);
  return createHash('sha256')
    .update(JSON.stringify([version(), texts, filter, reading]))
    .digest('hex');
}
