import { schemeOf } from '../call/code-call.js';
import type { AnalyseSettings } from '../figures/find-figures.js';
import type { CodedResponse } from '../coding/index.js';
import { listQuestions } from '../questionnaire/index.js';
import type { Question } from '../questionnaire/index.js';
import { isSubstantive } from '../tallies/index.js';
import { listThemes } from '../themes/index.js';
import type { Theme } from '../themes/index.js';
import { Contrasts } from './contrasts.js';
import { risesOf } from './rises.js';
import type { Digest } from './schema.js';

/** A respondent who counts, and how tonight sees them. */
export interface Respondent {
  readonly response: CodedResponse;
  readonly isFresh: boolean;
  /** Sent in a letter that others sent too: such answers rise together, and are told of as a campaign. */
  readonly isCampaigner: boolean;
}

/** What the new respondents say, held against those before; every respondent is looked at once. */
export class NewsOfAnswers {
  readonly #questionList: readonly Question[];
  readonly #themeList: readonly Theme[] | undefined;
  readonly #questions: Contrasts;
  readonly #themes: Contrasts;
  /** Campaigners too: what they raise has been raised. */
  readonly #themesOfAll: Contrasts;
  #freshAnswering = 0;
  #freshBare = 0;

  constructor({ questionnaire, codeFrame }: AnalyseSettings) {
    this.#questionList = listQuestions(questionnaire);
    this.#themeList = codeFrame && listThemes(codeFrame);
    this.#questions = new Contrasts(this.#questionList.length);
    this.#themes = new Contrasts(this.#themeList?.length ?? 0);
    this.#themesOfAll = new Contrasts(this.#themeList?.length ?? 0);
  }

  add({ response, isFresh, isCampaigner }: Respondent): void {
    const answers = response.answers.filter(isSubstantive);
    if (!isCampaigner) {
      this.#questions.begin(isFresh);
      for (const { question } of answers) this.#questions.take(question);
    }
    if (answers.length === 0) return;
    const counted = isCampaigner ? [this.#themesOfAll] : [this.#themesOfAll, this.#themes];
    for (const contrasts of counted) contrasts.begin(isFresh);
    let isBare = true;
    for (const { marks } of answers) {
      for (const mark of marks[schemeOf.themes]!) {
        isBare = false;
        for (const contrasts of counted) contrasts.take(mark);
      }
    }
    if (!isFresh) return;
    this.#freshAnswering += 1;
    if (isBare) this.#freshBare += 1;
  }

  /** Questions that a larger share of the new respondents answers. */
  gainingQuestions(): Digest['questions'] {
    return [
      ...risesOf(
        this.#questionList.map(({ id, wording }, place) => ({
          id,
          wording,
          ...this.#questions.of(place),
        })),
      ),
    ];
  }

  /** Themes that a larger share of the new respondents raises. */
  risingThemes(): Digest['themes']['rising'] {
    const all = (this.#themeList ?? []).map(({ id, label }, mark) => ({
      id,
      label,
      ...this.#themes.of(mark),
    }));
    const first = new Set(this.firstThemes().map(({ id }) => id));
    return risesOf(all).filter(({ id }) => !first.has(id));
  }

  /** Themes that nobody had raised before. */
  firstThemes(): Digest['themes']['first'] {
    return (this.#themeList ?? []).flatMap(({ id, label }, mark) => {
      const { fresh, earlier } = this.#themesOfAll.of(mark);
      return fresh > 0 && earlier === 0 ? [{ id, label, fresh }] : [];
    });
  }

  /** New respondents with something to say in which the code frame finds no theme. */
  uncovered(): Digest['uncovered'] {
    return this.#themeList === undefined || this.#freshAnswering === 0
      ? null
      : { count: this.#freshBare, base: this.#freshAnswering };
  }
}
