import { PhraseFinder, Tokeniser, Vocabulary } from '../text/index.js';
import type { RememberedAnswers, Response } from '../responses/index.js';
import type { CodedAnswer, CodedResponse } from './coded-response.js';
import { Fingerprint } from './fingerprint.js';
import { naturalOrder } from './natural-order.js';
import { NumberList } from './number-list.js';
import type { Scheme } from './scheme.js';
import { TokenStore } from './token-store.js';
import { ValueSets } from './value-sets.js';

const kinds = [
  'substantive',
  'non-answer',
  'referral',
] as const satisfies readonly CodedAnswer['kind'][];

/** What became of a response that was read. */
export type Fate = 'analysed' | 'duplicate' | 'filtered';
const fates = ['analysed', 'duplicate', 'filtered'] as const satisfies readonly Fate[];

const late = 1;
const caution = { public: 0, anonymous: 1, confidential: 2 } as const;

/** Marks of one scheme that come after coding. */
export interface LaterMarks {
  readonly scheme: number;
  /** By number of the response and place of the question. */
  readonly marksOf: (response: number, question: number) => readonly number[];
}

/**
 * Makes the schemes for a vocabulary: rules are compiled against the words that it will hold. Schemes
 * whose rules share the finder cost one reading of the text between them.
 */
export type SchemeMaker = (vocabulary: Vocabulary, finder: PhraseFinder) => Scheme;

/**
 * All responses of a call, coded: the one thing that every table is made from.
 *
 * Each answer is read once, when its response is added; what is kept is a few numbers and, for
 * keywords, its words as numbers. Which copy of a repeated response counts is settled at the end, so
 * that the order of rows does not matter.
 */
