export { crossView, decimalsOf, formatCell } from './format-cell.js';
export { issuesToCsv } from './issue-list.js';
export { responsesToCsv } from './response-list.js';
export type { AnswerLine } from './response-list.js';
export { csvLine, tableToCsv } from './to-csv.js';
export { reportSchema, tableToJson, toJson } from './to-json.js';
export type { ReportHead } from './to-json.js';
export { escapeMarkdown, tableToMarkdown, toMarkdown } from './to-markdown.js';
export type { ReportText } from './to-markdown.js';
