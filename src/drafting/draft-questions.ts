import { readHeader } from '../questionnaire/index.js';
import type { AskedQuestion, QuestionPart } from '../questionnaire/index.js';
import { numberIn, orderOptions } from '../columns/index.js';
import { isAboutRespondent } from './draft-profile.js';
import type { Remark } from './draft-questionnaire.js';
import type { GatheredColumn } from './gather-columns.js';
import type { Ids } from './ids.js';
import { remarksOn } from './remarks.js';

interface Drafted {
  readonly question: AskedQuestion;
  readonly parts: QuestionPart[];
  readonly remarks: Remark[];
}

/** The questions about the matter, in the order of the columns, with remarks on those that were unsure. */
export function draftQuestions(
  columns: readonly GatheredColumn[],
  ids: Ids,
): { readonly questions: readonly AskedQuestion[]; readonly remarks: readonly Remark[] } {
  const drafted: Drafted[] = [];
  const byColumn = new Map<number, Drafted>();
  columns.forEach((column, place) => {
    if (column.header === '' || byColumn.has(place)) return;
    const { kind, belongsTo, grid } = column.judged;
    const owner = byColumn.get(belongsTo ?? -1);
    const whole = kind === 'open' ? lastNumbered(drafted) : undefined;
    const label = whole && partIn(column.header);
    if (whole !== undefined && label !== undefined && !ids.has(`${whole.question.id}.${label}`)) {
      // "ii. What stops them?" below "7. How well do services work?"
      addPart(whole, column, ids, label);
      byColumn.set(place, whole);
    } else if (owner !== undefined && (kind === 'other-text' || kind === 'open')) {
      addPart(owner, column, ids);
      byColumn.set(place, owner);
    } else if (
      kind === 'open' ||
      (kind === 'other-text' && !isAboutRespondent(columns[belongsTo ?? -1]))
    ) {
      const question = { id: ids.takeFor(column.head), ...asked(column) };
      byColumn.set(place, add(drafted, question, column));
    } else if (kind === 'closed' && grid === undefined) {
      const question = {
        id: ids.takeFor(column.head),
        ...asked(column),
        ...choices(column),
      };
      byColumn.set(place, add(drafted, question, column));
    } else if (grid !== undefined) {
      const rows = rowsOf(columns, place);
      const draft = add(drafted, gridOf(rows, ids), column);
      rows.forEach((_, row) => byColumn.set(place + row, draft));
    }
  });
  return {
    questions: drafted.map(({ question, parts }) =>
      parts.length > 0 ? { ...question, parts } : question,
    ),
    remarks: drafted.flatMap(({ remarks }, place) =>
      remarks.map((remark) => ({
        ...remark,
        path: ['sections', 0, 'questions', place, ...remark.path],
      })),
    ),
  };
}

function add(drafted: Drafted[], question: AskedQuestion, column: GatheredColumn): Drafted {
  const draft = { question, parts: [], remarks: [...remarksOn(column, [])] };
  drafted.push(draft);
  return draft;
}

function asked({ header, also }: GatheredColumn): { question: string; also?: string[] } {
  return { question: header, ...(also.length > 0 ? { also: [...also] } : {}) };
}

function choices({ judged }: GatheredColumn): {
  kind: 'one-of' | 'some-of' | 'scale';
  options: string[];
  other?: boolean;
} {
  const { kind, options, scale, others } = judged.choice!;
  return {
    kind: kind === 'one-of' && scale !== undefined ? 'scale' : kind,
    options: [...options],
    ...(others > 0 ? { other: true } : {}),
  };
}

/** The question before, where its number is whole: "ii." after "7" is its part, after "7.i" the next one. */
function lastNumbered(drafted: readonly Drafted[]): Drafted | undefined {
  const last = drafted.at(-1);
  const number = numberIn(last?.question.question ?? '');
  return number === undefined || isOfPart(number) ? undefined : last;
}

/** "7.i", "5a". */
function isOfPart(number: string): boolean {
  return /\d\.?[a-z]+$/.test(number);
}

/** "i. Why?" is the part "i" of the question before it, "a) Where?" the part "a". */
function partIn(header: string): string | undefined {
  const { label } = readHeader(header);
  return label !== undefined && /^[a-z]+$/.test(label) ? label : undefined;
}

function addPart(
  owner: Drafted,
  column: GatheredColumn,
  ids: Ids,
  suffix = column.judged.kind === 'other-text' ? 'other' : 'why',
): void {
  const number = numberIn(column.header);
  // A part that is written under the question's own number needs another id.
  const id = ids.take(
    number === undefined || ids.has(number) ? `${owner.question.id}.${suffix}` : number,
  );
  owner.remarks.push(...remarksOn(column, ['parts', owner.parts.length]));
  owner.parts.push({ id, ...asked(column) });
}

/** The columns of the grid that begins here. */
function rowsOf(columns: readonly GatheredColumn[], from: number): readonly GatheredColumn[] {
  const question = columns[from]!.judged.grid!.question;
  let to = from + 1;
  while (columns[to]?.judged.grid?.question === question) to += 1;
  return columns.slice(from, to);
}

function gridOf(rows: readonly GatheredColumn[], ids: Ids): AskedQuestion {
  const { question } = rows[0]!.judged.grid!;
  const id = ids.takeFor({ header: question, code: sharedCode(rows) });
  const options = [...new Set(rows.flatMap(({ judged }) => judged.choice!.options))];
  return {
    id,
    question,
    kind: 'grid',
    options: [...orderOptions(options).options],
    rows: rows.map((row, place) => ({
      id: ids.take(`${id}.${place + 1}`),
      question: row.judged.grid!.row,
      ...(row.also.length > 0 ? { also: [...row.also] } : {}),
    })),
  };
}

/** "practice_m2_1" and "practice_m2_2" are rows of "practice_m2". */
function sharedCode(rows: readonly GatheredColumn[]): string | undefined {
  const codes = rows.map(({ head }) => head.code?.replace(/[._-]\d+$/, ''));
  return codes.every((code) => code === codes[0]) ? codes[0] : undefined;
}
