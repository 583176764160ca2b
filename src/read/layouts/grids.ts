import type { ColumnHead } from '../rows.js';

/** What stands between the question and the row of a grid in the header of its column. */
const separators = [': ', ' - ', ' – ', ' — ', ' | ', ' >> '] as const;

/** Where a header may be cut into the question and the row of the grid. */
interface Cut {
  readonly question: string;
  readonly row: string;
}

/**
 * Finds grids among the heads: columns next to each other whose headers are one question and rows of
 * it, as in "How often do you use: the bus". One column alone is no grid.
 */
export function splitGrids(heads: readonly ColumnHead[]): ColumnHead[] {
  const cuts = heads.map(({ header, detail }) => (detail === undefined ? cutsOf(header) : []));
  const split: ColumnHead[] = [];
  for (let column = 0; column < heads.length;) {
    const question = sharedQuestion(cuts[column]!, cuts[column + 1] ?? []);
    let end = column;
    const rows: string[] = [];
    for (
      let row = rowOf(cuts[end], question);
      row !== undefined;
      row = rowOf(cuts[end], question)
    ) {
      rows.push(row);
      end += 1;
    }
    if (question === undefined || new Set(rows).size < rows.length) {
      split.push(heads[column]!);
      column += 1;
      continue;
    }
    rows.forEach((row, at) => {
      split.push({ ...heads[column + at]!, header: question, detail: row });
    });
    column = end;
  }
  return split;
}

function cutsOf(header: string): Cut[] {
  // Google Forms and LimeSurvey.
  const bracketed = /^(.*\S)\s*\[([^[\]]+)\]$/.exec(header);
  if (bracketed) return [{ question: bracketed[1]!, row: bracketed[2]!.trim() }];
  // REDCap: "Which do you use? (choice=The bus)".
  const chosen = /^(.*\S)\s*\(choice=(.+)\)$/.exec(header);
  if (chosen) return [{ question: chosen[1]!, row: chosen[2]!.trim() }];
  const cuts: Cut[] = rowBefore(header);
  for (const separator of separators) {
    for (let at = header.indexOf(separator); at >= 0; at = header.indexOf(separator, at + 1)) {
      const question = header.slice(0, at).trim();
      const row = header.slice(at + separator.length).trim();
      if (!isQuestion(question) || row === '') continue;
      // What two columns share with its number in it is longer, and comes first: "1.1. Do you agree? - Why" is not of
      // 1.2.
      cuts.push({ question, row }, { question: unnumbered(question), row });
    }
  }
  return cuts;
}

/** Alchemer: the row stands before the question, with nothing but a colon between. */
function rowBefore(header: string): Cut[] {
  const [, row, question] = /^(.*[^\s:]):(?=[^\s:/])([^:]+)$/.exec(header) ?? [];
  return question !== undefined && isQuestion(question.trim())
    ? [{ question: question.trim(), row: row!.trim() }]
    : [];
}

/** Jisc Online Surveys numbers each row of a grid: "4.1. How satisfied are you with: …", "4.2. How satisfied …". */
function unnumbered(question: string): string {
  return question.replace(/^(\d+)\.(?:\d+|[a-z])\.?(?=\s)/, '$1.');
}

/** "Q1: …" and "Prop 1 Q2 - …" are numbering and no question. */
function isQuestion(text: string): boolean {
  return text.endsWith('?') || text.split(' ').length >= 4;
}

/** The longest question that both columns ask. */
function sharedQuestion(one: readonly Cut[], other: readonly Cut[]): string | undefined {
  const shared = one.filter(({ question }) => other.some((cut) => cut.question === question));
  return shared.reduce<string | undefined>(
    (longest, { question }) => (question.length > (longest?.length ?? 0) ? question : longest),
    undefined,
  );
}

function rowOf(cuts: readonly Cut[] | undefined, question: string | undefined): string | undefined {
  return cuts?.find((cut) => cut.question === question)?.row;
}
