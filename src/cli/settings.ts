import type { CodingSettings } from '../analyse.js';
import { isCodebook, loadCodebook } from '../codebook/index.js';
import { draftQuestionnaire } from '../drafting/index.js';
import type { DraftedQuestionnaire } from '../drafting/index.js';
import { loadEvidenceWords } from '../evidence/index.js';
import { WinnowError } from '../issues/index.js';
import { loadQuestionnaire } from '../questionnaire/index.js';
import { AnswerKinds } from '../responses/index.js';
import { loadCodeFrame } from '../themes/index.js';
import type { CodeFrame } from '../themes/index.js';
import { readEntry } from './catalogue.js';
import { openInputs } from './inputs.js';
import { toFilter } from './options.js';
import type { FilterOptions, SettingOptions } from './options.js';
import { Progress } from './progress.js';

/** How messages and the manifest call a questionnaire that was drafted. */
const draftName = 'questionnaire.yaml';

/** Settings, and the texts they were read from, for the manifest. */
export interface LoadedSettings extends CodingSettings {
  /** The questionnaire, when it was drafted from the files. */
  readonly drafted?: DraftedQuestionnaire | undefined;
  readonly documents: readonly { readonly name: string; readonly text: string }[];
}

/** Reads everything that the options name; without a questionnaire one is drafted from the files. */
export async function settingsFor(
  files: readonly string[],
  options: SettingOptions & FilterOptions,
): Promise<LoadedSettings> {
  return loadSettings(
    options,
    options.questionnaire === undefined ? await draftFor(files, options) : undefined,
  );
}

/** What the columns of the files show to have been asked. */
async function draftFor(
  files: readonly string[],
  { sheet, encoding }: SettingOptions,
): Promise<DraftedQuestionnaire> {
  if (files.includes('-')) {
    throw new WinnowError(
      'bad-option',
      'It is not said what was asked, and stdin can be read only once.',
      'Give --questionnaire with a file (see `winnow init`), or save what is piped as a file.',
    );
  }
  const progress = new Progress();
  try {
    const sources = openInputs(files, progress).map(({ source }) => source);
    return await draftQuestionnaire(sources, { sheet, encoding });
  } finally {
    progress.done();
  }
}

/** Reads everything that the options name. */
export function loadSettings(
  options: SettingOptions & FilterOptions,
  drafted?: DraftedQuestionnaire,
): LoadedSettings {
  const questionnaire = drafted
    ? { text: drafted.yaml, name: draftName }
    : readEntry('questionnaire', options.questionnaire ?? '');
  const codeFrame =
    options.codeFrame === undefined ? undefined : readEntry('code frame', options.codeFrame);
  const evidence = readEntry('word list', 'evidence');
  const kinds = readEntry('word list', 'answer-kinds');
  const moreKinds =
    options.answerKinds === undefined ? undefined : readEntry('word list', options.answerKinds);
  return {
    questionnaire: loadQuestionnaire(questionnaire.text, questionnaire.name),
    codeFrame: codeFrame && readFrame(codeFrame.text, codeFrame.name),
    evidenceWords: loadEvidenceWords(evidence.text, evidence.name),
    answerKinds: new AnswerKinds(kinds.text, kinds.name, moreKinds),
    filter: toFilter(options),
    drafted,
    reading: { sheet: options.sheet, encoding: options.encoding },
    documents: [
      questionnaire,
      ...(codeFrame ? [codeFrame] : []),
      evidence,
      kinds,
      ...(moreKinds ? [moreKinds] : []),
    ],
  };
}

/** A code frame may come as YAML, or as a codebook of a program for qualitative analysis. */
function readFrame(text: string, name: string): CodeFrame {
  return isCodebook(text) ? loadCodebook(text, name) : loadCodeFrame(text, name);
}
