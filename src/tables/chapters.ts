import { answersByQuestion } from './answers-by-question.js';
import { choices } from './choice-tables.js';
import { campaigns } from './campaigns.js';
import { strengthOfEvidence } from './evidence-tables.js';
import type { Findings } from './findings.js';
import { distinctiveKeywords, keywordsByQuestion } from './keyword-tables.js';
import { outOfScope } from './out-of-scope.js';
import { problemsInTheData } from './problems.js';
import { recommendations } from './recommendation-tables.js';
import { repeatedTexts } from './repeated-texts.js';
import { responsesByDay } from './responses-by-day.js';
import { responsesReceived } from './responses-received.js';
import type { Draft, Table } from './table.js';
import { countingTextsOnce, isCollapsed } from './texts-once.js';
import { themesByGroup } from './themes-by-group.js';
import { themesByQuestion } from './themes-by-question.js';
import { whoResponded } from './who-responded.js';

/** The chapters of the report. The tables of chapter 2 are numbered 2.1, 2.2 …, a single one 2. */
const chapters: readonly {
  readonly title: string;
  /** Where no question takes text it has no content; of texts, those of a campaign may count once. */
  readonly counts?: 'answers' | 'texts';
  readonly make: (findings: Findings) => readonly Draft[];
}[] = [
  { title: 'Responses received', make: responsesReceived },
  { title: 'Who responded', make: whoResponded },
  { title: 'Answers by question', counts: 'answers', make: answersByQuestion },
  { title: 'Keywords by question', counts: 'texts', make: keywordsByQuestion },
  {
    title: 'Keywords that set groups apart',
    counts: 'texts',
    make: distinctiveKeywords,
  },
  { title: 'Themes by question', counts: 'texts', make: themesByQuestion },
  {
    title: 'Themes by group',
    counts: 'texts',
    make: (findings) =>
      findings.breakdowns.slice(0, 1).flatMap((breakdown) => themesByGroup(findings, breakdown)),
  },
  {
    title: 'Themes by other groups',
    counts: 'texts',
    make: (findings) =>
      findings.breakdowns.slice(1).flatMap((breakdown) => themesByGroup(findings, breakdown)),
  },
  { title: 'Strength of evidence', counts: 'texts', make: strengthOfEvidence },
  { title: 'Recommendations', counts: 'texts', make: recommendations },
  { title: 'Out of scope and background', make: outOfScope },
  { title: 'Problems in the data', make: problemsInTheData },
  {
    title: 'Campaigns',
    make: (findings) => [...campaigns(findings), ...repeatedTexts(findings)],
  },
  { title: 'Answers to closed questions', make: choices },
  { title: 'Responses by day', make: responsesByDay },
];

/** The title of the chapter that a table belongs to. */
export function chapterOf({ number }: Table): string {
  return chapters[Number.parseInt(number, 10) - 1]?.title ?? '';
}

/** Makes all tables that the findings allow. */
export function makeTables(findings: Findings): readonly Table[] {
  return chapters.flatMap(({ make, counts }, index) => {
    if (counts !== undefined && findings.questions.length === 0) return [];
    const made = make(findings);
    const drafts = counts === 'texts' && isCollapsed(findings) ? made.map(countingTextsOnce) : made;
    return drafts.map((table, part) => ({
      ...table,
      number: drafts.length === 1 ? `${index + 1}` : `${index + 1}.${part + 1}`,
    }));
  });
}
