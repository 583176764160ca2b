import { keyness } from '../statistics/index.js';
import type { ClassKeywords, Keyword, KeywordFindings } from '../keywords/index.js';
import { capitalised } from './answers-by-question.js';
import {
  count,
  countColumn,
  percent,
  percentColumn,
  percentIn,
  statistic,
  statisticColumn,
  text,
  textColumn,
} from './cells.js';
import { firstOfEach } from './chart-rows.js';
import type { Breakdown, Findings } from './findings.js';
import type { Counts } from './population.js';
import { draft } from './table.js';
import type { Cell, Column, Draft, Figure, Table } from './table.js';
import { nameOf } from './who-responded.js';

/** Table 4: what each question's answers are about. */
export function keywordsByQuestion({ keywords }: Findings): readonly Draft[] {
  return keywords ? [ofQuestions(keywords)] : [];
}

function ofQuestions(keywords: KeywordFindings): Draft {
  const without = keywords.byQuestion.filter(({ keywords: found }) => found.length === 0);
  const names = without.map(({ textClass }) => textClass).join(', ');
  return keywordDraft(keywords, {
    id: 'keywords-by-question',
    title: `Keywords by question, ranked by ${keywords.methodTitle}`,
    base: 'Respondents with a substantive answer to the question',
    lead: [textColumn('question', 'Question')],
    where: { question: { column: 'question' } },
    classes: keywords.byQuestion.map((found) => ({ lead: [text(found.textClass)], found })),
    isKeyness: keywords.method === 'keyness',
    notes:
      without.length === 0
        ? []
        : [
            `No keyword reaches the minimum below for ${without.length === 1 ? 'question' : 'questions'} ${names}.`,
          ],
  });
}

/** Table 5: words that a group of respondents uses more than the others. */
export function distinctiveKeywords({ keywords, breakdowns }: Findings): readonly Draft[] {
  const main = breakdowns[0];
  if (!main || !keywords) return [];
  return [ofGroups(keywords, main), ofQuestionsAndGroups(keywords, main)];
}

function ofGroups(keywords: KeywordFindings, main: Breakdown): Draft {
  const name = nameOf(main.field);
  const isTelling = keywords.byGroup.some(({ keywords: found }) =>
    found.some(
      ({ keyness }) => keyness !== undefined && keyness.adjustedP <= keywords.maximumFalseDiscovery,
    ),
  );
  return keywordDraft(keywords, {
    id: `distinctive-keywords-by-${main.field.id}`,
    title: `Keywords that each ${name} uses more than the others, all questions together`,
    base: `Respondents of the ${name} with a substantive answer to any question`,
    lead: [groupColumn(main)],
    where: { group: groupOf(main) },
    classes: keywords.byGroup.map((found) => ({ lead: [text(found.textClass)], found })),
    isKeyness: true,
    notes: isTelling ? [] : ['None of these differences is larger than chance would give.'],
    chart: {
      kind: 'dots',
      rows: firstOfEach(0, 3),
      group: main.field.id,
      label: 'keyword',
      value: 'log-ratio',
      full: 'stands-out',
    },
  });
}

function ofQuestionsAndGroups(keywords: KeywordFindings, main: Breakdown): Draft {
  const name = nameOf(main.field);
  const classes = keywords.byQuestionAndGroup.flatMap(({ question, groups }) =>
    groups.map((found) => ({ lead: [text(question), text(found.textClass)], found })),
  );
  return keywordDraft(keywords, {
    id: `distinctive-keywords-by-question-and-${main.field.id}`,
    title: `Keywords that set a ${name} apart in a question`,
    base: `Respondents of the ${name} with a substantive answer to the question`,
    lead: [textColumn('question', 'Question'), groupColumn(main)],
    where: { question: { column: 'question' }, group: groupOf(main) },
    classes,
    isKeyness: true,
    whenEmpty: `No keyword sets a ${name} apart in any question: what one says more often than the others is no more than chance would give, since the groups are small or speak alike.`,
    notes: ['Only keywords that stand out are shown.'],
  });
}

/** The keywords of all questions as a table of its own. */
export function keywordsOfQuestions(keywords: KeywordFindings): Table {
  return { ...ofQuestions(keywords), number: '1' };
}

/** The keywords of the groups of one field, by any method, as a table of its own. */
export function keywordsOfField(keywords: KeywordFindings, breakdown: Breakdown): Table {
  const name = nameOf(breakdown.field);
  const table = keywordDraft(keywords, {
    id: `keywords-by-${breakdown.field.id}`,
    title: `Keywords by ${name}, ranked by ${keywords.methodTitle}`,
    base: `Respondents of the ${name} with a substantive answer`,
    lead: [groupColumn(breakdown)],
    where: { group: groupOf(breakdown) },
    classes: keywords.byGroup.map((found) => ({ lead: [text(found.textClass)], found })),
    isKeyness: keywords.method === 'keyness',
    notes: [],
  });
  return { ...table, number: '1' };
}

interface KeywordTable
  extends
    Pick<Draft, 'id' | 'title' | 'base' | 'notes'>,
    Partial<Pick<Draft, 'chart' | 'whenEmpty'>> {
  /** The columns that say whose keywords they are. */
  readonly lead: readonly Column[];
  /** The columns in which the question and the group stand. */
  readonly where: Pick<Counts, 'question' | 'group'>;
  readonly classes: readonly { readonly lead: readonly Cell[]; readonly found: ClassKeywords }[];
  /** Ranked by keyness: both sides of the comparison are shown. */
  readonly isKeyness: boolean;
}

