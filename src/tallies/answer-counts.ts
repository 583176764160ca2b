import type { CodedResponse } from '../coding/index.js';
import { WordCounts } from './word-counts.js';

/** What a group answered to one question. */
export interface QuestionCounts {
  readonly substantive: number;
  readonly nonAnswers: number;
  readonly referrals: number;
  readonly words: WordCounts;
}

export type AnswerCountsJson = readonly [
  respondents: number,
  answering: number,
  questions: readonly (readonly [number, number, number, readonly (readonly [number, number])[]])[],
];

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** How many respondents there are, how many of them answer, and what they answer to each question. */
export class AnswerCounts {
  respondents = 0;
  /** Those who gave a substantive answer to any question. */
  answering = 0;
  readonly questions: readonly Writable<QuestionCounts>[];

  constructor(questions: number) {
    this.questions = Array.from({ length: questions }, nothing);
  }

  add(response: CodedResponse): void {
    this.respondents += 1;
    let isAnswering = false;
    for (const { question, kind, words } of response.answers) {
      const counts = this.questions[question]!;
      if (kind === 'substantive') {
        counts.substantive += 1;
        counts.words.add(words);
        isAnswering = true;
      } else if (kind === 'non-answer') counts.nonAnswers += 1;
      else counts.referrals += 1;
    }
    if (isAnswering) this.answering += 1;
  }

  merge(other: AnswerCounts): void {
    this.respondents += other.respondents;
    this.answering += other.answering;
    other.questions.forEach(({ substantive, nonAnswers, referrals, words }, question) => {
      const own = this.questions[question]!;
      own.substantive += substantive;
      own.nonAnswers += nonAnswers;
      own.referrals += referrals;
      own.words.merge(words);
    });
  }

  toJSON(): AnswerCountsJson {
    return [
      this.respondents,
      this.answering,
      this.questions.map(({ substantive, nonAnswers, referrals, words }) => [
        substantive,
        nonAnswers,
        referrals,
        words.toJSON(),
      ]),
    ];
  }

  static fromJSON([respondents, answering, questions]: AnswerCountsJson): AnswerCounts {
    const counts = new AnswerCounts(questions.length);
    counts.respondents = respondents;
    counts.answering = answering;
    questions.forEach(([substantive, nonAnswers, referrals, words], question) => {
      const own = counts.questions[question]!;
      own.substantive = substantive;
      own.nonAnswers = nonAnswers;
      own.referrals = referrals;
      own.words.merge(WordCounts.fromJSON(words));
    });
    return counts;
  }
}

/** What nobody answered. */
export function nothing(): Writable<QuestionCounts> {
  return { substantive: 0, nonAnswers: 0, referrals: 0, words: new WordCounts() };
}
