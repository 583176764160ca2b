import { PValues } from '../statistics/index.js';
import type { Keyness } from '../statistics/index.js';
import type { CodedResponses } from '../coding/index.js';
import { walkAnswers } from './answers-walk.js';
import type { Walk } from './answers-walk.js';
import { countByClass, sideBySide } from './class-counts.js';
import type { ClassCounts } from './class-counts.js';
import { dropFragments } from './fragments.js';
import { frequentPhrases } from './frequent-phrases.js';
import { keywordMethods } from './methods.js';
import type { KeywordMethodName, ScoredPhrase } from './methods.js';
import { surfaceForms } from './surface-forms.js';

/** A word or phrase that characterises a class of texts. */
export interface Keyword {
  /** As it is most often written. */
  readonly text: string;
  /** Respondents of the class who use it, and how often. */
  readonly respondents: number;
  readonly occurrences: number;
  /** Respondents of the class. */
  readonly base: number;
  readonly score: number;
  readonly keyness: (Keyness & { readonly adjustedP: number }) | undefined;
}

/** The keywords of one class, best first. */
export interface ClassKeywords {
  readonly textClass: string;
  readonly keywords: readonly Keyword[];
}

export interface KeywordSettings {
  readonly method: KeywordMethodName;
  /** How many keywords of each class. */
  readonly top: number;
  /** Respondents who must use a word; by default one in a thousand and at least three. */
  readonly minimum?: number | undefined;
  /** With `keyness`: only words whose adjusted p-value is no larger; 1 shows the others too. */
  readonly maximumFalseDiscovery: number;
}

/** One person who repeats a word makes no keyword, nor do two. */
export function defaultMinimum(respondents: number): number {
  return Math.max(leastRespondents, Math.ceil(respondents / 1000));
}

const leastRespondents = 3;

/** The keywords of each question, held against the other questions. */
export function keywordsByQuestion(
  responses: CodedResponses,
  questions: readonly { readonly id: string; readonly place: number }[],
  settings: KeywordSettings,
): readonly ClassKeywords[] {
  const ids = questions.map(({ id }) => id);
  const walks = questions.map(({ place }) => walkOf(responses, [place]));
  const counts = walks.map((walk) => {
    const phrases = frequentPhrases(walk, responses.vocabulary, minimumFor(walk, settings));
    return countByClass(walk, responses.vocabulary, phrases, [], () => []);
  });
  const all = sideBySide(ids, counts);
  const tests = new PValues();
  const scored = keywordMethods[settings.method].score(all, leastOfClass(settings), tests);
  return scored.map((phrases, question) => ({
    textClass: ids[question]!,
    keywords: withForms(
      responses,
      walks[question]!,
      all,
      choose(responses, all, phrases, tests, settings),
    ),
  }));
}

/** Which answers and groups are compared. */
export interface GroupedBy {
  /** Places of the questions whose answers are read. */
  readonly questions: readonly number[];
  /** Place of the field among the tabled fields. */
  readonly field: number;
  /** The groups compared, by their names; all other respondents are among "the others" only. */
  readonly groups: readonly string[];
}

/**
 * The keywords of each group of a profile field, held against all other respondents.
 *
 * @param parts what makes up one table: p-values are adjusted over all of it
 * @returns for each part, its groups
 */
export function keywordsByGroup(
  responses: CodedResponses,
  parts: readonly GroupedBy[],
  settings: KeywordSettings,
): readonly (readonly ClassKeywords[])[] {
  const tests = new PValues();
  const scored = parts.map((part) => {
    const walk = walkOf(responses, part.questions);
    const counts = countGroups(responses, walk, part, settings);
    return {
      walk,
      counts,
      classes: keywordMethods[settings.method].score(counts, leastOfClass(settings), tests),
    };
  });
  return scored.map(({ walk, counts, classes }) => {
    const chosen = classes.map((phrases) => choose(responses, counts, phrases, tests, settings));
    const keywords = withForms(responses, walk, counts, chosen.flat());
    let from = 0;
    return chosen.map((items, place) => ({
      textClass: counts.classes[place]!.name,
      keywords: keywords.slice(from, (from += items.length)),
    }));
  });
}

function countGroups(
  responses: CodedResponses,
  walk: Walk,
  { field, groups }: GroupedBy,
  settings: KeywordSettings,
): ClassCounts {
  const phrases = frequentPhrases(walk, responses.vocabulary, minimumFor(walk, settings));
  const places = new Map(groups.map((group, place) => [group, place]));
  return countByClass(walk, responses.vocabulary, phrases, groups, (response) =>
    responses.groupsOf(response)[field]!.flatMap((group) => places.get(group) ?? []),
  );
}

/** Within a class the share of all respondents says nothing: a small sector has few. */
function leastOfClass({ minimum }: KeywordSettings): number {
  return minimum ?? leastRespondents;
}

function walkOf(responses: CodedResponses, questions: readonly number[]): Walk {
  return walkAnswers(
    questions.map((question) => responses.tokens[question]!),
    (response) => responses.isAnalysed(response),
  );
}

function minimumFor(walk: Walk, { minimum }: KeywordSettings): number {
  if (minimum !== undefined) return minimum;
  let respondents = 0;
  let last = -1;
  walk.visit((response) => {
    if (response !== last) respondents += 1;
    last = response;
  });
  return defaultMinimum(respondents);
}

/** A scored phrase, with its p-value adjusted over the table. */
interface ChosenPhrase extends ScoredPhrase {
  readonly adjustedP: number | undefined;
}

/** The best of a class, without fragments; of equally good ones, in the order of their stems. */
function choose(
  { vocabulary }: CodedResponses,
  counts: ClassCounts,
  scored: readonly ScoredPhrase[],
  tests: PValues,
  { top, maximumFalseDiscovery }: KeywordSettings,
): readonly ChosenPhrase[] {
  const telling = scored
    .map((item) => ({
      ...item,
      adjustedP: item.keyness && tests.adjust(item.keyness.p),
      phrase: counts.phrases[item.place]!,
      respondents: counts.respondents(item.place, item.textClass),
    }))
    .filter(({ adjustedP }) => adjustedP === undefined || adjustedP <= maximumFalseDiscovery);
  const stems = (place: number): string =>
    counts.phrases[place]!.map((term) => vocabulary.termText(term)).join(' ');
  const ranked = dropFragments(telling).map((item) => ({ item, stems: stems(item.place) }));
  ranked.sort((a, b) => b.item.score - a.item.score || (a.stems < b.stems ? -1 : 1));
  return ranked.slice(0, top).map(({ item }) => item);
}

function withForms(
  responses: CodedResponses,
  walk: Walk,
  counts: ClassCounts,
  items: readonly ChosenPhrase[],
): readonly Keyword[] {
  const places = [...new Set(items.map(({ place }) => place))];
  const forms = surfaceForms(
    walk,
    responses.vocabulary,
    places.map((place) => counts.phrases[place]!),
  );
  const formOf = new Map(places.map((place, index) => [place, forms[index]!]));
  return items.map(({ place, textClass, score, keyness, adjustedP }) => ({
    text: formOf.get(place)!,
    respondents: counts.respondents(place, textClass),
    occurrences: counts.occurrences(place, textClass),
    base: counts.classes[textClass]!.base,
    score,
    keyness: keyness && adjustedP !== undefined ? { ...keyness, adjustedP } : undefined,
  }));
}
