import type { AnswerTest, CodedResponses } from '../coding/index.js';
import { walkAnswers } from './answers-walk.js';
import type { Walk } from './answers-walk.js';
import { FlatAnswers } from './flat-answers.js';
import type { KeyWords } from './key-words.js';
import { TextClasses } from './text-classes.js';
import type { Membership } from './text-classes.js';

/** Which answers of the responses that count are read. */
export interface TextWishes {
  /** All unless given. */
  readonly isRead?: AnswerTest | undefined;
  /** Which of these are a part that has keywords of its own besides, without a reading of its own. */
  readonly isInPart?: AnswerTest | undefined;
}

/** The answers to one question at a time, laid out flat. */
export class QuestionTexts {
  /** Of the question that was read last. */
  readonly all = new FlatAnswers();
  /** Those of them that are in the part, once they were taken. */
  readonly part = new FlatAnswers();
  readonly isInPart: AnswerTest | undefined;
  readonly #responses: CodedResponses;
  readonly #keyWords: KeyWords;
  readonly #isRead: AnswerTest;

  constructor(
    responses: CodedResponses,
    keyWords: KeyWords,
    { isRead = () => true, isInPart }: TextWishes,
  ) {
    this.#responses = responses;
    this.#keyWords = keyWords;
    this.#isRead = isRead;
    this.isInPart = isInPart;
  }

  /** Goes through the answers to some questions. */
  walk(questions: readonly number[]): Walk {
    const responses = this.#responses;
    return walkAnswers(
      questions.map((question) => responses.tokens[question]!),
      (response, place) =>
        responses.isAnalysed(response) && this.#isRead(response, questions[place]!),
    );
  }

  /** @returns how many are in each class */
  read(question: number, members: Membership): TextClasses {
    const sizes = new TextClasses(members);
    this.all.read(this.walk([question]), this.#keyWords, sizes);
    return sizes;
  }

  /** Takes those of the answers that were just read that are in the part; there must be one. */
  takePart(question: number, members: Membership): TextClasses {
    const sizes = new TextClasses(members);
    this.part.take(this.all, (response) => this.isInPart!(response, question), sizes);
    return sizes;
  }

  /** Gives back what was held for the question that was read last. */
  forget(): void {
    this.all.forget();
    this.part.forget();
  }
}
