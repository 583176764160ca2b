import type { ClassKeywords, Keyword, KeywordFindings } from '../keywords/index.js';
import {
  count,
  countColumn,
  numberOf,
  percent,
  percentColumn,
  statistic,
  statisticColumn,
  text,
  textColumn,
} from './cells.js';
import { g2Note, keywordPublication, logRatioNote, stemNote } from './keyword-publication.js';
import type { Where } from './population.js';
import { draft } from './table.js';
import type { Cell, Column, Draft } from './table.js';

/** What sets one table of keywords apart from the others. */
export interface KeywordTable
  extends
    Pick<Draft, 'id' | 'title' | 'base' | 'notes'>,
    Partial<Pick<Draft, 'chart' | 'whenEmpty'>> {
  /** The columns that say whose keywords they are. */
  readonly lead: readonly Column[];
  /** The columns in which the question and the group stand. */
  readonly where: Where;
  readonly classes: readonly { readonly lead: readonly Cell[]; readonly found: ClassKeywords }[];
  /** Ranked by keyness: both sides of the comparison are shown. */
  readonly isKeyness: boolean;
}

/** Keywords of questions, groups or both, best first, with how many use them. */
export function keywordDraft(findings: KeywordFindings, table: KeywordTable): Draft {
  const { id, title, base, lead, where, isKeyness, notes, chart, whenEmpty = tooFew } = table;
  const leadIds = lead.map((column) => column.id);
  return draft({
    id,
    title,
    base,
    columns: [
      ...lead,
      ...rankColumns(where),
      ...(isKeyness
        ? comparisonColumns(where)
        : [
            countColumn('occurrences', 'Occurrences'),
            statisticColumn('score', findings.scoreTitle, 2),
          ]),
    ],
    rows: keywordRows(findings, table),
    chart,
    whenEmpty,
    brief: {
      rows: (own) =>
        [...own].flatMap((cells, row) =>
          numberOf(cells[lead.length]!) <= briefRanks ? [row] : [],
        ),
      crosstab: { rows: leadIds, columns: 'rank', cells: ['keyword', 'respondents'] },
      what: `the first ${briefRanks} keywords of each, and in brackets how many respondents use them`,
    },
    notes: [...notes, findings.minimumNote, stemNote, ...(isKeyness ? keynessNotes(findings) : [])],
    publication: keywordPublication(leadIds, isKeyness),
  });
}

function keywordRows(
  { maximumFalseDiscovery }: KeywordFindings,
  { classes, isKeyness }: KeywordTable,
): readonly (readonly Cell[])[] {
  return classes.flatMap(({ lead, found }) =>
    found.keywords.map((keyword, index) => [
      ...lead,
      count(index + 1),
      text(keyword.text),
      count(keyword.respondents),
      count(keyword.base),
      percent(keyword.respondents, keyword.base),
      ...(isKeyness
        ? comparisonCells(keyword, maximumFalseDiscovery)
        : [count(keyword.occurrences), statistic(keyword.score)]),
    ]),
  );
}

const item = { column: 'keyword' };

function rankColumns(where: Where): readonly Column[] {
  return [
    countColumn('rank', 'Rank', 'name'),
    textColumn('keyword', 'Keyword'),
    countColumn('respondents', 'Respondents', { kind: 'keyword', item, ...where }),
    countColumn('base', 'Base', { kind: 'answered', ...where }),
    percentColumn('percent', 'Per cent of base'),
  ];
}

function comparisonColumns(where: Where): readonly Column[] {
  return [
    countColumn('others', 'Other respondents', { kind: 'keyword', item, ...where, outside: true }),
    countColumn('others-base', 'Base of others', { kind: 'answered', ...where, outside: true }),
    percentColumn('others-percent', 'Per cent of others'),
    statisticColumn('log-ratio', 'Log ratio', 2),
    statisticColumn('g2', 'G²', 2),
    statisticColumn('p', 'Adjusted p', 4),
    textColumn('stands-out', 'Stands out'),
  ];
}

function comparisonCells({ keyness }: Keyword, level: number): readonly Cell[] {
  const { otherCount, otherBase, logRatio, signedG2, adjustedP } = keyness!;
  return [
    count(otherCount),
    count(otherBase),
    percent(otherCount, otherBase),
    statistic(logRatio),
    statistic(signedG2),
    statistic(adjustedP),
    text(adjustedP <= level ? 'yes' : 'no'),
  ];
}

/** A document shows so many keywords of each question or group. */
const briefRanks = 5;

const tooFew = 'No keyword is used by enough respondents to be shown.';

function keynessNotes({ maximumFalseDiscovery }: KeywordFindings): readonly string[] {
  return [
    `${g2Note} p-values are adjusted over all tests made for the table after Benjamini and Hochberg (1995). "yes" stands out at a false discovery rate of ${100 * maximumFalseDiscovery} %; "no" may be chance.`,
    logRatioNote,
  ];
}
