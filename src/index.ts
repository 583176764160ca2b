/** The whole public API, in the order of the flow; `test/index.test.ts` fails when it changes by accident. */

// What responses are read with.
export { loadCodeFrame } from './themes/index.js';
export type { CodeFrame } from './themes/index.js';
export { loadEvidenceWords } from './evidence/index.js';
export type { EvidenceWords } from './evidence/index.js';
export { loadReportWords } from './prose/index.js';
export type { ReportWords } from './prose/index.js';
export { loadQuestionnaire } from './questionnaire/index.js';
export type { Questionnaire } from './questionnaire/index.js';
export { AnswerKinds, attribution, mayQuote } from './responses/index.js';
export type { AnswerKind, Consent, ConsentRule, FilterRequest } from './responses/index.js';

// The pipeline, whole and in steps.
export { analyse, codeCall, makeReport, publish, tabulate } from './library.js';
export type {
  AnalyseSettings,
  CodingSettings,
  MakeReportWishes,
  PublishWishes,
} from './library.js';
export type { Analysis, PublishedAnalysis } from './analyse.js';
export { readPastReport } from './disclosure/index.js';
export type { PastReport } from './disclosure/index.js';
export type { CodedCall } from './call/code-call.js';
export { tabulateKeywords } from './figures/tabulate-keywords.js';
export { draftCodeFrame } from './suggesting/draft-code-frame.js';
export { SentenceEncoder } from './encoder/index.js';
export { WordVectors } from './meaning/index.js';
export { suggestTopics } from './suggesting/suggest-topics.js';
export type { SuggestedTopics, TopicAnswer, TopicWishes } from './suggesting/suggest-topics.js';
export { inspect, inspectUnknown } from './inspect.js';
export type { InspectedColumn, Inspection, JudgedColumn, Survey } from './inspect.js';
export { draftQuestionnaire } from './drafting/index.js';
export type { DraftedQuestionnaire } from './drafting/index.js';
export type { FoundLayout, ReadWishes, Source } from './read/index.js';
export type { CampaignCounting } from './campaigns/index.js';
export type { KeywordMethodName, KeywordWishes } from './keywords/index.js';

// What comes out.
export type { Cell, Column, Reconciliation, Table } from './tables/index.js';
export { makeRasteriser, tableToCsv, tableToJson, tableToMarkdown } from './report/index.js';
export type { FormatName, Rasterise, RasteriserFiles, ReportFile } from './report/index.js';

// What keeps people from reading it.
export { auditFile, isAudited } from './audit/index.js';
export type { Breach } from './audit/index.js';

// What can be wrong.
export { WinnowError } from './issues/index.js';
export type { ErrorCode, Issue, IssueCode, Severity } from './issues/index.js';
