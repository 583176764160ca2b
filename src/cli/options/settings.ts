import type { CodingSettings } from '../../call/code-call.js';
import { draftQuestionnaire } from '../../drafting/index.js';
import type { DraftedQuestionnaire } from '../../drafting/index.js';
import { loadEvidenceWords } from '../../evidence/index.js';
import { WinnowError } from '../../issues/index.js';
import { holdsPlainDocuments, plainQuestionnaire } from '../../call/plain-documents.js';
import { loadQuestionnaire } from '../../questionnaire/index.js';
import { AnswerKinds } from '../../responses/index.js';
import { readEntry } from '../catalogue.js';
import type { TextFile } from '../catalogue.js';
import type { DocumentRole, ReportDocument } from './documents.js';
import { openSources } from '../files/inputs.js';
import { pipeAmong } from '../files/pipe-among.js';
import { loadThemes } from './load-themes.js';
import { toFilter } from './options.js';
import type { FilterOptions, SettingOptions, TermListOptions } from './options.js';
import { beginPhase } from '../terminal/progress.js';
import { detail } from '../terminal/telling.js';
import { readTermLists } from './term-lists.js';

/** How messages and the manifest call a questionnaire that was made for the files. */
export const draftName = 'questionnaire.yaml';

/** Settings, and the texts they were read from, for the manifest. */
export interface LoadedSettings extends CodingSettings {
  /** The questionnaire, when it was drafted from the files. */
  readonly drafted?: DraftedQuestionnaire | undefined;
  readonly documents: readonly ReportDocument[];
}

/**
 * Reads everything that the options name. Without a questionnaire, files with an id and a text a row are
 * read as they are; for others one is drafted from their columns.
 */
export async function settingsFor(
  files: readonly string[],
  options: SettingOptions & FilterOptions & TermListOptions,
): Promise<LoadedSettings> {
  if (options.questionnaire !== undefined) return loadSettings(options);
  const pipe = pipeAmong(files);
  if (pipe !== undefined) {
    throw new WinnowError(
      'bad-option',
      `No questionnaire is given, and ${pipe} can be read only once.`,
      'Give --questionnaire with a file (see `winnow init`), or save what is piped as a file.',
    );
  }
  const wishes = { sheet: options.sheet, encoding: options.encoding };
  beginPhase('finding out what was asked');
  const sources = openSources(files);
  const arePlain = await Promise.all(sources.map((source) => holdsPlainDocuments(source, wishes)));
  if (arePlain.every(Boolean))
    return settingsWith(options, { text: plainQuestionnaire, name: draftName });
  const drafted = await draftQuestionnaire(openSources(files), wishes);
  for (const assumption of drafted.assumptions) detail(`assumed: ${assumption}`);
  return settingsWith(options, { text: drafted.yaml, name: draftName }, drafted);
}

/** Reads everything that the options name, a questionnaire among it. */
export function loadSettings(
  options: SettingOptions & FilterOptions & TermListOptions,
): LoadedSettings {
  return settingsWith(options, readEntry('questionnaire', options.questionnaire ?? ''));
}

function settingsWith(
  options: SettingOptions & FilterOptions & TermListOptions,
  questionnaire: TextFile,
  drafted?: DraftedQuestionnaire,
): LoadedSettings {
  const codeFrame =
    options.codeFrame === undefined ? undefined : readEntry('code frame', options.codeFrame);
  detail(`questionnaire: ${questionnaire.name}`);
  if (codeFrame) detail(`code frame: ${codeFrame.name}`);
  const evidence = readEntry('word list', 'evidence');
  const kinds = readEntry('word list', 'answer-kinds');
  const moreKinds =
    options.answerKinds === undefined ? undefined : readEntry('word list', options.answerKinds);
  const { lists, files } = readTermLists(options);
  return {
    questionnaire: loadQuestionnaire(questionnaire.text, questionnaire.name),
    ...loadThemes(codeFrame),
    evidenceWords: loadEvidenceWords(evidence.text, evidence.name),
    answerKinds: new AnswerKinds(kinds.text, kinds.name, moreKinds),
    termLists: lists,
    filter: toFilter(options),
    drafted,
    reading: { sheet: options.sheet, encoding: options.encoding },
    documents: [
      as('questionnaire', questionnaire),
      ...(codeFrame ? [as('code-frame', codeFrame)] : []),
      as('evidence', evidence),
      as('usual-answer-kinds', kinds),
      ...(moreKinds ? [as('answer-kinds', moreKinds)] : []),
      ...files,
    ],
  };
}

function as(role: DocumentRole, file: TextFile): ReportDocument {
  return { role, ...file };
}
