import { readRows } from '../read/index.js';
import type { FoundLayout, ReadWishes, ReportIssue, Rows, Source } from '../read/index.js';
import { AnswersByRow } from './answers-by-row.js';
import { classifyColumns } from './classify-columns.js';
import type { ColumnFacts } from './classify-column.js';
import type { ColumnClass } from './column-class.js';
import { ColumnProfile } from './column-profile.js';
import { TimeProfile } from './time-profile.js';
import { byCodeUnits } from '../collections/index.js';
import { counted } from '../wording/index.js';

/** A column with what was measured of it, and what it was taken for. */
export interface SurveyedColumn extends ColumnFacts {
  /** The whole header, as questionnaires are matched to it. */
  readonly header: string;
  readonly judged: ColumnClass;
}

/** What one file holds. */
export interface SurveyedFile {
  readonly name: string;
  readonly format: string;
  readonly encoding: Rows['encoding'];
  readonly layout: FoundLayout | undefined;
  /** How many responses there are: rows, or respondents where each answer has a row of its own. */
  readonly rows: number;
  readonly columns: readonly SurveyedColumn[];
  /** The questions that rows name, where each answer has a row of its own; otherwise none. */
  readonly questions: readonly SurveyedColumn[];
}

/**
 * Reads a file once and says what each column is, in memory that does not grow with its rows; where each
 * answer has a row of its own, it grows with the respondents.
 *
 * @throws WinnowError `bad-input` when the file is empty or cannot be a table
 */
export async function surveyFile(
  source: Source,
  report: ReportIssue,
  reading: ReadWishes = {},
): Promise<SurveyedFile> {
  const file = await readRows(source, report, reading);
  const long = AnswersByRow.of(file.columns);
  const { rows, measured } = await measureColumns(file, long);
  const isLong = long?.isLong === true;
  const responses = isLong ? long.respondents : rows;
  const columns = file.heads.map((head, column) => ({
    header: file.columns[column]!,
    head,
    ...(measured[column] ?? unmeasured(file)),
    rows: responses,
  }));
  const questions = isLong
    ? inOrder(long.questions).map(([header, { profile, times }]) => ({
        header,
        head: { header },
        profile,
        times,
        rows: responses,
      }))
    : [];
  const facts = [...columns, ...questions];
  const classes = classifyColumns(facts);
  const judged = facts.map((column, place) => ({
    ...column,
    judged: (isLong ? byLongLayout(place, long) : undefined) ?? classes[place]!,
  }));
  return {
    name: source.name,
    format: file.format,
    encoding: file.encoding,
    layout: file.layout,
    rows: responses,
    columns: judged.slice(0, columns.length),
    questions: judged.slice(columns.length),
  };
}

type Measured = Pick<ColumnFacts, 'profile' | 'times'>;

function unmeasured({ columns }: Rows): Measured {
  return { profile: new ColumnProfile(columns.length), times: new TimeProfile() };
}

/**
 * Goes through the rows once.
 *
 * @param long takes in the rows that are answers, where each has a row of its own: of a respondent's rows the first
 *   alone says anything in the other columns
 */
async function measureColumns(
  file: Rows,
  long: AnswersByRow | undefined,
): Promise<{ readonly rows: number; readonly measured: readonly Measured[] }> {
  const measured: Measured[] = [];
  let rows = 0;
  for await (const batch of file.batches) {
    rows += batch.length;
    while (measured.length < file.columns.length) measured.push(unmeasured(file));
    for (const row of batch) {
      const { cells } = row;
      const isFirst = long?.add(row) ?? true;
      for (let column = 0; column < cells.length; column++) {
        if (!isFirst && column !== long?.asked && column !== long?.answer) continue;
        const cell = cells[column];
        const own = measured[column];
        own?.profile.add(cell);
        if (typeof cell === 'string') own?.times.add(cell.trim());
      }
    }
  }
  long?.settle();
  return { rows, measured };
}

/** What the columns are that make a row an answer. */
function byLongLayout(place: number, long: AnswersByRow): ColumnClass | undefined {
  const reason = `each answer has a row of its own: the rows name ${counted(long.questions.size, 'question')}`;
  switch (place) {
    case long.id:
      return { kind: 'response-id', certainty: 'sure', reason };
    case long.asked:
      return { kind: 'asked', certainty: 'sure', reason };
    case long.answer:
      return { kind: 'answer', certainty: 'sure', reason };
    default:
      return undefined;
  }
}

/** Numbered questions by their number, then the others by their words: whatever the order of the rows. */
function inOrder<Measured>(
  questions: ReadonlyMap<string, Measured>,
): readonly (readonly [string, Measured])[] {
  const numberOf = (text: string): number => Number(/^\D{0,3}(\d{1,4})/.exec(text)?.[1] ?? 10_000);
  return [...questions].sort(([a], [b]) => numberOf(a) - numberOf(b) || byCodeUnits(a, b));
}
