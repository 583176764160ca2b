import { noTermLists, Vocabulary } from '../text/index.js';
import type { TermLists } from '../text/index.js';
import type { RememberedAnswers, Response } from '../responses/index.js';
import { AnswerCoder } from './answer-coder.js';
import type { SchemeMaker } from './scheme.js';
import { CodedAnswers } from './coded-answers.js';
import type { CodedAnswer, CodedResponse } from './coded-response.js';
import { Copies } from './copies.js';
import type { SpareCopy } from './copies.js';
import { copyWords } from './copy-words.js';
import { Fingerprint } from './fingerprint.js';
import { LaterMarks } from './later-marks.js';
import type { MarksOfScheme } from './later-marks.js';
import { naturalOrder } from '../collections/index.js';
import { NumberList } from './number-list.js';
import { Respondents } from './respondents.js';
import { SentenceStore } from './sentence-store.js';
import type { WordPieces } from './sentence-store.js';
import { Slabs } from './slabs.js';
import { TokenStore } from './token-store.js';

/** What became of a response that was read. */
export type Fate = 'analysed' | 'duplicate' | 'filtered';
const fates = ['analysed', 'duplicate', 'filtered'] as const satisfies readonly Fate[];

/** Whether the text of an answer is read, by number of the response and place of the question. */
export type AnswerTest = (response: number, question: number) => boolean;

/**
 * All responses of a call, coded: the one thing that every table is made from.
 *
 * Each answer is read once, when its response is added; what is kept is a few numbers and, for
 * keywords, its words as numbers. Which copy of a repeated response counts is settled at the end, so
 * that the order of rows does not matter.
 */
export class CodedResponses {
  readonly vocabulary = new Vocabulary();
  readonly #slabs = new Slabs();
  #tokens: readonly TokenStore[] | undefined;
  #sentences: SentenceStore | undefined;
  readonly #coder: AnswerCoder;
  readonly #schemeCount: number;
  #respondents = new Respondents();
  #copies = new Copies(this.#respondents);
  readonly #fingerprint = new Fingerprint();
  readonly #fates = new NumberList(Uint8Array);
  #answers: CodedAnswers;
  readonly #laterMarks = new LaterMarks();

  /**
   * @param lists words and phrases of a user's own; pieces that are merged must have the same
   * @param sentences what keeps answers as sentences; without it they are not kept
   */
  constructor(
    questionCount: number,
    schemes: readonly SchemeMaker[],
    lists: TermLists = noTermLists,
    sentences?: WordPieces,
  ) {
    this.#tokens = Array.from({ length: questionCount }, () => new TokenStore(this.#slabs));
    this.#coder = new AnswerCoder(this.vocabulary, schemes, lists);
    this.#sentences = sentences && new SentenceStore(sentences);
    this.#schemeCount = schemes.length;
    this.#answers = new CodedAnswers(schemes.length);
  }

