import type { CodedResponse } from '../coding/index.js';
import { Groups } from './groups.js';
import type { Tally } from './tally.js';
import { WordCounts } from './word-counts.js';

/** What a group answered to one question. */
export interface QuestionCounts {
  readonly substantive: number;
  readonly nonAnswers: number;
  readonly referrals: number;
  readonly words: WordCounts;
}

interface GroupCounter {
  respondents: number;
  answering: number;
  readonly questions: {
    substantive: number;
    nonAnswers: number;
    referrals: number;
    readonly words: WordCounts;
  }[];
}

type GroupJson = readonly [
  respondents: number,
  answering: number,
  questions: readonly (readonly [number, number, number, readonly (readonly [number, number])[]])[],
];

export interface AnswerTallyJson {
  readonly total: GroupJson;
  readonly groups: readonly (readonly (readonly [string, GroupJson])[])[];
}

/** How many answered each question, how, and at what length: in all, and by group of every tabled field. */
export class AnswerTally implements Tally<AnswerTally, AnswerTallyJson> {
  readonly #questions: number;
  readonly #total: GroupCounter;
  readonly #groups: readonly Groups<GroupCounter>[];

  /**
   * @param questions how many questions there are
   * @param fields how many tabled fields there are
   */
  constructor(questions: number, fields: number) {
    this.#questions = questions;
    this.#total = this.#counter();
    this.#groups = Array.from({ length: fields }, () => new Groups(() => this.#counter()));
  }

  add(response: CodedResponse): void {
    count(this.#total, response);
    response.groups.forEach((groups, field) => {
      for (const group of groups) count(this.#groups[field]!.of(group), response);
    });
  }

  merge(other: AnswerTally): void {
    mergeCounters(this.#total, other.#total);
    other.#groups.forEach((groups, field) => {
      for (const [group, counter] of groups.entries())
        mergeCounters(this.#groups[field]!.of(group), counter);
    });
  }

  toJSON(): AnswerTallyJson {
    return {
      total: counterToJson(this.#total),
      groups: this.#groups.map((groups) =>
        groups.entries().map(([group, counter]) => [group, counterToJson(counter)] as const),
      ),
    };
  }

  static fromJSON(questions: number, json: AnswerTallyJson): AnswerTally {
    const tally = new AnswerTally(questions, json.groups.length);
    mergeCounters(tally.#total, counterFromJson(json.total));
    json.groups.forEach((groups, field) => {
      for (const [group, counter] of groups)
        mergeCounters(tally.#groups[field]!.of(group), counterFromJson(counter));
    });
    return tally;
  }

  /** How many respondents there are, in all or in one group. */
  respondents(group?: { readonly field: number; readonly name: string }): number {
    return this.#find(group)?.respondents ?? 0;
  }

  /** How many of them gave a substantive answer to any question. */
  answering(group?: { readonly field: number; readonly name: string }): number {
    return this.#find(group)?.answering ?? 0;
  }

  question(
    question: number,
    group?: { readonly field: number; readonly name: string },
  ): QuestionCounts {
    return this.#find(group)?.questions[question] ?? nothing;
  }

  /** The groups of a field in which there is anybody. */
  groupsOf(field: number): readonly string[] {
    return this.#groups[field]!.entries().map(([group]) => group);
  }

  #find(
    group: { readonly field: number; readonly name: string } | undefined,
  ): GroupCounter | undefined {
    return group === undefined ? this.#total : this.#groups[group.field]!.peek(group.name);
  }

  #counter(): GroupCounter {
    const questions = Array.from({ length: this.#questions }, () => ({
      substantive: 0,
      nonAnswers: 0,
      referrals: 0,
      words: new WordCounts(),
    }));
    return { respondents: 0, answering: 0, questions };
  }
}

const nothing: QuestionCounts = {
  substantive: 0,
  nonAnswers: 0,
  referrals: 0,
  words: new WordCounts(),
};

function count(counter: GroupCounter, response: CodedResponse): void {
  counter.respondents += 1;
  let isAnswering = false;
  for (const { question, kind, words } of response.answers) {
    const counts = counter.questions[question]!;
    if (kind === 'substantive') {
      counts.substantive += 1;
      counts.words.add(words);
      isAnswering = true;
    } else if (kind === 'non-answer') counts.nonAnswers += 1;
    else counts.referrals += 1;
  }
  if (isAnswering) counter.answering += 1;
}

function mergeCounters(into: GroupCounter, from: GroupCounter): void {
  into.respondents += from.respondents;
  into.answering += from.answering;
  from.questions.forEach((counts, question) => {
    const target = into.questions[question]!;
    target.substantive += counts.substantive;
    target.nonAnswers += counts.nonAnswers;
    target.referrals += counts.referrals;
    target.words.merge(counts.words);
  });
}

function counterToJson({ respondents, answering, questions }: GroupCounter): GroupJson {
  return [
    respondents,
    answering,
    questions.map(({ substantive, nonAnswers, referrals, words }) => [
      substantive,
      nonAnswers,
      referrals,
      words.toJSON(),
    ]),
  ];
}

function counterFromJson([respondents, answering, questions]: GroupJson): GroupCounter {
  return {
    respondents,
    answering,
    questions: questions.map(([substantive, nonAnswers, referrals, words]) => ({
      substantive,
      nonAnswers,
      referrals,
      words: WordCounts.fromJSON(words),
    })),
  };
}
