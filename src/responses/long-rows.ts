import { compactId, isClosed, readHeader } from '../questionnaire/index.js';
import type { ClosedQuestion, ProfileField, Question } from '../questionnaire/index.js';
import type { Cell, Row } from '../read/index.js';
import type { IssueReport } from '../issues/index.js';
import { cellAt, textAt } from './columns.js';
import type { ColumnPlan } from './columns.js';
import type { Submission } from './submission.js';
import { byCodeUnits } from '../collections/index.js';

/** The distinct values that the rows of one response give, and the first row of each. */
type Given<Value> = Map<string, { readonly value: Value; row: number }>;

interface Draft {
  readonly id: string;
  row: number;
  readonly submitted: string;
  readonly profile: readonly Given<Cell>[];
  readonly answers: readonly Given<string>[];
}

type Report = (report: Omit<IssueReport, 'file'>) => void;

/**
 * Gathers the rows of the long layout, one row an answer, into submissions. Rows of one respondent
 * may stand anywhere in the file, so all of them are held until its end.
 */
export class LongRows {
  /** Open and closed ones. */
  readonly #questions: readonly (Question | ClosedQuestion)[];
  readonly #fieldIds: readonly string[];
  readonly #placeOf = new Map<string, number>();
  /** Fields about the respondent may be asked in rows too. */
  readonly #fieldOf = new Map<string, number>();
  /** By place of the profile field, whether the file has a column for it. */
  readonly #hasColumn: boolean[] = [];
  readonly #drafts = new Map<string, Draft>();
  readonly #report: Report;

  constructor(
    questions: readonly (Question | ClosedQuestion)[],
    fields: readonly ProfileField[],
    report: Report,
  ) {
    this.#questions = questions;
    this.#fieldIds = fields.map(({ id }) => id);
    fields.forEach(({ id, question, also = [] }, place) => {
      for (const written of [question, ...also])
        this.#fieldOf.set(readHeader(written).allWords, place);
      this.#fieldOf.set(compactId(id), place);
    });
    this.#report = report;
    questions.forEach((question, place) => {
      const { guidance, also } = question;
      const isRow = isClosed(question) && question.grid !== undefined;
      const wording = isRow ? `${question.grid.wording} ${question.wording}` : question.wording;
      const withGuidance = guidance === undefined ? [] : [`${wording} ${guidance}`];
      // Wordings may repeat ("What helps to implement them?"): then only the id tells.
      for (const written of [wording, ...withGuidance, ...also]) {
        const words = readHeader(written).allWords;
        this.#placeOf.set(words, this.#placeOf.has(words) ? -1 : place);
      }
    });
    questions.forEach((question, place) => this.#placeOf.set(compactId(question.id), place));
  }

  add(row: Row, plan: ColumnPlan & { long: { asked: number; answer: number } }, id: string): void {
    const draft = this.#draft(id, textAt(row, plan.submitted), row.number);
    plan.profile.forEach((column, field) => {
      if (column === undefined) return;
      this.#hasColumn[field] = true;
      give(draft.profile[field]!, cellAt(row, column), row.number);
    });
    const asked = textAt(row, plan.long.asked);
    const text = textAt(row, plan.long.answer);
    if (asked.trim() === '' && text.trim() === '') return;
    const place = find(asked, this.#placeOf);
    const field = place === undefined ? find(asked, this.#fieldOf) : undefined;
    if (field !== undefined) {
      this.#hasColumn[field] = true;
      give(draft.profile[field]!, cellAt(row, plan.long.answer), row.number);
      return;
    }
    if (place === undefined) {
      this.#report({
        code: 'unknown-question',
        row: row.number,
        message: `Row ${row.number} answers ${nameOf(asked)} the questionnaire does not have.`,
        hint: 'Use the ids of the questionnaire, such as "7.i", or its exact wording.',
      });
      return;
    }
    give(draft.answers[place]!, text, row.number);
  }

  /**
   * All submissions. Where rows of one response disagree, the first profile value in alphabetical order
   * counts and all answers are kept as one text, whatever the order of rows.
   */
  *submissions(): Generator<Submission> {
    for (const { id, row, submitted, profile, answers } of this.#drafts.values()) {
      yield {
        id,
        row,
        submitted,
        profile: profile.map((given, field) =>
          this.#hasColumn[field] === true
            ? this.#settleProfile(given, this.#fieldIds[field]!)
            : undefined,
        ),
        answers: answers.flatMap((given, place) => {
          const question = this.#questions[place]!;
          return isClosed(question) ? [] : this.#settleAnswer(given, question.id);
        }),
        choices: answers.flatMap((given, place) => {
          const question = this.#questions[place]!;
          return isClosed(question) ? [this.#settleChoice(given, question)] : [];
        }),
      };
    }
  }

  #draft(id: string, submitted: string, row: number): Draft {
    const key = JSON.stringify([id, submitted]);
    const known = this.#drafts.get(key);
    if (known) {
      known.row = Math.min(known.row, row);
      return known;
    }
    const draft = {
      id,
      row,
      submitted,
      profile: this.#fieldIds.map((): Given<Cell> => new Map()),
      answers: this.#questions.map((): Given<string> => new Map()),
    };
    this.#drafts.set(key, draft);
    return draft;
  }

  #settleProfile(given: Given<Cell> | Given<string>, field: string): Cell {
    const [first, ...others] = inOrder(given);
    for (const { row } of others) {
      this.#report({
        code: 'conflicting-value',
        row,
        field,
        message: `Row ${row} gives another ${field} than other rows of the same response.`,
        hint: 'Every row of one response should carry the same profile; the first in alphabetical order is used.',
      });
    }
    return first?.value ?? '';
  }

  /** Several rows may each give one of several choices. */
  #settleChoice(given: Given<string>, { id, kind }: ClosedQuestion): Cell {
    return kind === 'some-of'
      ? inOrder(given).map(({ value }) => value)
      : this.#settleProfile(given, id);
  }

  #settleAnswer(given: Given<string>, question: string): string {
    const texts = inOrder(given);
    for (const { row } of texts.slice(1)) {
      this.#report({
        code: 'conflicting-value',
        row,
        field: question,
        message: `Row ${row} is another answer of one response to question ${question}; all are kept as one text.`,
        hint: 'Give each response one answer to a question, or a response id of its own.',
      });
    }
    return texts.map(({ value }) => value).join('\n\n');
  }
}

/** By the id or the wording; a wording that several questions share tells nothing. */
function find(asked: string, placeOf: ReadonlyMap<string, number>): number | undefined {
  const header = readHeader(asked);
  const candidates = [
    compactId(asked),
    header.allWords,
    header.label === undefined ? '' : compactId(header.label),
  ];
  for (const candidate of candidates) {
    const place = placeOf.get(candidate);
    if (place !== undefined && place >= 0) return place;
  }
  return undefined;
}

function give<Value extends Cell>(given: Given<Value>, value: Value, row: number): void {
  if (value.length === 0) return;
  const key = JSON.stringify(value);
  const known = given.get(key);
  if (known) known.row = Math.min(known.row, row);
  else given.set(key, { value, row });
}

function inOrder<Value>(
  given: Given<Value>,
): readonly { readonly value: Value; readonly row: number }[] {
  return [...given].sort(([a], [b]) => byCodeUnits(a, b)).map(([, entry]) => entry);
}

/** A longer cell is no id, and in a file whose columns have slipped it may hold anything. */
const longestId = 12;

function nameOf(asked: string): string {
  return asked.trim().length <= longestId ? `question "${asked.trim()}", which` : 'a question that';
}
