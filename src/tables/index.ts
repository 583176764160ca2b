import { answersByQuestion } from './answers-by-question.js';
import { strengthOfEvidence } from './evidence-tables.js';
import type { Findings } from './findings.js';
import { distinctiveKeywords, keywordsByQuestion } from './keyword-tables.js';
import { outOfScope } from './out-of-scope.js';
import { problemsInTheData } from './problems.js';
import { recommendations } from './recommendation-tables.js';
import { responsesReceived } from './responses-received.js';
import type { Draft, Table } from './table.js';
export { keywordsOfField, keywordsOfQuestions } from './keyword-tables.js';
import { themesByGroup, themesByQuestion } from './theme-tables.js';
import { whoResponded } from './who-responded.js';

export { makeBreakdowns } from './breakdowns.js';
export type { Findings, PlacedQuestion, Reconciliation } from './findings.js';
export { populationOf } from './population.js';
export type { Population } from './population.js';
export { structureOf, unshownCounts } from './structure.js';
export type { Structure } from './structure.js';
export { absent, count } from './cells.js';
export { absences } from './table.js';
export type { Cell, Column, Table } from './table.js';

/** The tables of the report: table 1, table 2 … in order. One with several parts is numbered 2.1, 2.2 … */
const makers: readonly ((findings: Findings) => readonly Draft[])[] = [
  responsesReceived,
  whoResponded,
  answersByQuestion,
  keywordsByQuestion,
  distinctiveKeywords,
  themesByQuestion,
  (findings) =>
    findings.breakdowns.slice(0, 1).flatMap((breakdown) => themesByGroup(findings, breakdown)),
  (findings) =>
    findings.breakdowns.slice(1).flatMap((breakdown) => themesByGroup(findings, breakdown)),
  strengthOfEvidence,
  recommendations,
  outOfScope,
  problemsInTheData,
];

/** Makes all tables that the findings allow. */
export function makeTables(findings: Findings): readonly Table[] {
  return makers.flatMap((make, index) => {
    const drafts = make(findings);
    return drafts.map((table, part) => ({
      ...table,
      number: drafts.length === 1 ? `${index + 1}` : `${index + 1}.${part + 1}`,
    }));
  });
}
