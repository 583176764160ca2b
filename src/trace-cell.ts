import { schemeOf } from './code-call.js';
import type { CodedCall, CodingSettings } from './code-call.js';
import type { CodedResponse } from './coding/index.js';
import { naturalOrder } from './coding/index.js';
import { evidenceMarks } from './evidence/index.js';
import { WinnowError } from './issues/index.js';
import { listQuestions, tabledFields } from './questionnaire/index.js';
import type { Source } from './read/index.js';
import { confidentialIds, readAgain } from './read-again.js';
import { mayQuote } from './responses/index.js';
import {
  evidenceTitles,
  populationOf,
  rowKeys,
  submittedAs,
  timeField,
  tracedColumns,
} from './tables/index.js';
import type { Population, Table } from './tables/index.js';
import { TellingWords } from './telling-words.js';
import { listThemes } from './themes/index.js';
import { didYouMean, notOneOf } from './yaml/index.js';

/** A cell with whom it counts. */
export interface TracedCell {
  readonly table: Table;
  /** The id of the column. */
  readonly column: string;
  /** What the table says. */
  readonly figure: number;
  readonly population: Population & { readonly outside: boolean };
}

/** A response behind a figure, and what in it counts. */
export interface TracedResponse {
  readonly id: string;
  /** Confidential responses are counted, never shown: they have no answers here. */
  readonly isConfidential: boolean;
  readonly answers: readonly TracedAnswer[];
}

interface TracedAnswer {
  readonly question: string;
  /** Redacted. */
  readonly text: string;
  /** The words that made it count, as they stand in the text; stems for a theme without a rule. */
  readonly words: readonly string[];
}

/**
 * The cell at an address.
 *
 * @throws WinnowError `bad-option` for an address that leads to no count of respondents, with what may be meant
 */
export function cellAt(tables: readonly Table[], address: string): TracedCell {
  const [, id = '', keys = '', columnId] = /^([^!]*)!([^/]*)(?:\/(.*))?$/.exec(address) ?? [];
  const traced = tables.filter((table) => tracedColumns(table).length > 0);
  if (id === '') {
    const first = traced[0];
    const example = first ? `${first.id}!${rowKeys(first)![0] ?? 'all'}` : 'themes!naloxone';
    throw wrong(`"${address}" is no address of a cell.`, `Write TABLE!ROW, as in ${example}.`);
  }
  const table = traced.find((each) => each.id === id);
  if (!table) {
    const ids = traced.map((each) => each.id);
    throw wrong(
      tables.some((each) => each.id === id)
        ? `The counts of table ${id} are not traced.${id.includes('keyword') ? ' Its words are shown by `winnow kwic`.' : ''}`
        : notOneOf('table', id, ids),
      `Tables that can be traced: ${ids.join(', ')}.`,
    );
  }
  const rows = rowKeys(table)!;
  const row = rows.indexOf(keys);
  if (row < 0)
    throw wrong(
      `Table ${id} has no row "${keys}".${didYouMean(keys, rows)}`,
      `A row is written as ${rows[0] ?? 'nothing: the table is empty'}; report.json lists all under "keys".`,
    );
  const columns = tracedColumns(table);
  const column =
    columnId === undefined ? columns[0]! : columns.find((each) => each.id === columnId);
  if (!column)
    throw wrong(
      notOneOf(
        'column of counts',
        columnId!,
        columns.map((each) => each.id),
      ),
      `Columns of this table: ${columns.map((each) => each.id).join(', ')}.`,
    );
  const cells = table.rows[row]!;
  const cell = cells[table.columns.findIndex((each) => each.id === column.id)]!;
  const population = populationIn(table, row, column.counts);
  if (cell.kind !== 'count' || population === undefined || !isCoded(population))
    throw wrong(
      `The number at ${address} leads back to no analysed response.`,
      'Trace a count of respondents who answered or raised something.',
    );
  return { table, column: column.id, figure: cell.value, population };
}

/** Whom the cell of a row counts; undefined when its column does not say. */
export function populationIn(
  { columns, rows }: Table,
  row: number,
  counts: Parameters<typeof populationOf>[0],
): TracedCell['population'] | undefined {
  const cells = rows[row]!;
  return populationOf(counts, (name) => {
    const own = cells[columns.findIndex((each) => each.id === name)];
    return own?.kind === 'text' ? own.value : undefined;
  });
}

