import { WinnowError } from '../issues/index.js';
import { absent, count, text } from '../tables/index.js';
import type { Cell, Column, Population, Table } from '../tables/index.js';
import { publishedCounts } from './cells.js';
import { isPolicy } from './policy.js';
import type { Policy, Range } from './policy.js';

/** A report that was published before, as far as its counts go. */
export interface PastReport {
  readonly policy: Policy;
  readonly tables: readonly Pick<Table, 'number' | 'columns' | 'rows'>[];
}

interface ReportJson {
  readonly questionnaire: string;
  readonly publication?: { readonly safe?: unknown; readonly policy?: Policy };
  readonly tables: readonly {
    readonly number: string;
    readonly columns: readonly Column[];
    readonly rows: readonly (readonly unknown[])[];
  }[];
}

/**
 * Reads the `report.json` of a report that was made with --publish.
 *
 * @param name what errors call it
 * @param call the id of the questionnaire that the report must be on
 * @throws WinnowError `bad-option` when it is no report, none that was made for publication, or one of another call
 */
export function readPastReport(json: string, name: string, call: string): PastReport {
  const report = parsed(json);
  const { policy, safe } = report?.publication ?? {};
  if (report === undefined || policy === undefined || safe !== true || !isPolicy(policy)) {
    throw new WinnowError(
      'bad-option',
      `${name} is no report that winnow made for publication.`,
      'Give the folder of a report that was written with --publish.',
    );
  }
  const { questionnaire, tables } = report;
  if (questionnaire !== call) {
    throw new WinnowError(
      'bad-option',
      `${name} is a report on "${questionnaire}", not on "${call}".`,
      'Give reports of the same call with --against.',
    );
  }
  return {
    policy,
    tables: tables.map(({ number, columns, rows }) => ({
      number,
      columns,
      rows: rows.map((row) => row.map(toCell)),
    })),
  };
}

function parsed(json: string): ReportJson | undefined {
  try {
    const value = JSON.parse(json) as Partial<ReportJson> | null;
    return Array.isArray(value?.tables) && value.tables.every(isTable)
      ? (value as ReportJson)
      : undefined;
  } catch {
    return undefined;
  }
}

/** A file that was written or cut by something else may hold anything. */
function isTable(value: Partial<ReportJson['tables'][number]> | null): boolean {
  const isList = (each: unknown): boolean => Array.isArray(each);
  return isList(value?.columns) && isList(value?.rows) && value!.rows!.every(isList);
}

/** Counts and texts; what follows from counts is not needed. */
function toCell(value: unknown): Cell {
  if (typeof value === 'number') return count(value);
  if (typeof value === 'string') return text(value);
  const isWithheld = (value as { readonly absent?: unknown } | null)?.absent === '[c]';
  return absent(isWithheld ? 'confidential' : 'not-applicable');
}

/** The counts that a published report shows, as far as it is declared whom they count. */
export function shownIn({
  tables,
  policy,
}: PastReport): readonly { readonly population: Population; readonly range: Range }[] {
  return tables.flatMap((table) =>
    [...publishedCounts(table, policy)].flatMap(({ population, range }) =>
      population ? [{ population, range }] : [],
    ),
  );
}
