import type { CodedResponse } from '../coding/index.js';
import type { Tally } from './tally.js';

/** By question, and by the code of a language, how many answers are in it; and how many respondents write in it at all. */
export interface LanguageTallyJson {
  readonly questions: readonly Readonly<Record<string, number>>[];
  readonly respondents: Readonly<Record<string, number>>;
}

/** In which languages substantive answers are. A respondent may write in several. */
export class LanguageTally implements Tally<LanguageTally, LanguageTallyJson> {
  readonly #questions: readonly Map<string, number>[];
  readonly #respondents = new Map<string, number>();

  constructor(questions: number) {
    this.#questions = Array.from({ length: questions }, () => new Map<string, number>());
  }

  add({ answers }: CodedResponse): void {
    const own = new Set<string>();
    for (const { question, kind, language } of answers) {
      if (kind !== 'substantive') continue;
      own.add(language);
      increase(this.#questions[question]!, language, 1);
    }
    for (const language of own) increase(this.#respondents, language, 1);
  }

  /** The languages that occur, that of most respondents first. */
  list(): readonly string[] {
    return [...this.#respondents]
      .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
      .map(([language]) => language);
  }

  answers(question: number, language: string): number {
    return this.#questions[question]!.get(language) ?? 0;
  }

  /** Respondents with a substantive answer in the language, to any question. */
  respondents(language: string): number {
    return this.#respondents.get(language) ?? 0;
  }

  merge(other: LanguageTally): void {
    for (const [language, count] of other.#respondents)
      increase(this.#respondents, language, count);
    other.#questions.forEach((counts, question) => {
      for (const [language, count] of counts) increase(this.#questions[question]!, language, count);
    });
  }

  toJSON(): LanguageTallyJson {
    return {
      questions: this.#questions.map((counts) => Object.fromEntries(counts)),
      respondents: Object.fromEntries(this.#respondents),
    };
  }

  static fromJSON({ questions, respondents }: LanguageTallyJson): LanguageTally {
    const tally = new LanguageTally(questions.length);
    for (const [language, count] of Object.entries(respondents))
      increase(tally.#respondents, language, count);
    questions.forEach((counts, question) => {
      for (const [language, count] of Object.entries(counts))
        increase(tally.#questions[question]!, language, count);
    });
    return tally;
  }
}

function increase(counts: Map<string, number>, language: string, by: number): void {
  counts.set(language, (counts.get(language) ?? 0) + by);
}
