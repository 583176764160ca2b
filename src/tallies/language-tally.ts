import type { CodedResponse } from '../coding/index.js';
import { NamedCounts } from './named-counts.js';
import type { Tally } from './tally.js';
import { isSubstantive } from './what-counts.js';

/**
 * By question, and by the code of a language, how many answers are in it; and how many respondents write in it at all.
 */
export interface LanguageTallyJson {
  readonly questions: readonly Readonly<Record<string, number>>[];
  readonly respondents: Readonly<Record<string, number>>;
}

/** In which languages substantive answers are. A respondent may write in several. */
export class LanguageTally implements Tally<LanguageTally, LanguageTallyJson> {
  readonly #questions: readonly NamedCounts[];
  readonly #respondents = new NamedCounts();

  constructor(questions: number) {
    this.#questions = Array.from({ length: questions }, () => new NamedCounts());
  }

  add({ answers }: CodedResponse): void {
    const own = new Set<string>();
    for (const answer of answers) {
      if (!isSubstantive(answer)) continue;
      own.add(answer.language);
      this.#questions[answer.question]!.add(answer.language);
    }
    for (const language of own) this.#respondents.add(language);
  }

  /** The languages that occur, that of most respondents first. */
  list(): readonly string[] {
    return [...this.#respondents.entries()]
      .sort(([, many], [, more]) => more - many)
      .map(([language]) => language);
  }

  answers(question: number, language: string): number {
    return this.#questions[question]!.of(language);
  }

  /** Respondents with a substantive answer in the language, to any question. */
  respondents(language: string): number {
    return this.#respondents.of(language);
  }

  merge(other: LanguageTally): void {
    this.#respondents.merge(other.#respondents);
    other.#questions.forEach((counts, question) => {
      this.#questions[question]!.merge(counts);
    });
  }

  toJSON(): LanguageTallyJson {
    return {
      questions: this.#questions.map((counts) => counts.toJSON()),
      respondents: this.#respondents.toJSON(),
    };
  }

  static fromJSON({ questions, respondents }: LanguageTallyJson): LanguageTally {
    const tally = new LanguageTally(questions.length);
    tally.#respondents.merge(NamedCounts.fromJSON(respondents));
    questions.forEach((counts, question) => {
      tally.#questions[question]!.merge(NamedCounts.fromJSON(counts));
    });
    return tally;
  }
}