function keywordDraft(findings: KeywordFindings, table: KeywordTable): Draft {
  const {
    id,
    title,
    base,
    lead,
    where,
    classes,
    isKeyness,
    notes,
    chart,
    whenEmpty = tooFew,
  } = table;
  const rows = classes.flatMap(({ lead: cells, found }) =>
    found.keywords.map((keyword, index) => [
      ...cells,
      count(index + 1),
      text(keyword.text),
      count(keyword.respondents),
      count(keyword.base),
      percent(keyword.respondents, keyword.base),
      ...(isKeyness
        ? comparisonCells(keyword, findings.maximumFalseDiscovery)
        : [count(keyword.occurrences), statistic(keyword.score)]),
    ]),
  );
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
    rows,
    chart,
    whenEmpty,
    brief: {
      rows: (own) =>
        [...own].flatMap((cells, row) => (valueOf(cells[lead.length]!) <= briefRanks ? [row] : [])),
      crosstab: {
        rows: lead.map((column) => column.id),
        columns: 'rank',
        cells: ['keyword', 'respondents'],
      },
      what: `the first ${briefRanks} keywords of each, and in brackets how many respondents use them`,
    },
    notes: [...notes, findings.minimumNote, stemNote, ...(isKeyness ? keynessNotes(findings) : [])],
    publication: {
      figures: isKeyness ? comparisonFigures : rankFigures,
      leavesOut: { column: 'respondents', by: [...lead.map((column) => column.id), 'keyword'] },
      complete: (kept) => rankAgain(kept, lead.length),
      withholds: ['stands-out'],
      ofExactCounts: { columns: ['g2'], note: publishedG2Note },
      notes: [publishedOrderNote, stemNote, ...(isKeyness ? publishedKeynessNotes : [])],
    },
  });
}

type Where = Pick<Counts, 'question' | 'group'>;

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

const rankFigures: readonly Figure[] = [percentIn('respondents', 'base')];

/** The adjusted p, and with it what stands out, depend on words that are not shown: they are not published. */
const comparisonFigures: readonly Figure[] = [
  percentIn('respondents', 'base'),
  percentIn('others', 'others-base', 'others-percent'),
  {
    from: ['respondents', 'base', 'others', 'others-base'],
    to: ['log-ratio', 'g2'],
    make: ([respondents, base, others, othersBase]) => {
      const { logRatio, signedG2 } = keyness(respondents!, base!, others!, othersBase!);
      return [statistic(logRatio), statistic(signedG2)];
    },
  },
];

/**
 * Ranks by what is shown: the method's own order, and how often a keyword occurs, depend on words and
 * questions that are withheld, and a gap would tell of a row left out.
 */
function rankAgain(rows: readonly (readonly Cell[])[], lead: number): readonly (readonly Cell[])[] {
  const ranks = new Map<string, number>();
  const classes = new Map<string, (readonly Cell[])[]>();
  for (const row of rows) {
    const textClass = JSON.stringify(row.slice(0, lead));
    const own = classes.get(textClass);
    if (own === undefined) classes.set(textClass, [row]);
    else own.push(row);
  }
  const [keyword, respondents] = [lead + 1, lead + 2];
  const inOrder = [...classes.values()].flatMap((own) =>
    own.sort(
      (a, b) =>
        valueOf(b[respondents]!) - valueOf(a[respondents]!) ||
        (wordOf(a[keyword]!) < wordOf(b[keyword]!) ? -1 : 1),
    ),
  );
  return inOrder.map((row) => {
    const textClass = JSON.stringify(row.slice(0, lead));
    const rank = (ranks.get(textClass) ?? 0) + 1;
    ranks.set(textClass, rank);
    return row.with(lead, count(rank));
  });
}

function valueOf(cell: Cell): number {
  return cell.kind === 'count' ? cell.value : 0;
}

function wordOf(cell: Cell): string {
  return cell.kind === 'text' ? cell.value : '';
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
export const stemNote = 'The forms of a word are counted together: "disabled" with "disability".';

const publishedOrderNote =
  'Keywords stand in the order of how many use them; those of which the number is withheld are left out.';

const publishedG2Note =
  'Log-likelihood G² over respondents: how far the group uses the keyword more than all others do.';
const publishedKeynessNotes: readonly string[] = [
  publishedG2Note,
  'Log ratio: 1 means twice as common in the group, 2 four times, and so on.',
];

function keynessNotes({ maximumFalseDiscovery }: KeywordFindings): readonly string[] {
  return [
    `Log-likelihood G² over respondents: how far the group uses the keyword more than all others do. p-values are adjusted over all tests made for the table after Benjamini and Hochberg (1995). "yes" stands out at a false discovery rate of ${100 * maximumFalseDiscovery} %; "no" may be chance.`,
    'Log ratio: 1 means twice as common in the group, 2 four times, and so on.',
  ];
}

function groupOf({ field }: Breakdown): { readonly field: string; readonly column: string } {
  return { field: field.id, column: field.id };
}

function groupColumn({ field }: Breakdown): Column {
  return textColumn(field.id, capitalised(nameOf(field)));
}
