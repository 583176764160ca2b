export { crossView, formatCell } from './format-cell.js';
export { issuesToCsv } from './issue-list.js';
export { responsesToCsv } from './response-list.js';
export type { AnswerLine } from './response-list.js';
export type { ReportText } from './report-text.js';
export { csvLines, tableToCsv } from './to-csv.js';
export { toHtml } from './to-html.js';
export { tableToJson, toJson } from './to-json.js';
export { tableToMarkdown, toMarkdown } from './to-markdown.js';
