import { listClosed, tabledFields } from '../questionnaire/index.js';
import type { ProfileField, Questionnaire } from '../questionnaire/index.js';
import type { Cell } from '../read/index.js';
import type { Language } from '../text/index.js';
import type { IssueReport } from '../issues/index.js';
import type { AnswerKinds } from './answer-kind.js';
import { OptionChooser } from './choose-options.js';
import { ConsentReader } from './read-consent.js';
import { ProfileValues } from './profile-values.js';
import { NameRedactor } from './name-redactor.js';
import { redact } from './redact.js';
import { removedFrom } from './removed.js';
import type { NamesOfOthers } from './respondent-names.js';
import type { Answer, Response } from './response.js';
import { readSubmissionTime } from './submission-time.js';
import type { Submission } from './submission.js';
import { mayHoldNames, personalDetailOf } from './undeclared-details.js';
import { isKnownName } from './full-name.js';
import { isBlank } from '../read/index.js';

interface MakerSettings extends NamesOfOthers {
  readonly questionnaire: Questionnaire;
  readonly answerKinds: AnswerKinds;
}

/**
 * Makes responses of submissions: values compared with the options, answers redacted and sorted by
 * kind, dates read. Personal fields go no further than this.
 */
export class ResponseMaker {
  readonly #questionnaire: Questionnaire;
  readonly #kinds: AnswerKinds;
  readonly #report: (report: IssueReport) => void;
  readonly #names: readonly number[];
  readonly #halves: readonly number[];
  readonly #perhapsNames: readonly number[];
  readonly #otherDetails: readonly number[];
  readonly #untabledRequired: readonly number[];
  readonly #tabled: readonly {
    readonly place: number;
    readonly id: string;
    readonly values: ProfileValues;
  }[];
  readonly #closed: readonly { readonly id: string; readonly options: OptionChooser }[];
  readonly #consent: ConsentReader;
  readonly #others: NamesOfOthers;

  /** @param isHeaded the file names all of its columns before the first row */
  constructor(settings: MakerSettings, isHeaded: boolean, report: (report: IssueReport) => void) {
    const { questionnaire, answerKinds: kinds } = settings;
    this.#questionnaire = questionnaire;
    this.#kinds = kinds;
    this.#report = report;
    const fields = questionnaire.profile;
    const placesOf = (isWanted: (field: ProfileField) => boolean): number[] =>
      fields.flatMap((field, place) => (isWanted(field) ? [place] : []));
    this.#names = placesOf((field) => personalDetailOf(field)?.endsWith('name') === true);
    this.#halves = ['first-name', 'last-name'].flatMap((half) =>
      placesOf((field) => personalDetailOf(field) === half),
    );
    this.#perhapsNames = placesOf(mayHoldNames);
    this.#otherDetails = placesOf((field) => personalDetailOf(field)?.endsWith('name') === false);
    this.#untabledRequired = placesOf(
      ({ kind, required }) => required === true && (kind === 'personal' || kind === 'text'),
    );
    this.#tabled = tabledFields(questionnaire).map((field) => ({
      place: fields.indexOf(field),
      id: field.id,
      values: new ProfileValues(field, kinds),
    }));
    this.#closed = listClosed(questionnaire).map(({ id, options, codes, kind, allowsOther }) => ({
      id,
      options: new OptionChooser({
        id,
        options,
        codes,
        isSeveral: kind === 'some-of',
        allowsOther,
      }),
    }));
    this.#consent = new ConsentReader(questionnaire, kinds, isHeaded);
    this.#others = settings;
  }

  /** @param languages by place of the question, that of the answer */
  make(submission: Submission, file: string, languages: readonly Language[]): Response {
    const at = { file, row: submission.row };
    const cellsAt = (places: readonly number[]): string[] =>
      places.flatMap((place) => submission.profile[place] ?? []);
    // "Prefer not to say" is no name.
    const own = [
      ...cellsAt(this.#names).filter(
        (name) => !/\S\s/.test(name) || this.#kinds.kindOf(name) !== 'non-answer',
      ),
      ...cellsAt(this.#perhapsNames).filter(isKnownName),
    ];
    if (this.#others.metNames)
      for (const name of [cellsAt(this.#halves).join(' '), ...own]) this.#others.metNames.add(name);
    const names = new NameRedactor({
      names: own,
      others: cellsAt(this.#otherDetails),
    });
    const profile = this.#tabled.map(({ place, id, values }) =>
      values.read(
        submission.profile[place] ?? '',
        (text) => redact(text, names),
        (report) => {
          this.#report({ ...at, field: id, ...report });
        },
      ),
    );
    this.#reportBlankRequired(submission, at);
    const { submitted, isLate } = this.#time(submission, names, at);
    return {
      id: submission.id,
      file,
      row: submission.row,
      submitted,
      isLate,
      consent: this.#consent.read(submission.profile),
      profile,
      answers: this.#answers(submission.answers, names, languages),
      choices: submission.choices.map((cell, place) => this.#choice(cell, place, names, at)),
    };
  }

  /** What no option is and says nothing, such as "Not answered", is a blank. */
  #choice(
    cell: Cell,
    place: number,
    names: NameRedactor,
    at: { file: string; row: number },
  ): readonly string[] {
    if (isBlank(cell)) return [];
    const { id, options } = this.#closed[place]!;
    if (
      typeof cell === 'string' &&
      !options.knows(cell) &&
      this.#kinds.kindOf(cell) === 'non-answer'
    )
      return [];
    return options.read(
      cell,
      (text) => redact(text, names),
      (report) => {
        this.#report({ ...at, field: id, ...report });
      },
    );
  }

  #answers(
    texts: readonly string[],
    names: NameRedactor,
    languages: readonly Language[],
  ): readonly Answer[] {
    const answers: Answer[] = [];
    texts.forEach((text, question) => {
      const kind = this.#kinds.kindOf(text);
      if (kind === 'blank') return;
      const ownTaken = redact(text, names);
      const redacted = this.#others.knownNames?.redact(ownTaken) ?? ownTaken;
      const removed = removedFrom(text, redacted);
      const language = languages[question]!;
      answers.push({ question, kind, text: redacted, language, removed });
    });
    return answers;
  }

  #reportBlankRequired(submission: Submission, at: { file: string; row: number }): void {
    for (const place of this.#untabledRequired) {
      if (!isBlank(submission.profile[place])) continue;
      const field = this.#questionnaire.profile[place]!;
      this.#report({
        ...at,
        code: 'missing-required',
        field: field.id,
        message: `"${field.question}" is required but blank.`,
        hint: 'The response is analysed all the same.',
      });
    }
  }

  #time(
    submission: Submission,
    names: NameRedactor,
    at: { file: string; row: number },
  ): Pick<Response, 'submitted' | 'isLate'> {
    if (submission.submitted.trim() === '') return { submitted: undefined, isLate: false };
    const { opened, closes } = this.#questionnaire;
    const order = this.#questionnaire['date-order'] ?? 'day-month-year';
    const submitted = readSubmissionTime(submission.submitted, order);
    if (submitted === undefined) {
      this.#report({
        ...at,
        code: 'bad-date',
        message: `"${redact(submission.submitted, names).slice(0, 40)}" cannot be read as a time of submission (${order}).`,
        hint: 'Set "date-order" in the questionnaire, or write dates as YYYY-MM-DD HH:MM.',
      });
      return { submitted: undefined, isLate: false };
    }
    const day = submitted.slice(0, 10);
    const isLate = closes !== undefined && day > closes;
    if (isLate) {
      this.#report({
        ...at,
        code: 'late-submission',
        message: `Response ${submission.id} came on ${day}; the call closed on ${closes}.`,
        hint: 'It is counted and marked late; leave it out with --until.',
      });
    }
    if (opened !== undefined && day < opened) {
      this.#report({
        ...at,
        code: 'early-submission',
        message: `Response ${submission.id} came on ${day}; the call opened on ${opened}.`,
        hint: 'It may be a test; leave it out with --since.',
      });
    }
    return { submitted, isLate };
  }
}
