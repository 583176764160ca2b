import { PValues } from '../statistics/index.js';
import type { Keyness } from '../statistics/index.js';
import type { CodedResponses } from '../coding/index.js';
import { walkAnswers } from './answers-walk.js';
import type { Walk } from './answers-walk.js';
import { held, streamed } from './candidate-walk.js';
import { Candidates } from './candidates.js';
import { countByClass, sideBySide, unionOfPhrases } from './class-counts.js';
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
  /** With `keyness`: only words whose adjusted p-value is no larger; 1 shows the others too. */
  readonly maximumFalseDiscovery: number;
}

const leastRespondents = 3;
/** One in so many must use a keyword: what is rarer does not characterise an answer of thousands. */
const respondentsPerUser = 200;

/** One person who repeats a word makes no keyword, nor do two. */
export function defaultMinimum(respondents: number): number {
  return Math.max(leastRespondents, Math.ceil(respondents / respondentsPerUser));
}

/** Which answers are read, and which groups are compared in them. */
export interface Compared {
  /** Places of the questions whose answers are read. */
  readonly questions: readonly number[];
  /** The groups of a profile field; without, the answers are counted as one. */
  readonly groups: { readonly field: number; readonly names: readonly string[] } | undefined;
}

/** The answers to some questions with their words counted: all that keywords are found from. */
export interface CountedAnswers {
  readonly counts: ClassCounts;
  readonly walk: Walk;
}

/** Finds and counts keywords in the answers of one call. */
export class KeywordFinder {
  readonly #responses: CodedResponses;
  readonly #candidates: Candidates;
  readonly #minimum: number | undefined;

  /** @param minimum respondents who must use a word, instead of {@link defaultMinimum} */
  constructor(responses: CodedResponses, minimum: number | undefined) {
    this.#responses = responses;
    this.#candidates = new Candidates(responses.vocabulary);
    this.#minimum = minimum;
  }

  /** Counts what enough respondents use, in three readings of the words. */
  count({ questions, groups }: Compared): CountedAnswers {
    const responses = this.#responses;
    const { termCount } = responses.vocabulary;
    const walk = walkAnswers(
      questions.map((question) => responses.tokens[question]!),
      (response) => responses.isAnalysed(response),
    );
    // One question is held in memory; all of them together are not.
    const candidates = (questions.length === 1 ? held : streamed)(walk, this.#candidates);
    const phrases = frequentPhrases(candidates, termCount, (respondents) =>
      this.#minimumFor(respondents),
    );
    const names = groups?.names ?? [];
    const places = new Map(names.map((name, place) => [name, place]));
    const counts = countByClass(candidates, termCount, phrases, names, (response) =>
      groups === undefined
        ? []
        : responses.groupsIn(groups.field, response).flatMap((name) => places.get(name) ?? []),
    );
    return { counts, walk };
  }

  /** The keywords of several texts held against each other, such as the answers to each question. */
  ofTexts(
    names: readonly string[],
    texts: readonly CountedAnswers[],
    settings: KeywordSettings,
  ): readonly ClassKeywords[] {
    // A phrase that is common in one text counts in the others however rare it is there.
    const phrases = unionOfPhrases(texts.map(({ counts }) => counts));
    const { termCount } = this.#responses.vocabulary;
    const counted = texts.map(({ walk }) =>
      countByClass(streamed(walk, this.#candidates), termCount, phrases, [], () => []),
    );
    const all = sideBySide(names, counted);
    const tests = new PValues();
    const minimumOf = (text: number): number => this.#minimumFor(all.classes[text]!.base);
    const scored = keywordMethods[settings.method].score(all, minimumOf, tests);
    return scored.map((phrases, place) => ({
      textClass: names[place]!,
      keywords: this.#written(texts[place]!.walk, all, this.#choose(all, phrases, tests, settings)),
    }));
  }

  /**
   * The keywords of each group, held against all other respondents.
   *
   * @param texts what makes up one table: p-values are adjusted over all of it
   * @returns for each text, its groups
   */
  ofGroups(
    texts: readonly CountedAnswers[],
    settings: KeywordSettings,
  ): readonly (readonly ClassKeywords[])[] {
    // Within a group the share of all respondents says nothing: a small sector has few.
    const leastOfGroup = (): number => this.#minimum ?? leastRespondents;
    const tests = new PValues();
    const scored = texts.map(({ counts }) =>
      keywordMethods[settings.method].score(counts, leastOfGroup, tests),
    );
    return texts.map(({ counts, walk }, text) => {
      const chosen = scored[text]!.map((phrases) => this.#choose(counts, phrases, tests, settings));
      const keywords = this.#written(walk, counts, chosen.flat());
      let from = 0;
      return chosen.map((items, place) => ({
        textClass: counts.classes[place]!.name,
        keywords: keywords.slice(from, (from += items.length)),
      }));
    });
  }

  #minimumFor(respondents: number): number {
    return this.#minimum ?? defaultMinimum(respondents);
  }

  /** The best of a class, without fragments; of equally good ones, in the order of their stems. */
  #choose(
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
    const { vocabulary } = this.#responses;
    const stems = (place: number): string =>
      counts.phrases[place]!.map((term) => vocabulary.termText(term)).join(' ');
    const ranked = dropFragments(telling).map((item) => ({ item, stems: stems(item.place) }));
    ranked.sort((a, b) => b.item.score - a.item.score || (a.stems < b.stems ? -1 : 1));
    return ranked.slice(0, top).map(({ item }) => item);
  }

  /** The chosen phrases as keywords, in the form in which these answers write them. */
  #written(walk: Walk, counts: ClassCounts, items: readonly ChosenPhrase[]): readonly Keyword[] {
    if (items.length === 0) return [];
    const places = [...new Set(items.map(({ place }) => place))];
    const phrases = places.map((place) => counts.phrases[place]!);
    const forms = surfaceForms(walk, this.#candidates, this.#responses.vocabulary, phrases);
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
}

/** A scored phrase, with its p-value adjusted over the table. */
interface ChosenPhrase extends ScoredPhrase {
  readonly adjustedP: number | undefined;
}
