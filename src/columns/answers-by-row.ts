import { planColumns } from '../responses/index.js';
import type { Row } from '../read/index.js';
import { AnsweredQuestion } from './answered-question.js';

/** More different texts than this are no questions of a form. */
const mostQuestions = 500;
/** A longer text is no wording of a question. */
const longestQuestion = 1000;

/**
 * The long layout, a row an answer: who answered, which question, and the answer. It is known by its
 * headers and by respondents who have several rows. What is kept grows with the respondents.
 */
export class AnswersByRow {
  /** The columns of the id, the question and the answer, by place. */
  readonly id: number;
  readonly asked: number;
  readonly answer: number;
  /** By the wording or the id of the question. */
  readonly questions = new Map<string, AnsweredQuestion>();
  /** By id the number of each, in the order in which they come. */
  readonly #respondents = new Map<string, number>();
  #rows = 0;
  #hasOthers = false;

  private constructor(id: number, asked: number, answer: number) {
    this.id = id;
    this.asked = asked;
    this.answer = answer;
  }

  /** @returns undefined when the headers are not those of this layout */
  static of(headers: readonly string[]): AnswersByRow | undefined {
    const none = { id: '', title: '', profile: [], sections: [] };
    const { long, responseId } = planColumns(headers, none);
    return long === undefined || responseId === undefined
      ? undefined
      : new AnswersByRow(responseId, long.asked, long.answer);
  }

  /** @returns whether the row is the first of its respondent, and stands for them in other columns */
  add({ cells }: Row): boolean {
    this.#rows += 1;
    const respondent = String(cells[this.id] ?? '').trim();
    const known = this.#respondents.get(respondent);
    const number = known ?? this.#respondents.size;
    if (known === undefined) this.#respondents.set(respondent, number);
    const asked = String(cells[this.asked] ?? '').trim();
    if (asked !== '') this.#question(asked)?.add(cells[this.answer], number);
    return respondent === '' || known === undefined;
  }

  /** Once all rows are read. */
  settle(): void {
    for (const question of this.questions.values()) question.settle();
  }

  /** How many different respondents there are. */
  get respondents(): number {
    return this.#respondents.size;
  }

  /** Respondents have several rows, and what the rows answer are the same few questions. */
  get isLong(): boolean {
    const { size } = this.questions;
    return (
      size > 0 &&
      !this.#hasOthers &&
      this.respondents < this.#rows &&
      (2 * size <= this.#rows || 2 * this.respondents <= this.#rows)
    );
  }

  #question(asked: string): AnsweredQuestion | undefined {
    const known = this.questions.get(asked);
    if (known !== undefined) return known;
    if (this.questions.size >= mostQuestions || asked.length > longestQuestion) {
      this.#hasOthers = true;
      return undefined;
    }
    const question = new AnsweredQuestion(mostQuestions);
    this.questions.set(asked, question);
    return question;
  }
}
