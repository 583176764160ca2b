import { WinnowError } from '../issues/index.js';
import { holdsTexts, readPlainDocuments } from '../call/plain-documents.js';
import type { Source } from '../read/index.js';
import { quoteAnswers } from '../call/quotable-answers.js';
import type { QuotableAnswer } from '../call/quotable-answers.js';
import { openSources } from './files/inputs.js';
import { pipeAmong } from './files/pipe-among.js';
import type { FilterOptions, SettingOptions } from './options/options.js';
import { toFilter } from './options/options.js';
import { loadSettings, settingsFor } from './options/settings.js';
import type { LoadedSettings } from './options/settings.js';
import { tellProblems } from './terminal/tell-problems.js';

/** What was kept of the texts, and how many responses may not be shown. */
export interface ShownTexts<Kept> {
  readonly kept: readonly Kept[];
  readonly withheld: number;
  /** Whether each text is a document of its own, and no answer of a response. */
  readonly arePlain: boolean;
}

/**
 * Reads the answers of a call, or without a questionnaire files with a text and an id a row if that is what they are.
 */
export async function readTexts<Kept>(
  files: readonly string[],
  options: SettingOptions & FilterOptions,
  choose: (answer: QuotableAnswer) => readonly Kept[],
): Promise<ShownTexts<Kept>> {
  const settings = await settingsOf(files, options);
  if (settings === undefined) refuseFilters(options);
  const sources = openSources(files);
  if (settings) {
    const { issues, filter, passed, ...shown } = await quoteAnswers(sources, settings, choose);
    tellProblems({ issues, filter, passed }, settings.questionnaire, files.length);
    return { ...shown, arePlain: false };
  }
  const kept: Kept[] = [];
  const isKnown = pipeAmong(files) === undefined;
  for (const source of sources) {
    for await (const { id, text } of readPlainDocuments(source, isKnown))
      kept.push(...choose({ response: id, group: '', question: '', text }));
  }
  return { kept, withheld: 0, arePlain: true };
}

/** Undefined for texts that are no answers; what comes down a pipe cannot be looked at first. */
async function settingsOf(
  files: readonly string[],
  options: SettingOptions & FilterOptions,
): Promise<LoadedSettings | undefined> {
  if (options.questionnaire !== undefined) return loadSettings(options);
  if (pipeAmong(files) !== undefined) return undefined;
  for (const file of files) {
    const open = (): Source => openSources([file])[0]!;
    if (!(await holdsTexts(open))) return settingsFor(files, options);
  }
  return undefined;
}

/** In texts that are no answers nobody knows what a sector is. */
function refuseFilters(options: FilterOptions): void {
  const { where, questions, languages, since, until } = toFilter(options);
  const isFiltered =
    Object.values(where ?? {}).some((values) => values.length > 0) ||
    (questions ?? []).length > 0 ||
    (languages ?? []).length > 0 ||
    since !== undefined ||
    until !== undefined;
  if (!isFiltered) return;
  throw new WinnowError(
    'bad-option',
    'There are filters, but no questionnaire that says what was asked.',
    'Give --questionnaire, or leave out the filters.',
  );
}
