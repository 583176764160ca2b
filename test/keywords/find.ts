import { KeywordFinder } from '../../src/keywords/keyword-finder.js';
import type { ClassKeywords } from '../../src/keywords/index.js';
import type { KeywordSettings } from '../../src/keywords/keyword.js';
import type { CodedResponses } from '../../src/coding/index.js';
import type { Response } from '../../src/responses/index.js';
import { codeAll, makeResponse } from '../coding/make-response.js';

export interface Settings extends Partial<KeywordSettings> {
  readonly method: KeywordSettings['method'];
  readonly minimum?: number;
}

function complete({ method, top = 100, maximumFalseDiscovery = 1 }: Settings): KeywordSettings {
  return { method, top, maximumFalseDiscovery };
}

/** The keywords of so many questions, held against each other. */
export function keywordsByQuestion(
  responses: readonly Response[],
  questions: number,
  settings: Settings,
): readonly ClassKeywords[] {
  const finder = new KeywordFinder(codeAll(responses, questions), settings);
  const places = Array.from({ length: questions }, (_, question) => question);
  const names = places.map((place) => `q${place}`);
  const texts = finder.countEach(places, undefined);
  return finder.write(finder.rankTexts(names, texts, complete(settings)));
}

/** The keywords of groups of the first profile field, over all of so many questions. */
export function keywordsByGroup(
  responses: readonly Response[],
  questions: number,
  names: readonly string[],
  settings: Settings,
): readonly ClassKeywords[] {
  const coded = codeAll(responses, questions);
  const finder = new KeywordFinder(coded, settings);
  const places = Array.from({ length: questions }, (_, question) => question);
  const groups = { names, of: (response: number) => coded.groupsIn(0, response) };
  const text = finder.countTogether(places, groups);
  return finder.write(finder.rankGroups([text], complete(settings))[0]!);
}

/** The texts of the keywords of each class. */
export function textsOf(classes: readonly ClassKeywords[]): readonly (readonly string[])[] {
  return classes.map(({ keywords }) => keywords.map(({ text }) => text));
}

/** Responses with one answer each; `group` is their value in the first profile field. */
export function answers(texts: readonly string[], group = 'any'): readonly Response[] {
  return texts.map((text, i) =>
    makeResponse({ id: `${group}-${i}`, profile: [[group]], texts: [text] }),
  );
}

/** The same text several times. */
export function times(count: number, text: string): readonly string[] {
  return Array.from({ length: count }, () => text);
}

/** What was counted of a phrase. */
export interface Counted {
  /** By class, all of them together last. */
  readonly respondents: readonly number[];
  readonly occurrences: readonly number[];
}

/** All words and phrases that at least so many respondents use, by their stems, with their counts. */
export function count(
  coded: CodedResponses,
  questions: readonly number[],
  names: readonly string[],
  minimum: number,
): {
  readonly phrases: ReadonlyMap<string, Counted>;
  readonly bases: readonly number[];
  readonly words: readonly number[];
} {
  const finder = new KeywordFinder(coded, { minimum });
  const groups = { names, of: (response: number) => coded.groupsIn(0, response) };
  const [counted] =
    questions.length === 1
      ? finder.countEach(questions, groups)
      : [finder.countTogether(questions, groups)];
  const { counts } = counted!;
  const columns = [...names.map((_, place) => place), undefined];
  const phrases = Array.from({ length: counts.length }, (_, place): readonly [string, Counted] => [
    counts
      .phrase(place)
      .map((term) => coded.vocabulary.termText(term))
      .join(' '),
    {
      respondents: columns.map((column) => counts.respondents(place, column)),
      occurrences: columns.map((column) => counts.occurrences(place, column)),
    },
  ]);
  const classes = [...counts.classes, counts.all];
  return {
    phrases: new Map(phrases),
    bases: classes.map(({ base }) => base),
    words: classes.map(({ words }) => words),
  };
}
