import { languageCodes, languageNumber } from '../languages/index.js';
import { redactionKinds } from '../text/index.js';
import { ByteList } from './byte-list.js';
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

/**
 * What was made of the answers of each response, in about a byte for each number: the question, the
 * kind and the language; of one that lost personal details their kinds; of a substantive answer its words and for each
 * scheme how many marks it has, and how far each mark is from the one before.
 */
export class CodedAnswers {
  readonly #schemes: number;
  readonly #noMarks: readonly (readonly number[])[];
  readonly #bytes = new ByteList();
  /** Where the answers of each response end. */
  readonly #ends = new NumberList(Int32Array);

  /** @param schemes how many schemes give marks */
  constructor(schemes: number) {
    this.#schemes = schemes;
    this.#noMarks = Array.from({ length: schemes }, () => none);
  }

  /** Adds an answer of the response at hand that holds no text to analyse. */
  push(
    question: number,
    kind: Exclude<CodedAnswer['kind'], 'substantive'>,
    language: string,
    removed?: CodedAnswer['removed'],
  ): void {
    this.#begin(question, kind, language, removed);
  }

  /** Adds a substantive answer of the response at hand; its marks follow, scheme by scheme. */
  pushText(
    question: number,
    language: string,
    words: number,
    removed?: CodedAnswer['removed'],
  ): void {
    this.#begin(question, 'substantive', language, removed);
    this.#bytes.push(words);
  }

  /** Gives the last answer its marks of the next scheme; they ascend. */
  mark(marks: readonly number[]): void {
    this.#bytes.push(marks.length);
    let last = 0;
    for (const mark of marks) {
      this.#bytes.push(mark - last);
      last = mark;
    }
  }

  /** The response at hand has no more answers. */
  endResponse(): void {
    this.#ends.push(this.#bytes.length);
  }

  /** Adds the answers of a whole response as {@link CodedAnswers.bytesOf} gave them. */
  pushResponse(bytes: Uint8Array): void {
    this.#bytes.pushBytes(bytes);
    this.endResponse();
  }

  /** Adds an answer of the response at hand that was read before. */
  pushCoded({ question, kind, language, removed, words, marks }: CodedAnswer): void {
    if (kind !== 'substantive') {
      this.push(question, kind, language, removed);
      return;
    }
    this.pushText(question, language, words, removed);
    for (const own of marks) this.mark(own);
  }

  /** The answers of a response as they are held: with as many schemes they can be put in again. */
  bytesOf(response: number): Uint8Array {
    return this.#bytes.slice(this.#startOf(response), this.#ends.at(response));
  }

  /** Adds the answers of the responses of another list behind these. */
  append(other: CodedAnswers): void {
    const bytes = this.#bytes.length;
    for (let response = 0; response < other.#ends.length; response++)
      this.#ends.push(bytes + other.#ends.at(response));
    this.#bytes.append(other.#bytes);
  }

  /** The answers of a response. */
  of(response: number): CodedAnswer[] {
    const bytes = this.#bytes;
    bytes.at = this.#startOf(response);
    const end = this.#ends.at(response);
    const answers: CodedAnswer[] = [];
    while (bytes.at < end) {
      const first = bytes.read();
      const code = first >>> 1;
      const kind = kinds[code % kinds.length]!;
      const isText = kind === 'substantive';
      answers.push({
        question: Math.floor(code / kinds.length),
        kind,
        language: languageCodes[bytes.read()]!,
        removed: (first & 1) === 1 ? this.#readRemoved() : undefined,
        words: isText ? bytes.read() : 0,
        marks: isText ? this.#readAllMarks() : this.#noMarks,
      });
    }
    return answers;
  }

  #startOf(response: number): number {
    return response === 0 ? 0 : this.#ends.at(response - 1);
  }

  /** The lowest bit of the first number says whether kinds of details follow. */
  #begin(
    question: number,
    kind: CodedAnswer['kind'],
    language: string,
    removed: CodedAnswer['removed'],
  ): void {
    const code = question * kinds.length + numberOfKind(kind);
    this.#bytes.push(2 * code + (removed === undefined ? 0 : 1));
    this.#bytes.push(languageNumber(language));
    if (removed === undefined) return;
    this.#bytes.push(removed.length);
    for (const one of removed) this.#bytes.push(redactionKinds.indexOf(one));
  }

  #readRemoved(): NonNullable<CodedAnswer['removed']> {
    return Array.from({ length: this.#bytes.read() }, () => redactionKinds[this.#bytes.read()]!);
  }

  // Written out: this is done for every answer of a call, several times.
  #readAllMarks(): readonly (readonly number[])[] {
    const marks = new Array<readonly number[]>(this.#schemes);
    for (let scheme = 0; scheme < this.#schemes; scheme++) marks[scheme] = this.#readMarks();
    return marks;
  }

  #readMarks(): readonly number[] {
    const count = this.#bytes.read();
    if (count === 0) return none;
    const marks = new Array<number>(count);
    let last = 0;
    for (let i = 0; i < count; i++) marks[i] = last += this.#bytes.read();
    return marks;
  }
}
