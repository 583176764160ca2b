import type { Campaign, CampaignCounting, Repetition } from '../campaigns/index.js';
import type { EvidenceMark } from '../evidence/index.js';
import type { IssueCount } from '../issues/index.js';
import type { KeywordFindings } from '../keywords/index.js';
import type {
  ClosedQuestion,
  ProfileField,
  Question,
  Questionnaire,
} from '../questionnaire/index.js';
import type { ScopeCase, ScopeMatter } from '../scope/index.js';
import type {
  AnswerTally,
  ChoiceTally,
  DayCounts,
  LanguageTally,
  MarkTally,
  RedactionTally,
  StatusCounts,
} from '../tallies/index.js';
import type { Themes } from './theme-columns.js';

/** Where every response went: what was read is the sum of the rest. */
export interface Reconciliation {
  readonly read: number;
  readonly analysed: number;
  readonly duplicates: number;
  /** Rows that a survey platform marks as tests or previews. */
  readonly tests: number;
  readonly rejected: number;
  readonly filteredOut: number;
}

/** A profile field by which tables are broken down. */
export interface Breakdown {
  readonly field: ProfileField;
  /** Its place among the tabled fields. */
  readonly place: number;
  /** All groups in the order of the tables; those of nobody's choice too. */
  readonly groups: readonly string[];
  /** The groups that can be held against the others: not "Not stated". */
  readonly comparable: readonly string[];
  /** A respondent may be in several groups. */
  readonly isMultiple: boolean;
}

/** A question of which there are tables, with its place in the questionnaire. */
export interface PlacedQuestion extends Question {
  readonly place: number;
}

/** A closed question of which there is a table, with its place among the closed ones. */
export interface PlacedChoice extends ClosedQuestion {
  readonly place: number;
}

/** Everything the analyses found, from which all tables are made. */
export interface Findings {
  readonly questionnaire: Questionnaire;
  /** The questions asked for, by default all. */
  readonly questions: readonly PlacedQuestion[];
  /** The closed questions asked for. */
  readonly closed: readonly PlacedChoice[];
  readonly choices: ChoiceTally;
  readonly reconciliation: Reconciliation;
  readonly status: StatusCounts;
  /** On which days they came. */
  readonly days: DayCounts;
  readonly answers: AnswerTally;
  readonly languages: LanguageTally;
  /** Personal details that were taken out of the answers. */
  readonly redactions: RedactionTally;
  /** All tabled fields, in the order of the questionnaire. */
  readonly profile: readonly Breakdown[];
  /** Those that the tables are broken down by, the main one first. */
  readonly breakdowns: readonly Breakdown[];
  /** Absent when nobody asked for them; with a code frame the answers in which no theme was found are a part. */
  readonly keywords: KeywordFindings | undefined;
  /** Absent without a code frame. */
  readonly themes: Themes | undefined;
  readonly evidence: { readonly signs: readonly EvidenceMark[]; readonly tally: MarkTally };
  readonly scope: {
    readonly matters: readonly ScopeMatter[];
    readonly cases: readonly ScopeCase[];
  };
  /** Absent when nobody looked for them. */
  readonly campaigns:
    | {
        readonly list: readonly Campaign[];
        /** The same text under several questions, by respondent. */
        readonly repetitions: readonly Repetition[];
        /** Whether the tables of texts count all of a campaign's answers to a question, or one for all. */
        readonly counting: CampaignCounting;
        /** Respondents who must share words for them to be shown. */
        readonly least: number;
        /** The values of a respondent in one tabled field. */
        readonly groupsIn: (field: number, respondent: number) => readonly string[];
      }
    | undefined;
  readonly issues: readonly IssueCount[];
}
