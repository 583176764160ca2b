import type { Analysis } from '../analyse.js';
import { answerLines } from './answer-lines.js';
import { publicationStatus, publishedText, reportText } from './describe-report.js';
import type { AnalyseSettings } from '../figures/find-figures.js';
import { writeProse } from '../prose/index.js';
import type { Prose } from '../prose/index.js';
import type { Candidates } from '../quotes/index.js';
import {
  chooseTables,
  issuesToCsv,
  responsesToCsv,
  withDecimals,
  writeReport,
} from '../report/index.js';
import type { ReportFile, ReportProse, ReportWishes, ResponsesBehind } from '../report/index.js';

/** What a report is to be like, where it is not to be as usual. */
export interface MakeReportWishes extends ReportWishes {
  readonly title?: string | undefined;
  /** Ids or numbers of the tables that are wanted; all unless given. */
  readonly tables?: readonly string[] | undefined;
  /** Decimal places of percentages; 1 unless given. */
  readonly decimals?: number | undefined;
  /**
   * What respondents may be quoted with; never in a report made to be published, whose protection knows nothing of
   * them.
   */
  readonly quotes?: Candidates | undefined;
  /** The responses behind the figures; a report made to be published never holds them. */
  readonly behind?: ResponsesBehind | undefined;
}

/**
 * The files of the report, in the order in which they are written; the manifest is the caller's. Of an analysis that
 * was made to be published, those that lead back to single responses are left out.
 *
 * @throws WinnowError `bad-option` when a table is wanted that there is not
 */
export function makeReport(
  analysis: Analysis,
  settings: AnalyseSettings,
  wishes: MakeReportWishes = {},
): readonly ReportFile[] {
  const { filter, issues, publication } = analysis;
  const tables = withDecimals(chooseTables(analysis.tables, wishes.tables), wishes.decimals);
  const { questionnaire } = settings;
  const listed = issues.list();
  const rejected = listed.filter(({ severity, row }) => severity === 'error' && row !== undefined);
  const head = {
    title: wishes.title ?? questionnaire.title,
    questionnaire: questionnaire.id,
    filter: filter.description,
    publication: publicationStatus(publication),
  };
  const forAnalysts = [
    { path: 'responses.csv', content: responsesToCsv(answerLines(analysis, settings)) },
    { path: 'problems.csv', content: issuesToCsv(listed) },
    { path: 'rejected.csv', content: issuesToCsv(rejected) },
    ...(settings.drafted ? [{ path: 'questionnaire.yaml', content: [settings.drafted.yaml] }] : []),
  ];
  const words = reportText(analysis, publication ? { ...settings, drafted: undefined } : settings);
  const own = publication ? publishedText(words, publication) : words;
  const gaps = publication && { isApproximate: publication.policy.roundTo > 1, isPartial: true };
  const paragraphs = settings.words && writeProse(analysis.tables, settings.words, gaps);
  const prose = paragraphs && withQuotes(paragraphs, publication ? undefined : wishes.quotes);
  const text = { ...own, prose };
  const report = {
    text: { ...text, title: wishes.title ?? text.title },
    head,
    tables,
    behind: publication ? undefined : wishes.behind,
  };
  return [...writeReport(report, wishes), ...(publication ? [] : forAnalysts)];
}

/** So many quotes for each theme that a question's paragraphs name. */
const quotesOfTheme = 3;

function withQuotes({ overview, sections }: Prose, quotes: Candidates | undefined): ReportProse {
  return {
    overview,
    sections: sections.map(({ themes, ...section }) => {
      if (!quotes) return section;
      const ids = themes.map(({ id }) => id);
      const picked = quotes.pick(section.question, ids, quotesOfTheme);
      return {
        ...section,
        quotes: themes.flatMap(({ id, label }) => {
          const own = picked.get(id)!.map(({ text, signed }) => ({ text, signed }));
          return own.length === 0 ? [] : [{ theme: label, quotes: own }];
        }),
      };
    }),
  };
}
