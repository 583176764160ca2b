import { compactId, readHeader } from '../questionnaire/index.js';
import type { Question } from '../questionnaire/index.js';
import type { Cell, Row } from '../read/index.js';
import type { IssueReport } from '../issues/index.js';
import { cellAt, textAt } from './columns.js';
import type { ColumnPlan } from './columns.js';
import { redactPatterns } from './redact.js';
import type { Submission } from './submission.js';

interface Draft {
  readonly id: string;
  row: number;
  readonly submitted: string;
  readonly profile: Cell[];
  readonly answers: string[];
}

type Report = (report: Omit<IssueReport, 'file'>) => void;

/**
 * Gathers the rows of the long layout, one row an answer, into submissions. Rows of one respondent
 * may stand anywhere in the file, so all of them are held until its end.
 */
export class LongRows {
  readonly #questions: readonly Question[];
  readonly #fieldIds: readonly string[];
  readonly #placeOf = new Map<string, number>();
  readonly #drafts = new Map<string, Draft>();
  readonly #report: Report;

  constructor(questions: readonly Question[], fieldIds: readonly string[], report: Report) {
    this.#questions = questions;
    this.#fieldIds = fieldIds;
    this.#report = report;
    questions.forEach((question, place) => {
      const { wording, guidance, also } = question;
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
      this.#merge(draft, field, cellAt(row, column), row.number);
    });
    const asked = textAt(row, plan.long.asked);
    const text = textAt(row, plan.long.answer);
    if (asked.trim() === '' && text.trim() === '') return;
    const place = this.#findQuestion(asked);
    if (place === undefined) {
      this.#report({
        code: 'unknown-question',
        row: row.number,
        message: `Row ${row.number} answers question "${redactPatterns(asked).slice(0, 60)}", which the questionnaire does not have.`,
        hint: 'Use the ids of the questionnaire, such as "7.i", or its exact wording.',
      });
      return;
    }
    this.#addAnswer(draft, place, text, row.number);
  }

  /** All submissions, in order of first appearance. */
  *submissions(): Generator<Submission> {
    yield* this.#drafts.values();
  }

  #draft(id: string, submitted: string, row: number): Draft {
    const key = JSON.stringify([id, submitted]);
    const known = this.#drafts.get(key);
    if (known) {
      known.row = Math.min(known.row, row);
      return known;
    }
    const answers = this.#questions.map(() => '');
    const draft = { id, row, submitted, profile: this.#fieldIds.map((): Cell => ''), answers };
    this.#drafts.set(key, draft);
    return draft;
  }

  #merge(draft: Draft, field: number, cell: Cell, row: number): void {
    const held = JSON.stringify(draft.profile[field]);
    const found = JSON.stringify(cell);
    if (held === found || cell.length === 0) return;
    if (draft.profile[field]!.length > 0) {
      this.#report({
        code: 'conflicting-value',
        row,
        field: this.#fieldIds[field]!,
        message: `Row ${row} gives another ${this.#fieldIds[field]!} than an earlier row of the same response.`,
        hint: 'Every row of one response should carry the same profile; the first in alphabetical order is used.',
      });
      if (held < found) return;
    }
    draft.profile[field] = cell;
  }

  #addAnswer(draft: Draft, place: number, text: string, row: number): void {
    const held = draft.answers[place]!;
    if (held === '' || held === text) {
      draft.answers[place] = text;
      return;
    }
    const question = this.#questions[place]!.id;
    this.#report({
      code: 'conflicting-value',
      row,
      field: question,
      message: `Row ${row} is a second answer of one response to question ${question}; both are kept as one text.`,
      hint: 'Give each response one answer to a question, or a response id of its own.',
    });
    draft.answers[place] = [held, text].sort().join('\n\n');
  }

  #findQuestion(asked: string): number | undefined {
    const header = readHeader(asked);
    const candidates = [
      compactId(asked),
      header.allWords,
      header.label === undefined ? '' : compactId(header.label),
    ];
    for (const candidate of candidates) {
      const place = this.#placeOf.get(candidate);
      if (place !== undefined && place >= 0) return place;
    }
    return undefined;
  }
}
