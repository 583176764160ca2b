import type { CodedAnswer } from './coded-response.js';

/** Marks of one scheme that only show when all answers are read. */
export interface MarksOfScheme {
  readonly scheme: number;
  /** By number of the response and place of the question. */
  readonly marksOf: (response: number, question: number) => readonly number[];
}

/** Marks that came after coding: they are laid over those that coding gave. */
export class LaterMarks {
  readonly #all: MarksOfScheme[] = [];

  add(marks: MarksOfScheme): void {
    this.#all.push(marks);
  }

  /** The answers of a response with these marks. */
  laidOver(response: number, answers: readonly CodedAnswer[]): readonly CodedAnswer[] {
    return this.#all.length === 0
      ? answers
      : answers.map((answer) => this.#withMarks(response, answer));
  }

  #withMarks(response: number, answer: CodedAnswer): CodedAnswer {
    return this.#all.reduce((coded, { scheme, marksOf }) => {
      const more = marksOf(response, coded.question);
      if (more.length === 0) return coded;
      const marks = [...coded.marks];
      marks[scheme] = [...new Set([...(marks[scheme] ?? []), ...more])].sort((a, b) => a - b);
      return { ...coded, marks };
    }, answer);
  }
}
