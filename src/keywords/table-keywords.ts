import type { CodedResponses } from '../coding/index.js';
import { KeywordFinder } from './keyword-finder.js';
import type { ClassKeywords } from './keyword-finder.js';
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
  const finder = new KeywordFinder(responses, minimum);
  const groups = main && { field: main.place, names: main.comparable };
  const each = questions.map(({ place }) => finder.count({ questions: [place], groups }));
  const ids = questions.map(({ id }) => id);
  const found = {
    ...describe(wishes, method),
    byQuestion: finder.ofTexts(ids, each, { method, top, maximumFalseDiscovery }),
  };
  if (!groups) return { ...found, byGroup: [], byQuestionAndGroup: [] };
  // All questions together say what is most typical of a group, be it significant or not; question by
  // question there are too many to look at but the significant ones.
  const together = finder.count({ questions: questions.map(({ place }) => place), groups });
  const byQuestion = finder.ofGroups(each, {
    method: 'keyness',
    top: topOfGroup,
    maximumFalseDiscovery,
  });
  return {
    ...found,
    byGroup: finder
      .ofGroups([together], { method: 'keyness', top, maximumFalseDiscovery: 1 })
      .flat(),
    byQuestionAndGroup: byQuestion.map((keywords, index) => ({
      question: ids[index]!,
      groups: keywords,
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
  const finder = new KeywordFinder(responses, minimum);
  const groups = { field: field.place, names: field.comparable };
  const together = finder.count({ questions: questions.map(({ place }) => place), groups });
  return {
    ...describe(wishes, method),
    byQuestion: [],
    byGroup: finder.ofGroups([together], { method, top, maximumFalseDiscovery: 1 }).flat(),
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
        ? 'A keyword is used by at least three respondents, and by at least one in two hundred.'
        : `A keyword is used by at least ${minimum} ${minimum === 1 ? 'respondent' : 'respondents'}.`,
    maximumFalseDiscovery,
  };
}
