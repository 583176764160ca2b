import type { CodedResponse } from '../coding/index.js';
import { AnswerCounts, nothing } from './answer-counts.js';
import type { AnswerCountsJson, QuestionCounts } from './answer-counts.js';
import { ByGroup } from './by-group.js';
import type { ByGroupJson, Group } from './by-group.js';
import type { Tally } from './tally.js';

export type AnswerTallyJson = ByGroupJson<AnswerCountsJson>;

/** How many answered each question, how, and at what length: in all, and by group of every tabled field. */
export class AnswerTally implements Tally<AnswerTally, AnswerTallyJson> {
  readonly #counts: ByGroup<AnswerCounts, AnswerCountsJson>;

  /**
   * @param questions how many questions there are
   * @param fields how many tabled fields there are
   */
  constructor(questions: number, fields: number) {
    const places = Array.from({ length: fields }, (_, place) => place);
    this.#counts = new ByGroup(places, () => new AnswerCounts(questions));
  }

  add(response: CodedResponse): void {
    this.#counts.add(response, (counts) => {
      counts.add(response);
    });
  }

  merge(other: AnswerTally): void {
    this.#counts.merge(other.#counts);
  }

  toJSON(): AnswerTallyJson {
    return this.#counts.toJSON();
  }

  static fromJSON(questions: number, json: AnswerTallyJson): AnswerTally {
    const tally = new AnswerTally(questions, json.groups.length);
    tally.#counts.take(json, (counts) => AnswerCounts.fromJSON(counts));
    return tally;
  }

  /** How many respondents there are, in all or in one group. */
  respondents(group?: Group): number {
    return this.#counts.of(group)?.respondents ?? 0;
  }

  /** How many of them gave a substantive answer to any question. */
  answering(group?: Group): number {
    return this.#counts.of(group)?.answering ?? 0;
  }

  question(question: number, group?: Group): QuestionCounts {
    return this.#counts.of(group)?.questions[question] ?? none;
  }

  /** The groups of a field in which there is anybody. */
  groupsOf(field: number): readonly string[] {
    return this.#counts.groupsOf(field);
  }
}

const none: QuestionCounts = nothing();
