import type { CodingSettings } from '../analyse.js';
import { loadEvidenceWords } from '../evidence/index.js';
import { WinnowError } from '../issues/index.js';
import { loadQuestionnaire } from '../questionnaire/index.js';
import { AnswerKinds } from '../responses/index.js';
import { listCatalogue, readEntry } from './catalogue.js';
import { loadThemes } from './load-themes.js';
import { toFilter } from './options.js';
import type { FilterOptions, SettingOptions } from './options.js';

/** Settings, and the texts they were read from, for the manifest. */
export interface LoadedSettings extends CodingSettings {
  readonly documents: readonly { readonly name: string; readonly text: string }[];
}

/** Reads everything that the options name. */
export function loadSettings(options: SettingOptions & FilterOptions): LoadedSettings {
  if (options.questionnaire === undefined) {
    const ids = listCatalogue().flatMap(({ id, kind }) => (kind === 'questionnaire' ? [id] : []));
    throw new WinnowError(
      'bad-option',
      'It is not said what was asked.',
      `Give --questionnaire with a file, or an entry of the catalogue: ${ids.join(', ')}.`,
    );
  }
  const questionnaire = readEntry('questionnaire', options.questionnaire);
  const codeFrame =
    options.codeFrame === undefined ? undefined : readEntry('code frame', options.codeFrame);
  const evidence = readEntry('word list', 'evidence');
  const kinds = readEntry('word list', 'answer-kinds');
  return {
    questionnaire: loadQuestionnaire(questionnaire.text, questionnaire.name),
    ...loadThemes(codeFrame),
    evidenceWords: loadEvidenceWords(evidence.text, evidence.name),
    answerKinds: new AnswerKinds(kinds.text, kinds.name),
    filter: toFilter(options),
    documents: [questionnaire, ...(codeFrame ? [codeFrame] : []), evidence, kinds],
  };
}
