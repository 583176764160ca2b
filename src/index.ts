export { analyse, codeCall, tabulate, tabulateKeywords } from './analyse.js';
export type { AnalyseSettings, Analysis, CodedCall, CodingSettings } from './analyse.js';
export { inspect } from './inspect.js';
export type { InspectedColumn, Inspection } from './inspect.js';
export { makeReport } from './make-report.js';
export type { ReportFile } from './make-report.js';
