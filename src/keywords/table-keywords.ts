import type { CodedResponses } from '../coding/index.js';
import { keywordsByGroup, keywordsByQuestion } from './find-keywords.js';
import type { ClassKeywords, GroupedBy } from './find-keywords.js';
import { keywordMethods } from './methods.js';
import type { KeywordMethodName } from './methods.js';

/** What may be asked of keywords; the rest is as the report has it. */
export interface KeywordWishes {
  readonly method?: KeywordMethodName | undefined;
  /** Keywords of each question or group. */
  readonly top?: number | undefined;
  /** Respondents who must use a word. */
  readonly minimum?: number | undefined;
}

/** The keywords of a report's tables, and how they were found. */
export interface KeywordFindings {
  readonly method: KeywordMethodName;
  /** What the method's score is called. */
  readonly scoreTitle: string;
  readonly methodTitle: string;
  readonly minimumNote: string;
  readonly byQuestion: readonly ClassKeywords[];
  /** By main breakdown over all questions, then for each question. */
  readonly byGroup: readonly ClassKeywords[];
  readonly byQuestionAndGroup: readonly {
    readonly question: string;
    readonly groups: readonly ClassKeywords[];
  }[];
  readonly maximumFalseDiscovery: number;
}

interface AskedQuestion {
  readonly id: string;
  /** Its place in the questionnaire. */
  readonly place: number;
}

/** A profile field whose groups are compared. */
interface ComparedField {
  /** Its place among the tabled fields. */
  readonly place: number;
  /** The groups that are held against the others. */
  readonly comparable: readonly string[];
}

const usualTop = 10;
/** Tables by question and group have many parts: a few keywords of each are enough. */
const topOfGroup = 5;
const maximumFalseDiscovery = 0.05;

/** The keywords that the tables of the report show. */
export function findTableKeywords(
  responses: CodedResponses,
  questions: readonly AskedQuestion[],
  main: ComparedField | undefined,
  wishes: KeywordWishes,
): KeywordFindings {
  const { method = 'tfidf', top = usualTop, minimum } = wishes;
  const settings = { method, top, minimum, maximumFalseDiscovery };
  const distinctive = { ...settings, method: 'keyness' as const };
  const places = questions.map(({ place }) => place);
  const group = (asked: readonly number[]): GroupedBy[] =>
    main ? [{ field: main.place, groups: main.comparable, questions: asked }] : [];
  // All questions together say what is most typical of a group, be it significant or not; question by
  // question there are too many to look at but the significant ones.
  const overall = keywordsByGroup(responses, group(places), {
    ...distinctive,
    maximumFalseDiscovery: 1,
  });
  const byQuestion = keywordsByGroup(
    responses,
    places.flatMap((place) => group([place])),
    { ...distinctive, top: topOfGroup },
  );
  return {
    ...describe(wishes, method),
    byQuestion: keywordsByQuestion(responses, questions, settings),
    byGroup: overall.flat(),
    byQuestionAndGroup: byQuestion.map((groups, index) => ({
      question: questions[index]!.id,
      groups,
    })),
  };
}

/** The keywords of the groups of one field, over all the questions together. */
export function findFieldKeywords(
  responses: CodedResponses,
  questions: readonly AskedQuestion[],
  field: ComparedField,
  wishes: KeywordWishes,
): KeywordFindings {
  const { method = 'keyness', top = usualTop, minimum } = wishes;
  const grouped = {
    field: field.place,
    groups: field.comparable,
    questions: questions.map(({ place }) => place),
  };
  const settings = { method, top, minimum, maximumFalseDiscovery: 1 };
  return {
    ...describe(wishes, method),
    byQuestion: [],
    byGroup: keywordsByGroup(responses, [grouped], settings).flat(),
    byQuestionAndGroup: [],
  };
}

function describe(
  { minimum }: KeywordWishes,
  method: KeywordMethodName,
): Omit<KeywordFindings, 'byQuestion' | 'byGroup' | 'byQuestionAndGroup'> {
  const { title, scoreTitle } = keywordMethods[method];
  return {
    method,
    scoreTitle,
    methodTitle: title,
    minimumNote:
      minimum === undefined
        ? 'A keyword is used by at least three respondents, and by at least one in a thousand.'
        : `A keyword is used by at least ${minimum} ${minimum === 1 ? 'respondent' : 'respondents'}.`,
    maximumFalseDiscovery,
  };
}