export class CodedResponses {
  readonly vocabulary = new Vocabulary();
  /** By place of the question. */
  readonly tokens: readonly TokenStore[];
  readonly #tokeniser = new Tokeniser(this.vocabulary);
  readonly #schemes: readonly Scheme[];
  readonly #ids: string[] = [];
  readonly #submitted: (string | undefined)[] = [];
  readonly #places: {
    readonly files: string[];
    readonly file: NumberList<Int32Array>;
    readonly row: NumberList<Int32Array>;
  } = {
    files: [],
    file: new NumberList(Int32Array),
    row: new NumberList(Int32Array),
  };
  readonly #flags = new NumberList(Uint8Array);
  readonly #consents: Response['consent'][] = [];
  readonly #fates = new NumberList(Uint8Array);
  readonly #fingerprint = new Fingerprint();
  /** By response, both halves of its fingerprint. */
  readonly #fingerprints = new NumberList(Int32Array);
  /** By tabled field, the combinations of values that occur, and for each response which it has. */
  readonly #profile: ValueSets[] = [];
  /** By closed question, the same. */
  readonly #choices: ValueSets[] = [];
  /** Where the answers of each response end, in the lists below. */
  readonly #answersEnd = new NumberList(Int32Array);
  readonly #question = new NumberList(Uint16Array);
  readonly #kind = new NumberList(Uint8Array);
  readonly #words = new NumberList(Int32Array);
  /** Where the marks of each answer end; each scheme's marks are led by their number. */
  readonly #marksEnd = new NumberList(Int32Array);
  readonly #marks = new NumberList(Uint16Array);

  /** Marks that were found once all answers had been read. */
  readonly #laterMarks: LaterMarks[] = [];

  constructor(questionCount: number, schemes: readonly SchemeMaker[]) {
    this.tokens = Array.from({ length: questionCount }, () => new TokenStore());
    const finder = new PhraseFinder(this.vocabulary);
    this.#schemes = schemes.map((make) => make(this.vocabulary, finder));
  }

  /** How many responses were added, whatever became of them. */
  get size(): number {
    return this.#ids.length;
  }

  /**
   * Codes a response.
   *
   * @param isWanted false when a filter leaves it out: it is kept only to know its copies by
   * @param hasQuestion by place, which questions are wanted
   */
  add(response: Response, isWanted: boolean, hasQuestion: readonly boolean[]): void {
    const number = this.#ids.length;
    this.#ids.push(response.id);
    this.#submitted.push(response.submitted);
    this.#places.file.push(this.#fileNumber(response.file));
    this.#places.row.push(response.row);
    this.#flags.push(response.isLate ? late : 0);
    this.#consents.push(response.consent);
    this.#fates.push(fates.indexOf(isWanted ? 'analysed' : 'filtered'));
    this.#fingerprint.begin();
    response.profile.forEach((values, field) => {
      for (const value of values) this.#fingerprint.takeText(value);
      this.#fingerprint.take(values.length);
      (this.#profile[field] ??= new ValueSets()).push(values);
    });
    response.choices.forEach((values, question) => {
      for (const value of values) this.#fingerprint.takeText(value);
      this.#fingerprint.take(values.length);
      (this.#choices[question] ??= new ValueSets()).push(values);
    });
    if (isWanted && response.remembered !== undefined) {
      this.#addRemembered(response.remembered);
      return;
    }
    if (isWanted) {
      for (const answer of response.answers) {
        if (hasQuestion[answer.question] === true) this.#addAnswer(number, answer);
      }
    }
    this.#answersEnd.push(this.#question.length);
    this.#fingerprints.push(this.#fingerprint.high);
    this.#fingerprints.push(this.#fingerprint.low);
  }

  /** What coding made of a response's answers, without marks that came later. */
  rememberable(number: number): RememberedAnswers {
    const from = number === 0 ? 0 : this.#answersEnd.at(number - 1);
    const answers: CodedAnswer[] = [];
    for (let answer = from; answer < this.#answersEnd.at(number); answer++)
      answers.push(this.#answer(answer));
    const fingerprint = [
      this.#fingerprints.at(2 * number),
      this.#fingerprints.at(2 * number + 1),
    ] as const;
    return { fingerprint, answers };
  }

  /** The file and row in which a response stands. */
  placeOf(number: number): { readonly file: string; readonly row: number } {
    const file = this.#places.files[this.#places.file.at(number)]!;
    return { file, row: this.#places.row.at(number) };
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
    const answers = this.#question.length;
    const marks = this.#marks.length;
    for (let number = 0; number < other.size; number++) {
      this.#ids.push(other.#ids[number]!);
      this.#submitted.push(other.#submitted[number]);
      this.#places.file.push(this.#fileNumber(other.#places.files[other.#places.file.at(number)]!));
      this.#places.row.push(other.#places.row.at(number));
      this.#flags.push(other.#flags.at(number));
      this.#consents.push(other.#consents[number]!);
      this.#fates.push(other.#fates.at(number));
      this.#fingerprints.push(other.#fingerprints.at(2 * number));
      this.#fingerprints.push(other.#fingerprints.at(2 * number + 1));
      other.groupsOf(number).forEach((values, field) => {
        (this.#profile[field] ??= new ValueSets()).push(values);
      });
      other.#choices.forEach((sets, question) => {
        (this.#choices[question] ??= new ValueSets()).push(sets.at(number));
      });
      this.#answersEnd.push(answers + other.#answersEnd.at(number));
    }
    for (let answer = 0; answer < other.#question.length; answer++) {
      this.#question.push(other.#question.at(answer));
      this.#kind.push(other.#kind.at(answer));
      this.#words.push(other.#words.at(answer));
      this.#marksEnd.push(marks + other.#marksEnd.at(answer));
    }
    for (let mark = 0; mark < other.#marks.length; mark++) this.#marks.push(other.#marks.at(mark));
  }

  /**
   * Decides which copy of each repeated id counts: the latest, and of those sent at one moment always
   * the same one, whatever the order of rows. Call it once, when all responses are in.
   *
   * @param onDuplicate told of each copy that does not count
   */
  settleDuplicates(onDuplicate: (id: string, file: string, row: number) => void): void {
    const kept = new Map<string, number>();
    for (let number = 0; number < this.size; number++) {
      const id = this.#ids[number]!;
      const other = kept.get(id);
      if (other === undefined) {
        kept.set(id, number);
        continue;
      }
      const loser = this.#isLaterThan(number, other) ? other : number;
      if (loser === other) kept.set(id, number);
      this.#fates.set(loser, fates.indexOf('duplicate'));
      onDuplicate(id, this.#places.files[this.#places.file.at(loser)]!, this.#places.row.at(loser));
    }
  }

  /** Gives answers marks that only show when all are read; they come beside those that coding gave. */
  addMarks(later: LaterMarks): void {
    this.#laterMarks.push(later);
  }

  fateOf(number: number): Fate {
    return fates[this.#fates.at(number)]!;
  }

  idOf(number: number): string {
    return this.#ids[number]!;
  }

  isAnalysed(number: number): boolean {
    return this.#fates.at(number) === 0;
  }

  isConfidential(number: number): boolean {
    return this.#consents[number]!.publication === 'confidential';
  }

  /** The values of a response, by tabled field. */
  groupsOf(number: number): readonly (readonly string[])[] {
    return this.#profile.map((sets) => sets.at(number));
  }

  /** The values of a response in one tabled field. */
  groupsIn(field: number, number: number): readonly string[] {
    return this.#profile[field]!.at(number);
  }

  /** The responses that count, in the order in which they were added. */
  *analysed(): Generator<CodedResponse> {
    for (let number = 0; number < this.size; number++)
      if (this.isAnalysed(number)) yield this.#response(number);
  }

  /** The responses that count, by id: "row-2" comes before "row-10". */
  *analysedById(): Generator<CodedResponse> {
    const numbers = this.#ids
      .map((_, number) => number)
      .filter((number) => this.isAnalysed(number));
    numbers.sort((a, b) => naturalOrder(this.#ids[a]!, this.#ids[b]!));
    for (const number of numbers) yield this.#response(number);
  }

  /** The words are not known: what is made of words leaves the response out. */
  #addRemembered({ fingerprint, answers }: RememberedAnswers): void {
    for (const { question, kind, words, marks } of answers) {
      this.#question.push(question);
      this.#kind.push(kinds.indexOf(kind));
      this.#words.push(words);
      if (kind === 'substantive') {
        for (const ofScheme of marks) {
          this.#marks.push(ofScheme.length);
          for (const mark of ofScheme) this.#marks.push(mark);
        }
      }
      this.#marksEnd.push(this.#marks.length);
    }
    this.#answersEnd.push(this.#question.length);
    for (const half of fingerprint) this.#fingerprints.push(half);
  }

  #addAnswer(response: number, { question, kind, text }: Response['answers'][number]): void {
    this.#question.push(question);
    const kindNumber = kinds.indexOf(kind);
    this.#kind.push(kindNumber);
    this.#fingerprint.take(question);
    this.#fingerprint.take(kindNumber);
    if (kind === 'substantive') {
      const tokens = this.#tokeniser.tokenise(text);
      this.#fingerprint.takeWords(tokens);
      this.#words.push(tokens.length);
      this.tokens[question]!.add(response, tokens);
      for (const scheme of this.#schemes) {
        const marks = scheme.apply(tokens);
        this.#marks.push(marks.length);
        for (const mark of marks) this.#marks.push(mark);
      }
    } else {
      this.#words.push(0);
    }
    this.#marksEnd.push(this.#marks.length);
  }

  #response(number: number): CodedResponse {
    const from = number === 0 ? 0 : this.#answersEnd.at(number - 1);
    const answers: CodedAnswer[] = [];
    for (let answer = from; answer < this.#answersEnd.at(number); answer++)
      answers.push(this.#withLaterMarks(number, this.#answer(answer)));
    const flags = this.#flags.at(number);
    return {
      id: this.#ids[number]!,
      submitted: this.#submitted[number],
      isLate: (flags & late) !== 0,
      consent: this.#consents[number]!,
      groups: this.groupsOf(number),
      answers,
      choices: this.#choices.map((sets) => sets.at(number)),
    };
  }

  #answer(answer: number): CodedAnswer {
    let at = answer === 0 ? 0 : this.#marksEnd.at(answer - 1);
    const end = this.#marksEnd.at(answer);
    const marks = this.#schemes.map(() => {
      if (at === end) return none;
      const count = this.#marks.at(at++);
      const ofScheme = new Array<number>(count);
      for (let i = 0; i < count; i++) ofScheme[i] = this.#marks.at(at++);
      return ofScheme;
    });
    return {
      question: this.#question.at(answer),
      kind: kinds[this.#kind.at(answer)]!,
      words: this.#words.at(answer),
      marks,
    };
  }

  #withLaterMarks(response: number, answer: CodedAnswer): CodedAnswer {
    return this.#laterMarks.reduce((coded, { scheme, marksOf }) => {
      const more = marksOf(response, coded.question);
      if (more.length === 0) return coded;
      const marks = [...coded.marks];
      marks[scheme] = [...new Set([...(marks[scheme] ?? []), ...more])].sort((a, b) => a - b);
      return { ...coded, marks };
    }, answer);
  }

  #isLaterThan(number: number, other: number): boolean {
    const a = this.#submitted[number] ?? '';
    const b = this.#submitted[other] ?? '';
    if (a !== b) return a > b;
    // Who asked for confidence once has it.
    const asked = (copy: number): number => caution[this.#consents[copy]!.publication];
    if (asked(number) !== asked(other)) return asked(number) > asked(other);
    for (const half of [0, 1]) {
      const own = this.#fingerprints.at(2 * number + half);
      const others = this.#fingerprints.at(2 * other + half);
      if (own !== others) return own > others;
    }
    return false;
  }

  #fileNumber(file: string): number {
    const known = this.#places.files.indexOf(file);
    return known >= 0 ? known : this.#places.files.push(file) - 1;
  }
}

const none: readonly number[] = [];