  /**
   * The words of the answers, by place of the question.
   *
   * @throws Error when they were forgotten
   */
  get tokens(): readonly TokenStore[] {
    if (this.#tokens === undefined) throw new Error('The words of these responses were forgotten.');
    return this.#tokens;
  }

  /** The answers as sentences; undefined where these were not asked for, or forgotten. */
  get sentences(): SentenceStore | undefined {
    return this.#sentences;
  }

  /** Lets go of the words, which are most of what is held. Respondents, kinds of answer and marks stay. */
  forgetWords(): void {
    this.#tokens = undefined;
    this.#sentences = undefined;
    this.#slabs.giveBack();
  }

  /** How many responses were added, whatever became of them. */
  get size(): number {
    return this.#respondents.size;
  }

  /**
   * Codes a response.
   *
   * @param hasQuestion by place, which questions are wanted; undefined when a filter leaves the response out: it is kept
   *   only to know its copies by
   */
  add(response: Response, hasQuestion: readonly boolean[] | undefined): void {
    const number = this.size;
    this.#respondents.add(response);
    this.#fates.push(fates.indexOf(hasQuestion ? 'analysed' : 'filtered'));
    this.#fingerprint.begin();
    for (const values of [...response.profile, ...response.choices])
      this.#fingerprint.takeTexts(values);
    if (hasQuestion && response.remembered !== undefined) {
      this.#addRemembered(response.remembered);
      return;
    }
    if (hasQuestion) {
      for (const answer of response.answers) {
        if (hasQuestion[answer.question] !== true) continue;
        const words = this.#coder.code(answer, this.#answers, this.#fingerprint);
        if (words === undefined) continue;
        this.tokens[answer.question]!.add(number, words.listed);
        this.#sentences?.add({ response: number, question: answer.question }, words.all);
      }
    }
    this.#answers.endResponse();
    this.#copies.push(this.#fingerprint);
  }

  /** The file and row in which a response stands. */
  placeOf(number: number): { readonly file: string; readonly row: number } {
    return this.#respondents.placeOf(number);
  }

  /** What coding made of a response's answers, without marks that came later. */
  rememberable(number: number): RememberedAnswers {
    return {
      fingerprint: this.#copies.fingerprintOf(number),
      answers: this.#answers.bytesOf(number),
    };
  }

  /**
   * Takes in what was coded apart with the same questions and schemes. Coding a call in pieces and
   * merging them, in any order, gives the same tables as coding it whole; copies are settled afterwards.
   */
  merge(other: CodedResponses): void {
    const first = this.size;
    const surfaces = this.vocabulary.absorb(other.vocabulary);
    this.tokens.forEach((store, question) => {
      store.append(other.tokens[question]!, first, surfaces);
    });
    if (other.#sentences) this.#sentences?.append(other.#sentences, first);
    for (let number = 0; number < other.size; number++) this.#fates.push(other.#fates.at(number));
    this.#respondents.append(other.#respondents);
    this.#copies.append(other.#copies);
    this.#answers.append(other.#answers);
  }

  /**
   * The same responses as they would be had only some of their answers been coded: which copies count stays as
   * it was settled, and marks that came later are left behind.
   *
   * @param isWanted by number, whether a filter leaves the response in
   * @param hasAnswer whether it leaves an answer of such a response in
   */
  select(
    isWanted: (response: number) => boolean,
    hasAnswer: (answer: CodedAnswer) => boolean,
  ): CodedResponses {
    const selected = new CodedResponses(this.tokens.length, []);
    // Nothing changes these once all responses are read.
    selected.#respondents = this.#respondents;
    selected.#copies = this.#copies;
    selected.#answers = new CodedAnswers(this.#schemeCount);
    const kept = this.tokens.map(() => new Uint8Array(this.size));
    for (let number = 0; number < this.size; number++) {
      const isIn = isWanted(number);
      const isSpare = this.fateOf(number) === 'duplicate';
      const fate = isSpare ? 'duplicate' : isIn ? 'analysed' : 'filtered';
      selected.#fates.push(fates.indexOf(fate));
      for (const answer of isIn ? this.#answers.of(number) : []) {
        if (!hasAnswer(answer)) continue;
        selected.#answers.pushCoded(answer);
        kept[answer.question]![number] = 1;
      }
      selected.#answers.endResponse();
    }
    copyWords(this, selected, kept);
    selected.#sentences = this.#sentences?.chosen(
      ({ response, question }) => kept[question]![response] === 1,
    );
    return selected;
  }

  /**
   * Decides which copy of each repeated id counts: the latest, and of those sent at one moment always
   * the same one, whatever the order of rows. Call it once, when all responses are in.
   *
   * @param onDuplicate told of each copy that does not count
   */
  settleDuplicates(onDuplicate: (copy: SpareCopy) => void): void {
    for (const copy of this.#copies.spare()) {
      this.#fates.set(copy.number, fates.indexOf('duplicate'));
      onDuplicate(copy);
    }
  }

  /** Whether nothing that is coded tells two responses apart, but for their times. */
  areAlike(one: number, other: number): boolean {
    return this.#copies.areAlike(one, other);
  }

  /** Gives answers marks that only show when all are read; they come beside those that coding gave. */
  addMarks(marks: MarksOfScheme): void {
    this.#laterMarks.add(marks);
  }

  fateOf(number: number): Fate {
    return fates[this.#fates.at(number)]!;
  }

  idOf(number: number): string {
    return this.#respondents.idOf(number);
  }

  submittedOf(number: number): string | undefined {
    return this.#respondents.submittedOf(number);
  }

  isAnalysed(number: number): boolean {
    return this.#fates.at(number) === 0;
  }

  /** Whether any copy of a response asks for confidence: no copy of it is shown then. Known when all are added. */
  isConfidential(number: number): boolean {
    return this.#respondents.isConfidential(number);
  }

  /** The values of a response, by tabled field. */
  groupsOf(number: number): readonly (readonly string[])[] {
    return this.#respondents.groupsOf(number);
  }

  /** The values of a response in one tabled field. */
  groupsIn(field: number, number: number): readonly string[] {
    return this.#respondents.groupsIn(field, number);
  }

  /** The numbers of the responses that count, in the order in which they were added. */
  *numbers(): Generator<number> {
    for (let number = 0; number < this.size; number++) if (this.isAnalysed(number)) yield number;
  }

  /** The responses that count, in the order in which they were added. */
  *analysed(): Generator<CodedResponse> {
    for (const number of this.numbers()) yield this.at(number);
  }

  /** The responses that count, in the same order, each with only those answers whose text is read. */
  *analysedTexts(isRead: AnswerTest): Generator<CodedResponse> {
    for (const number of this.numbers()) {
      const response = this.at(number);
      const answers = response.answers.filter(({ question }) => isRead(number, question));
      yield answers.length === response.answers.length ? response : { ...response, answers };
    }
  }

  /** The responses that count, by id: "row-2" comes before "row-10". */
  *analysedById(): Generator<CodedResponse> {
    for (const number of this.numbersById()) yield this.at(number);
  }

  /** The numbers of those that count, in the same order. */
  numbersById(): readonly number[] {
    return [...this.numbers()].sort((a, b) => naturalOrder(this.idOf(a), this.idOf(b)));
  }

  /** The words are not known: what is made of words leaves the response out. */
  #addRemembered({ fingerprint: [high, low], answers }: RememberedAnswers): void {
    this.#answers.pushResponse(answers);
    this.#copies.push({ high, low });
  }

  /** A response by its number. */
  at(number: number): CodedResponse {
    const respondents = this.#respondents;
    return {
      id: respondents.idOf(number),
      submitted: respondents.submittedOf(number),
      isLate: respondents.isLate(number),
      consent: respondents.consentOf(number),
      groups: respondents.groupsOf(number),
      answers: this.#laterMarks.laidOver(number, this.#answers.of(number)),
      choices: respondents.choicesOf(number),
    };
  }
}
