import type { CodedAnswer } from './coded-response.js';
import { NumberList } from './number-list.js';

const kinds = [
  'substantive',
  'non-answer',
  'referral',
] as const satisfies readonly CodedAnswer['kind'][];

export function numberOfKind(kind: CodedAnswer['kind']): number {
  return kinds.indexOf(kind);
}

const none: readonly number[] = [];

/** What was made of each answer, one behind the other, in a few bytes each. */
export class CodedAnswers {
  readonly #schemes: number;
  readonly #question = new NumberList(Uint16Array);
  readonly #kind = new NumberList(Uint8Array);
  readonly #words = new NumberList(Int32Array);
  /** Where the marks of each answer end; each scheme's marks are led by their number. */
  readonly #marksEnd = new NumberList(Int32Array);
  readonly #marks = new NumberList(Uint16Array);

  /** @param schemes how many schemes give marks */
  constructor(schemes: number) {
    this.#schemes = schemes;
  }

  get length(): number {
    return this.#question.length;
  }

  /** Adds an answer that has no marks yet. */
  push(question: number, kind: CodedAnswer['kind'], words: number): void {
    this.#question.push(question);
    this.#kind.push(numberOfKind(kind));
    this.#words.push(words);
    this.#marksEnd.push(this.#marks.length);
  }

  /** Gives the last answer its marks of the next scheme: it has those of all schemes, or none. */
  mark(marks: readonly number[]): void {
    this.#marks.push(marks.length);
    for (const mark of marks) this.#marks.push(mark);
    this.#marksEnd.set(this.length - 1, this.#marks.length);
  }

  /** Adds the answers of another list behind these. */
  append(other: CodedAnswers): void {
    const marks = this.#marks.length;
    for (let answer = 0; answer < other.length; answer++) {
      this.#question.push(other.#question.at(answer));
      this.#kind.push(other.#kind.at(answer));
      this.#words.push(other.#words.at(answer));
      this.#marksEnd.push(marks + other.#marksEnd.at(answer));
    }
    for (let mark = 0; mark < other.#marks.length; mark++) this.#marks.push(other.#marks.at(mark));
  }

  at(answer: number): CodedAnswer {
    let at = answer === 0 ? 0 : this.#marksEnd.at(answer - 1);
    const end = this.#marksEnd.at(answer);
    const marks = new Array<readonly number[]>(this.#schemes).fill(none);
    for (let scheme = 0; at < end; scheme++) {
      const count = this.#marks.at(at++);
      if (count === 0) continue;
      const ofScheme = new Array<number>(count);
      for (let i = 0; i < count; i++) ofScheme[i] = this.#marks.at(at++);
      marks[scheme] = ofScheme;
    }
    return {
      question: this.#question.at(answer),
      kind: kinds[this.#kind.at(answer)]!,
      words: this.#words.at(answer),
      marks,
    };
  }
}