/** Keywords, choices and rows that were left out are not kept by response; matters out of scope have a table that lists their ids. */
export function isCoded({ kind }: Population): boolean {
  return !notCoded.has(kind);
}

const notCoded: ReadonlySet<Population['kind']> = new Set([
  'keyword',
  'response',
  'matter',
  'replied',
  'chose',
]);

/**
 * The ids of the respondents whom a cell counts, as many as its figure says, in their order, with the questions
 * whose answers count.
 */
function respondentsOf(
  { population }: Pick<TracedCell, 'population'>,
  { responses }: CodedCall,
  settings: CodingSettings,
): ReadonlyMap<string, readonly number[]> {
  const counts = membership(population, settings);
  const found: [string, readonly number[]][] = [];
  for (const response of responses.analysed()) {
    const questions = counts(response);
    if (questions) found.push([response.id, questions]);
  }
  return new Map(found.sort(([a], [b]) => naturalOrder(a, b)));
}

/** Says of a response whether a population holds it: by which answers, or undefined. */
export function membership(
  { kind, item, question, group, outside }: TracedCell['population'],
  { questionnaire, codeFrame }: CodingSettings,
): (response: CodedResponse) => readonly number[] | undefined {
  const asked = listQuestions(questionnaire).map(({ id }) => id);
  const field = tabledFields(questionnaire).findIndex(({ id }) => id === group?.field);
  const themes = codeFrame ? listThemes(codeFrame).map(({ id }) => id) : [];
  const [scheme, mark] =
    kind === 'sign'
      ? [schemeOf.evidence, evidenceMarks.findIndex((sign) => evidenceTitles[sign] === item)]
      : [schemeOf.themes, themes.indexOf(item ?? '')];
  const isIn = (response: CodedResponse): boolean =>
    group === undefined ||
    (group.field === timeField
      ? submittedAs(response) === group.name
      : response.groups[field]!.includes(group.name)) !== outside;
  return (response) => {
    if (!isIn(response)) return undefined;
    const answers = response.answers.filter(
      (answer) =>
        answer.kind === 'substantive' &&
        (question === undefined || asked[answer.question] === question),
    );
    const all = answers.map((answer) => answer.question);
    if (kind === 'responded') return all;
    if (answers.length === 0) return undefined;
    if (kind === 'answered') return all;
    const marked = answers.filter(({ marks }) =>
      kind === 'no-theme' ? marks[scheme]!.length > 0 : marks[scheme]!.includes(mark),
    );
    if (kind === 'no-theme') return marked.length === 0 ? all : undefined;
    return marked.length === 0 ? undefined : marked.map((answer) => answer.question);
  };
}

/**
 * The responses behind a cell with their answers, from a second reading of the files.
 *
 * @throws WinnowError `unreadable-file` when the files changed since they were coded
 */
export async function readTraced(
  cell: TracedCell,
  call: CodedCall,
  sources: readonly Source[],
  settings: CodingSettings,
): Promise<readonly TracedResponse[]> {
  const wanted = respondentsOf(cell, call, settings);
  const confidential = confidentialIds(call);
  const questions = listQuestions(settings.questionnaire);
  const { item, kind } = cell.population;
  const themes = settings.codeFrame ? listThemes(settings.codeFrame).map(({ id }) => id) : [];
  const theme = kind === 'theme' ? themes.indexOf(item ?? '') : -1;
  const telling = new TellingWords(settings.codeFrame, call);
  const answers = new Map<string, readonly TracedAnswer[]>();
  for await (const { response } of readAgain(sources, settings, call)) {
    const own = wanted.get(response.id);
    if (!own || !mayQuote(response) || confidential.has(response.id)) continue;
    answers.set(
      response.id,
      response.answers
        .filter(({ question }) => own.includes(question))
        .map(({ question, text }) => ({
          question: questions[question]!.id,
          text,
          words: theme < 0 ? [] : telling.of(response.id, question, text, [theme])[0]!,
        })),
    );
  }
  return [...wanted.keys()].map((id) => ({
    id,
    isConfidential: !answers.has(id),
    answers: answers.get(id) ?? [],
  }));
}

function wrong(message: string, hint: string): WinnowError {
  return new WinnowError('bad-option', message, hint);
}
