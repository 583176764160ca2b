import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';

import * as winnow from '../src/index.js';
import { projectPath } from './support/paths.js';

/** The public API: a name that goes or changes breaks somebody's program. Edit with care. */
const values = [
  'AnswerKinds',
  'SentenceEncoder',
  'WinnowError',
  'WordVectors',
  'analyse',
  'attribution',
  'auditFile',
  'codeCall',
  'draftCodeFrame',
  'draftQuestionnaire',
  'inspect',
  'inspectUnknown',
  'isAudited',
  'loadCodeFrame',
  'loadEvidenceWords',
  'loadQuestionnaire',
  'loadReportWords',
  'makeRasteriser',
  'makeReport',
  'mayQuote',
  'publish',
  'readPastReport',
  'suggestTopics',
  'tableToCsv',
  'tableToJson',
  'tableToMarkdown',
  'tabulate',
  'tabulateKeywords',
];
const types = [
  'AnalyseSettings',
  'Analysis',
  'AnswerKind',
  'Breach',
  'CampaignCounting',
  'Cell',
  'CodeFrame',
  'CodedCall',
  'CodingSettings',
  'Column',
  'Consent',
  'ConsentRule',
  'DraftedQuestionnaire',
  'ErrorCode',
  'EvidenceWords',
  'FilterRequest',
  'FormatName',
  'FoundLayout',
  'InspectedColumn',
  'Inspection',
  'Issue',
  'IssueCode',
  'JudgedColumn',
  'KeywordMethodName',
  'KeywordWishes',
  'MakeReportWishes',
  'PastReport',
  'PublishWishes',
  'PublishedAnalysis',
  'Questionnaire',
  'Rasterise',
  'RasteriserFiles',
  'ReadWishes',
  'Reconciliation',
  'ReportFile',
  'ReportWords',
  'Severity',
  'Source',
  'SuggestedTopics',
  'Survey',
  'Table',
  'TopicAnswer',
  'TopicWishes',
];

const source = readFileSync(projectPath('src/index.ts'), 'utf8');

describe('the library', () => {
  test('exports these values and no others', () => {
    expect(Object.keys(winnow).sort()).toEqual(values);
  });

  test('exports these types and no others', () => {
    const lists = [...source.matchAll(/export type \{([^}]*)\}/g)].map(([, names]) => names!);
    const named = lists.flatMap((names) => names.split(',').map((name) => name.trim()));
    expect(named.filter((name) => name !== '').sort()).toEqual(types);
  });

  test('names each export, so that nothing becomes public by accident', () => {
    expect(source).not.toMatch(/export \*|export default/);
  });
});
