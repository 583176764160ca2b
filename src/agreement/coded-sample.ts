import { WinnowError } from '../issues/index.js';
import type { IssueCode } from '../issues/index.js';
import type { Row, Source } from '../read/index.js';
import { cellText, readRows } from '../read/index.js';
import { findColumns } from './coded-columns.js';
import type { CodedColumns } from './coded-columns.js';
import { SampleProblems } from './sample-problems.js';
import { firstOf } from '../wording/index.js';

/** One answer as a person coded it. */
interface HandCoded {
  readonly response: string;
  readonly question: string;
  readonly row: number;
  /** By theme id; a theme that is not coded is not in it. */
  readonly codes: ReadonlyMap<string, boolean>;
}

/** A sample coded by hand. */
export interface CodedSample {
  readonly name: string;
  /** Ids, in the order of the columns. */
  readonly themes: readonly string[];
  /** In the order of the rows; an answer with every theme left blank is not coded and not in it. */
  readonly answers: readonly HandCoded[];
  /** The answers with every theme left blank. */
  readonly uncoded: readonly Pick<HandCoded, 'response' | 'question'>[];
  /** No cell says 0: then a blank in a row with a 1 was taken for 0. */
  readonly isOnesOnly: boolean;
}

/** A broken character in an answer changes no code, and sums that a coder wrote under the columns are none. */
const harmless: ReadonlySet<IssueCode> = new Set(['broken-characters', 'total-row']);

/**
 * Reads a sample that was coded by hand: columns for response and question, and one for each theme,
 * with 1 or yes, 0 or no, or nothing for "not coded". Where no cell says 0, whoever coded wrote down only what is
 * raised: a blank beside a 1 is 0 then, since without any 0 every code frame looks precise.
 *
 * @param knownThemes ids of the code frame; undefined when any theme will do
 * @throws WinnowError `bad-input` naming every cell that cannot be read, with its row and column; or
 *   saying that nothing is coded
 */
export async function readCodedSample(
  source: Source,
  knownThemes?: readonly string[],
): Promise<CodedSample> {
  const problems = new SampleProblems(source.name);
  const file = await readRows(source, ({ code, message, hint }) => {
    if (!harmless.has(code)) problems.add(`${message} ${hint}`);
  });
  const columns = findColumns(file.columns, knownThemes, problems);
  const answers: HandCoded[] = [];
  const uncoded: HandCoded[] = [];
  const rowsOf = new Map<string, number>();
  const take = (row: Row): void => {
    const coded = readRow(row, columns, problems);
    if (coded === undefined) return;
    const name = JSON.stringify([coded.response, coded.question]);
    const before = rowsOf.get(name);
    if (before !== undefined) {
      problems.add(
        `Row ${row.number} codes response ${coded.response}, question ${coded.question} again (see row ${before}). Keep one of them.`,
      );
    }
    rowsOf.set(name, row.number);
    (coded.codes.size > 0 ? answers : uncoded).push(coded);
  };
  for await (const batch of file.batches) batch.forEach(take);
  problems.throwIfAny();
  const themes = columns.themes.map(({ id }) => id);
  if (answers.length === 0) throw nothingCoded(source.name, themes, uncoded.length);
  const isOnesOnly = !answers.some(({ codes }) => [...codes.values()].includes(false));
  return {
    name: source.name,
    themes,
    answers: isOnesOnly ? answers.map((answer) => withZeros(answer, themes)) : answers,
    uncoded,
    isOnesOnly,
  };
}

function withZeros(answer: HandCoded, themes: readonly string[]): HandCoded {
  const codes = new Map(themes.map((theme) => [theme, answer.codes.get(theme) ?? false] as const));
  return { ...answer, codes };
}

/** Themes to name to whoever has not coded any. */
const mostNamed = 5;

function nothingCoded(name: string, themes: readonly string[], answers: number): WinnowError {
  return new WinnowError(
    'bad-input',
    answers === 0
      ? `${name} has no answers: nothing is coded.`
      : `${name}: nothing is coded; every theme is blank in ${answers === 1 ? 'its one row' : `each of its ${answers} rows`}.`,
    `Under each theme (${firstOf(themes, mostNamed, ' · ')}), write 1 or yes where the answer raises it and 0 or no where it does not; blank is not coded.`,
  );
}

function readRow(
  row: Row,
  { response, question, themes }: CodedColumns,
  problems: SampleProblems,
): HandCoded | undefined {
  const id = unguarded(textAt(row, response));
  const asked = unguarded(textAt(row, question));
  if (id === '' || asked === '') {
    problems.add(
      `Row ${row.number} does not say which ${id === '' ? 'response' : 'question'} it codes.`,
    );
    return undefined;
  }
  const codes = new Map<string, boolean>();
  for (const { id: theme, column } of themes) {
    const value = textAt(row, column);
    const code = codeOf(value);
    if (code === 'neither') {
      problems.add(
        `Row ${row.number}, theme ${theme}: "${value.slice(0, 20)}" is neither 1 or yes, nor 0 or no, nor blank.`,
      );
    } else if (code !== undefined) codes.set(theme, code);
  }
  return { response: id, question: asked, row: row.number, codes };
}

function textAt(row: Row, column: number): string {
  return cellText(row.cells[column]).trim();
}

/** Without the apostrophe that kept a spreadsheet from running it. */
function unguarded(text: string): string {
  return /^'[=+\-@＝＋－＠\t\r\n]/.test(text) ? text.slice(1) : text;
}

/**
 * Whether a theme is raised; undefined when the cell is blank. A box ticked in a spreadsheet is TRUE, and programs that
 * know no whole numbers beside blanks write 1.0; 1,000 is a thousand. An x is no code: it may stand for what is not
 * raised, too.
 */
function codeOf(value: string): boolean | undefined | 'neither' {
  switch (value.toLowerCase().replace(/^([01])[.,]00?$/, '$1')) {
    case '':
      return undefined;
    case '1':
    case 'yes':
    case 'y':
    case 'true':
      return true;
    case '0':
    case 'no':
    case 'n':
    case 'false':
      return false;
    default:
      return 'neither';
  }
}
