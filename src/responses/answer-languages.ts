import { LanguageFinder, readLanguage } from '../languages/index.js';
import type { Questionnaire } from '../questionnaire/index.js';
import type { Language } from '../text/index.js';
import type { Submission } from './submission.js';

/** The field in which respondents say in which language they write. */
const languageField = 'language';

/** Finds the languages of a submission's answers, going by what the respondent wrote and declared. */
export class AnswerLanguages {
  readonly #finder: LanguageFinder;
  readonly #field: number;

  constructor({ language = 'en', profile }: Questionnaire) {
    this.#finder = new LanguageFinder(readLanguage(language) ?? 'en');
    this.#field = profile.findIndex(({ id }) => id === languageField);
  }

  /** By place of the question; a promise when something must be loaded first. */
  find({ answers, profile }: Submission): readonly Language[] | Promise<readonly Language[]> {
    const cell = this.#field < 0 ? undefined : profile[this.#field];
    return this.#finder.find(answers, typeof cell === 'string' ? readLanguage(cell) : undefined);
  }
}
