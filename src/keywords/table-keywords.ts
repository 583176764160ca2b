import type { CodedResponses } from '../coding/index.js';
import { KeywordFinder } from './keyword-finder.js';
import type { ClassKeywords } from './keyword.js';
import type { ComparedGroups, FinderWishes } from './keyword-finder.js';
import { keywordMethods } from './methods.js';
import type { KeywordMethodName } from './methods.js';
import { counted } from '../wording/index.js';

/** What may be asked of keywords; the rest is as the report has it. */
export interface KeywordWishes extends FinderWishes {
  readonly method?: KeywordMethodName | undefined;
  /** Keywords of each question or group. */
  readonly top?: number | undefined;
}

/** The keywords of a report's tables, and how they were found. */
export interface KeywordFindings {
  readonly method: KeywordMethodName;
  /** What the method's score is called. */
  readonly scoreTitle: string;
  readonly methodTitle: string;
  readonly minimumNote: string;
  readonly byQuestion: readonly ClassKeywords[];
  /** Of the part of the answers that has keywords of its own; none without one. */
  readonly ofPartByQuestion: readonly ClassKeywords[];
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
  const groups = main && groupsOf(main, responses);
  const { method = 'tfidf', top = usualTop } = wishes;
  const finder = new KeywordFinder(responses, wishes);
  const places = questions.map(({ place }) => place);
  const bounds = groups && finder.makeBounds(places);
  const counted = finder.countEach(places, groups, bounds);
  const ids = questions.map(({ id }) => id);
  const ranked = finder.rankTexts(ids, counted, { method, top, maximumFalseDiscovery });
  const each = counted.filter(({ isPart }) => !isPart);
  const found = describe(wishes, method);
  if (!groups) {
    const [byQuestion, ofPartByQuestion] = parted(finder.write(ranked), ids.length);
    return { ...found, byQuestion, ofPartByQuestion, byGroup: [], byQuestionAndGroup: [] };
  }
  // All questions together say what is most typical of a group, be it significant or not; question by
  // question there are too many to look at but the significant ones.
  const together = finder.countTogether(places, groups, bounds);
  const byGroup = finder
    .rankGroups([together], { method: 'keyness', top, maximumFalseDiscovery: 1 })
    .flat();
  const within = finder.rankGroups(each, {
    method: 'keyness',
    top: topOfGroup,
    maximumFalseDiscovery,
  });
  const written = finder.write([...ranked, ...byGroup, ...within.flat()]);
  const take = (count: number): readonly ClassKeywords[] => rest.splice(0, count);
  const rest = [...written];
  const [byQuestion, ofPartByQuestion] = parted(take(ranked.length), ids.length);
  return {
    ...found,
    byQuestion,
    ofPartByQuestion,
    byGroup: take(byGroup.length),
    byQuestionAndGroup: within.map((classes, index) => ({
      question: ids[index]!,
      groups: take(classes.length),
    })),
  };
}

/** Those of all answers to so many questions, and those of the part behind them. */
function parted(
  classes: readonly ClassKeywords[],
  questions: number,
): readonly [readonly ClassKeywords[], readonly ClassKeywords[]] {
  return [classes.slice(0, questions), classes.slice(questions)];
}

/** The keywords of the groups of one field, over all the questions together. */
export function findFieldKeywords(
  responses: CodedResponses,
  questions: readonly AskedQuestion[],
  field: ComparedField,
  wishes: KeywordWishes,
): KeywordFindings {
  const groups = groupsOf(field, responses);
  const { method = 'keyness', top = usualTop } = wishes;
  const finder = new KeywordFinder(responses, wishes);
  const places = questions.map(({ place }) => place);
  const [counted] =
    places.length === 1 ? finder.countEach(places, groups) : [finder.countTogether(places, groups)];
  const settings = { method, top, maximumFalseDiscovery: 1 };
  return {
    ...describe(wishes, method),
    byQuestion: [],
    ofPartByQuestion: [],
    byGroup: finder.write(finder.rankGroups([counted!], settings).flat()),
    byQuestionAndGroup: [],
  };
}

function groupsOf(field: ComparedField, responses: CodedResponses): ComparedGroups {
  return {
    names: field.comparable,
    of: (response) => responses.groupsIn(field.place, response),
  };
}

function describe(
  { minimum, minimumInGroups = minimum }: KeywordWishes,
  method: KeywordMethodName,
): Omit<KeywordFindings, 'byQuestion' | 'ofPartByQuestion' | 'byGroup' | 'byQuestionAndGroup'> {
  const { title, scoreTitle } = keywordMethods[method];
  return {
    method,
    scoreTitle,
    methodTitle: title,
    minimumNote:
      minimum === undefined
        ? 'A keyword is used by at least three respondents, and by at least one in two hundred.'
        : `A keyword is used by at least ${counted(minimum, 'respondent')}${minimumInGroups === minimum ? '' : `, and by ${minimumInGroups} of those in a group`}.`,
    maximumFalseDiscovery,
  };
}
