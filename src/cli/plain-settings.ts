import { loadEvidenceWords } from '../evidence/index.js';
import { AnswerKinds } from '../responses/index.js';
import type { Questionnaire } from '../questionnaire/index.js';
import { readEntry } from './catalogue.js';
import { toFilter } from './options.js';
import type { FilterOptions, SettingOptions } from './options.js';
import { loadSettings } from './settings.js';
import type { LoadedSettings } from './settings.js';
import { loadThemes } from './load-themes.js';

/** A file with the columns `id` and `text` is a call with one question. */
const plainQuestionnaire: Questionnaire = {
  id: 'plain',
  title: 'Texts',
  'response-id': ['id'],
  profile: [],
  sections: [{ id: 'texts', title: 'Texts', questions: [{ id: 'text', question: 'text' }] }],
};

/** The settings that the options name; without a questionnaire, those of files with an id and a text a row. */
export function loadAnySettings(options: SettingOptions & FilterOptions): LoadedSettings {
  if (options.questionnaire !== undefined) return loadSettings(options);
  const codeFrame =
    options.codeFrame === undefined ? undefined : readEntry('code frame', options.codeFrame);
  const evidence = readEntry('word list', 'evidence');
  const kinds = readEntry('word list', 'answer-kinds');
  return {
    questionnaire: plainQuestionnaire,
    ...loadThemes(codeFrame),
    evidenceWords: loadEvidenceWords(evidence.text, evidence.name),
    answerKinds: new AnswerKinds(kinds.text, kinds.name),
    filter: toFilter(options),
    documents: [...(codeFrame ? [codeFrame] : []), evidence, kinds],
  };
}
