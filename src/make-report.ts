import type { Analysis } from './analyse.js';
import { schemeOf } from './code-call.js';
import type { AnalyseSettings } from './find-figures.js';
import { describePolicy } from './disclosure/index.js';
import type { PublicationRecord } from './disclosure/index.js';
import { evidenceMarks } from './evidence/index.js';
import { describeWords, writeProse } from './prose/index.js';
import type { Prose } from './prose/index.js';
import { listQuestions } from './questionnaire/index.js';
import type { Candidates } from './quotes/index.js';
import {
  chooseTables,
  issuesToCsv,
  responsesToCsv,
  withDecimals,
  writeReport,
} from './report/index.js';
import type {
  AnswerLine,
  ReportFile,
  ReportProse,
  ReportText,
  ReportWishes,
  ResponsesBehind,
} from './report/index.js';
import { listScopeMatters } from './scope/index.js';
import { listThemes } from './themes/index.js';

/** What a report is to be like, where it is not to be as usual. */
export interface MakeReportWishes extends ReportWishes {
  readonly title?: string | undefined;
  /** Ids or numbers of the tables that are wanted; all unless given. */
  readonly tables?: readonly string[] | undefined;
  /** Decimal places of percentages; 1 unless given. */
  readonly decimals?: number | undefined;
  /** What respondents may be quoted with; never in a report made to be published, whose protection knows nothing of them. */
  readonly quotes?: Candidates | undefined;
  /** The responses behind the figures; a report made to be published never holds them. */
  readonly behind?: ResponsesBehind | undefined;
}

/**
 * The files of the report, in the order in which they are written; the manifest is the caller's.
 *
 * @param publication what protects the analysis's tables when they are made to be published: then the
 *   files that lead back to single responses are left out
 * @throws WinnowError `bad-option` when a table is wanted that there is not
 */
export function makeReport(
  analysis: Analysis,
  settings: AnalyseSettings,
  publication?: PublicationRecord,
  wishes: MakeReportWishes = {},
): readonly ReportFile[] {
  const { filter, issues } = analysis;
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
  const isRounded = publication !== undefined && publication.policy.roundTo > 1;
  const paragraphs =
    settings.words &&
    writeProse(analysis.tables, settings.words, isRounded, publication !== undefined);
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

type PublicationStatus =
  | typeof notForPublication
  | ({ readonly safe: true } & Pick<PublicationRecord, 'policy' | 'structure'>);

/**
 * What a report's files say of its protection. The audit's figures stay out: how many counts are protected,
 * how many proofs they took and what share is withheld bind the counts that are withheld.
 */
export function publicationStatus(publication?: PublicationRecord): PublicationStatus {
  if (!publication) return notForPublication;
  const { policy, structure } = publication;
  return { safe: true, policy, structure };
}

/** What every report says that shows small numbers. */
const notForPublication = {
  safe: false,
  warning: 'Not for publication: small numbers are shown.',
} as const;

/** The words of a report whose readers see no small number, nor the files for analysts. */
function publishedText(text: ReportText, { policy, analysed }: PublicationRecord): ReportText {
  return {
    ...text,
    warning: `Made for publication. ${describePolicy(policy)}`,
    preamble: [
      analysed === undefined
        ? 'So few responses are analysed, or have come in since an earlier report, that their number is withheld.'
        : `${analysed} responses are analysed.`,
      ...text.preamble.slice(1),
    ],
    method: [
      ...text.method.slice(0, -1),
      'An audit put together all numbers of this report and everything that binds them. For each count that is protected it showed that an outsider must hold every value of the protection interval possible.',
    ],
  };
}

function reportText(
  { reconciliation, filter }: Analysis,
  { questionnaire, codeFrame, drafted, words, campaigns }: AnalyseSettings,
): ReportText {
  const { publisher, opened, closes } = questionnaire;
  const dates =
    opened !== undefined && closes !== undefined ? `open from ${opened} to ${closes}` : undefined;
  return {
    title: `Summary tables: ${questionnaire.title}`,
    subtitle: [publisher, dates, questionnaire['applies-to']]
      .filter((part) => part !== undefined)
      .join(' · '),
    warning: notForPublication.warning,
    preamble: [
      `${reconciliation.analysed} of ${reconciliation.read} responses read are analysed${filter.isAll ? '' : `, after a filter (${filter.description})`}; Table 1 says where each of the others went.`,
      ...(drafted
        ? [
            ...drafted.assumptions,
            'The questionnaire as it was assumed is in questionnaire.yaml; correct it and give it with --questionnaire.',
          ]
        : []),
      'A call for evidence is answered by those who choose to. The figures describe who answered and what they said; they do not estimate what the public thinks.',
      ...(codeFrame
        ? []
        : ['No code frame was given: there are no tables of themes and recommendations.']),
      ...(questionnaire.licence === undefined
        ? []
        : [`Wording of the questions: ${questionnaire.licence}`]),
    ],
    method: [
      'Every count is a count of respondents unless its column says otherwise; each table names its base.',
      ...(campaigns === 'collapse'
        ? [
            'Where three respondents or more sent in one text, their answers to a question count once in the tables of keywords, themes, evidence and recommendations, bases included: the respondent with the smallest id stands for them. Every other table counts every submission.',
          ]
        : []),
      'Blank answers, non-answers, referrals elsewhere and substantive answers are told apart by lists of wordings; only substantive answers are analysed as text.',
      ...(codeFrame
        ? [
            `Themes follow the rules of the code frame "${codeFrame.title}": words by their Porter stem, exact forms, prefixes, and words near each other.`,
          ]
        : []),
      'Keywords are words and phrases of up to three words, counted by respondents who use them and shown in their commonest form; a phrase nearly always part of a longer one gives way to it.',
      ...(words ? [describeWords(words)] : []),
      '[z]: not applicable. [x]: not available. [c]: withheld to protect respondents. [u]: unreliable.',
      'responses.csv leads from each figure on answers, themes and signs of evidence back to the ids of the responses behind it, lists the referrals that a reviewer must follow, flags late and confidential responses, the answers of a campaign, and those that stand under several questions.',
    ],
  };
}

/** What was made of every answer, by response id. */
function* answerLines(
  { responses, answerFlags }: Analysis,
  { questionnaire, codeFrame }: AnalyseSettings,
): Generator<AnswerLine> {
  const questions = listQuestions(questionnaire);
  const themes = codeFrame ? listThemes(codeFrame).map(({ id }) => id) : [];
  const matters = listScopeMatters(questionnaire).map(({ id }) => id);
  for (const { id, isLate, consent, answers } of responses.analysedById()) {
    const flags = [
      ...(isLate ? ['late'] : []),
      ...(consent.publication === 'confidential' ? ['confidential'] : []),
    ];
    if (answers.length === 0) {
      yield {
        response: id,
        question: '',
        kind: 'blank',
        language: '',
        words: 0,
        themes: [],
        evidence: [],
        scope: [],
        flags,
        consent,
      };
    }
    for (const { question, kind, language, words, marks } of answers) {
      yield {
        response: id,
        question: questions[question]!.id,
        kind,
        language: kind === 'substantive' ? language : '',
        words,
        themes: marks[schemeOf.themes]!.map((mark) => themes[mark]!),
        evidence: marks[schemeOf.evidence]!.map((mark) => evidenceMarks[mark]!),
        scope: marks[schemeOf.scope]!.map((mark) => matters[mark]!),
        flags: [...flags, ...(answerFlags?.(id, question) ?? [])],
        consent,
      };
    }
  }
}
