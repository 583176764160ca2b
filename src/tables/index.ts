export {
  countBehind,
  plainKey,
  rowKeyMaker,
  rowKeys,
  rowsBeginning,
  tracedColumns,
} from './addresses.js';
export { isGroup, makeBreakdowns, noGroups } from './breakdowns.js';
export type { GroupOrder } from './breakdowns.js';
export { absent, count, text } from './cells.js';
export { chapterOf, makeTables } from './chapters.js';
export { choosable } from './choice-tables.js';
export { evidenceTitles } from './evidence-tables.js';
export { columnPlace, columnPlaces } from './column-places.js';
export type { Findings, PlacedQuestion, Reconciliation } from './findings.js';
export { keywordsOfField, keywordsOfQuestions } from './keyword-tables.js';
export { matterPopulation, scopeInclusions } from './out-of-scope.js';
export { allGroups, allQuestions } from './population.js';
export type { Counted, Inclusion, Population } from './population.js';
export { stageTitles, submittedAs, timeField } from './responses-received.js';
export type { Row } from './rows.js';
export { structureOf, unshownCounts } from './structure.js';
export type { Structure } from './structure.js';
export { absenceMeanings, absences } from './table.js';
export type { BarChart, Cell, Column, ColumnChart, DotChart, HeatMap, Table } from './table.js';
export { tellingThemes } from './telling-themes.js';
export type { CountedTheme } from './telling-themes.js';
export { countingTextsOnce } from './texts-once.js';
export { noTheme } from './theme-columns.js';
export { readPath } from './theme-path.js';
export { whenEmpty } from './when-empty.js';
export { nameOf } from './where-columns.js';
export { whomCellsCount } from './whom-cells-count.js';
