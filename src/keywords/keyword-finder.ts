import { PValues } from '../statistics/index.js';
import type { CodedResponses } from '../coding/index.js';
import { choosePhrases } from './choose-phrases.js';
import type { Choice, ChosenPhrase } from './choose-phrases.js';
import { Endings } from './endings.js';
import type { FlatAnswers } from './flat-answers.js';
import { FrequentPhrases } from './frequent-phrases.js';
import { KeyWords } from './key-words.js';
import type { ClassKeywords, KeywordSettings } from './keyword.js';
import { keywordMethods } from './methods.js';
import type { ScoredPhrase } from './methods.js';
import { PhraseBounds } from './phrase-bounds.js';
import { PhraseCounts } from './phrase-counts.js';
import type { ClassCounts } from './phrase-counts.js';
import { countAcross } from './phrases-across.js';
import { QuestionTexts } from './question-texts.js';
import type { TextWishes } from './question-texts.js';
import { SideBySide } from './side-by-side.js';
import { membership } from './text-classes.js';
import type { Membership, TextClasses } from './text-classes.js';
import { writeKeywords } from './write-keywords.js';

const leastRespondents = 3;
/** One in so many must use a keyword: what is rarer does not characterise an answer of thousands. */
const respondentsPerUser = 200;

/** One person who repeats a word makes no keyword, nor do two. */
export function defaultMinimum(respondents: number): number {
  return Math.max(leastRespondents, Math.ceil(respondents / respondentsPerUser));
}

/** Groups of respondents that are compared. */
export interface ComparedGroups {
  readonly names: readonly string[];
  /** The groups of a respondent by number; the same list for all that have the same groups. */
  readonly of: (response: number) => readonly string[];
}

/** The answers to some questions with their words counted: all that keywords are found from. */
export interface CountedAnswers {
  /** Places of the questions. */
  readonly questions: readonly number[];
  /** Only those of the finder's part. */
  readonly isPart: boolean;
  readonly counts: PhraseCounts;
}

/** The phrases that characterise a class, best first, before it is known how they are written. */
export interface RankedClass {
  readonly textClass: string;
  /** The answers whose way of writing is shown. */
  readonly questions: readonly number[];
  readonly isPart: boolean;
  readonly counts: ClassCounts;
  readonly items: readonly ChosenPhrase[];
  /** How many of these are wanted. */
  readonly top: number;
}

/** What may be asked of the finder. */
export interface FinderWishes extends TextWishes {
  /** Respondents who must use a word, instead of {@link defaultMinimum}. */
  readonly minimum?: number | undefined;
  /** The same within a group; `minimum` unless given. */
  readonly minimumInGroups?: number | undefined;
}

/** Finds and counts keywords in the answers of one call. */
export class KeywordFinder {
  readonly #responses: CodedResponses;
  readonly #keyWords: KeyWords;
  readonly #minimum: number | undefined;
  readonly #minimumInGroups: number | undefined;
  readonly #frequent: FrequentPhrases;
  readonly #texts: QuestionTexts;
  readonly #endings: Endings;

  constructor(responses: CodedResponses, wishes: FinderWishes) {
    const { minimum, minimumInGroups = minimum } = wishes;
    this.#responses = responses;
    this.#keyWords = new KeyWords(responses.vocabulary);
    this.#texts = new QuestionTexts(responses, this.#keyWords, wishes);
    this.#frequent = new FrequentPhrases(responses.vocabulary.termCount);
    this.#endings = new Endings(responses.vocabulary);
    this.#minimum = minimum;
    this.#minimumInGroups = minimumInGroups;
  }

  /** What is known of phrases over several questions before they are counted; see {@link PhraseBounds}. */
  makeBounds(questions: readonly number[]): PhraseBounds {
    const { size, tokens, vocabulary } = this.#responses;
    const words = questions.reduce((sum, question) => sum + tokens[question]!.words, 0);
    // On average a bucket is filled to half of the minimum, at most.
    const buckets = (2 * words) / this.#minimumFor(size);
    return new PhraseBounds(vocabulary.termCount, size, buckets);
  }

  /**
   * Counts what enough respondents use in the answers to each question, and behind these, of each question in
   * those of the part, if there is one.
   *
   * @param bounds takes in the words on the way, for counting all questions together
   */
  countEach(
    questions: readonly number[],
    groups: ComparedGroups | undefined,
    bounds?: PhraseBounds,
  ): readonly CountedAnswers[] {
    const texts = this.#texts;
    const members = this.#membership(groups);
    const none = this.#membership(undefined);
    const parts: CountedAnswers[] = [];
    const all = questions.map((question) => {
      const sizes = texts.read(question, members);
      bounds?.add(texts.all);
      if (texts.isInPart) {
        const counts = this.#count(texts.part, texts.takePart(question, none));
        parts.push({ questions: [question], isPart: true, counts });
      }
      // Last, since it writes over the words.
      return { questions: [question], isPart: false, counts: this.#count(texts.all, sizes) };
    });
    this.#frequent.forget();
    return [...all, ...parts];
  }

  /**
   * Counts what enough respondents use in the answers to several questions together.
   *
   * @param bounds has taken in the words of just these questions; without, they are read once more
   */
  countTogether(
    questions: readonly number[],
    groups: ComparedGroups | undefined,
    bounds = this.#boundsOf(questions),
  ): CountedAnswers {
    const minimum = this.#minimumFor(bounds.respondents);
    const walk = this.#texts.walk(questions);
    const counts = countAcross(walk, this.#keyWords, bounds, minimum, this.#membership(groups));
    return { questions, isPart: false, counts };
  }

  /**
   * The keywords of several texts held against each other, such as the answers to each question, and of the part's
   * texts held against each other.
   *
   * @param texts as {@link KeywordFinder.countEach} gives them
   * @returns the classes in the order of the texts
   */
  rankTexts(
    names: readonly string[],
    texts: readonly CountedAnswers[],
    settings: KeywordSettings,
  ): readonly RankedClass[] {
    const none = this.#membership(undefined);
    const { termCount } = this.#responses.vocabulary;
    const [all, part] = [false, true].map((isPart) => {
      const own = texts.filter((text) => text.isPart === isPart);
      const counts = own.map((text) => text.counts);
      return { own, counts: new SideBySide(names, counts, termCount) };
    });
    all!.own.forEach(({ questions: [question] }, text) => {
      this.#texts.read(question!, none);
      all!.counts.count(text, this.#texts.all);
      if (text >= part!.own.length) return;
      this.#texts.takePart(question!, none);
      part!.counts.count(text, this.#texts.part);
    });
    this.#texts.forget();
    return [all!, part!].flatMap(({ own, counts }) => {
      const choice = this.#choiceOf(settings);
      const minimumOf = (text: number): number => this.#minimumFor(counts.classes[text]!.base);
      const scored = keywordMethods[settings.method].score(counts, minimumOf, choice.tests);
      return scored.map((phrases, place) => ({
        ...own[place]!,
        ...ranked(counts, place, phrases, choice),
      }));
    });
  }

  /**
   * The keywords of each group, held against all other respondents.
   *
   * @param texts what makes up one table: p-values are adjusted over all of it
   * @returns for each text, its groups
   */
  rankGroups(
    texts: readonly CountedAnswers[],
    settings: KeywordSettings,
  ): readonly (readonly RankedClass[])[] {
    // Within a group the share of all respondents says nothing: a small sector has few.
    const leastOfGroup = (): number => this.#minimumInGroups ?? leastRespondents;
    const choice = this.#choiceOf(settings);
    const scored = texts.map(({ counts }) =>
      keywordMethods[settings.method].score(counts, leastOfGroup, choice.tests),
    );
    return texts.map((text, at) =>
      scored[at]!.map((phrases, place) => ({
        ...text,
        ...ranked(text.counts, place, phrases, choice),
      })),
    );
  }

  /** The keywords of ranked classes, in the form in which the answers write them: one reading for all. */
  write(ranked: readonly RankedClass[]): readonly ClassKeywords[] {
    return writeKeywords(ranked, {
      vocabulary: this.#responses.vocabulary,
      keyWords: this.#keyWords,
      endings: this.#endings,
      walk: (question) => this.#texts.walk([question]),
      mayShow: (response) => !this.#responses.isConfidential(response),
      isInPart: this.#texts.isInPart,
    });
  }

  #choiceOf({ top, maximumFalseDiscovery }: KeywordSettings): Choice {
    return {
      top,
      maximumFalseDiscovery,
      tests: new PValues(maximumFalseDiscovery),
      vocabulary: this.#responses.vocabulary,
      endings: this.#endings,
    };
  }

  #membership(groups: ComparedGroups | undefined): Membership {
    const responses = this.#responses;
    return groups === undefined
      ? membership([], responses.size, () => noGroups)
      : membership(groups.names, responses.size, groups.of);
  }

  #count(answers: FlatAnswers, sizes: TextClasses): PhraseCounts {
    const counts = new PhraseCounts(sizes);
    this.#frequent.count(answers, this.#minimumFor(sizes.all.base), sizes.membership, counts);
    return counts.trim();
  }

  #boundsOf(questions: readonly number[]): PhraseBounds {
    const bounds = this.makeBounds(questions);
    const none = this.#membership(undefined);
    for (const question of questions) {
      this.#texts.read(question, none);
      bounds.add(this.#texts.all);
    }
    return bounds;
  }

  #minimumFor(respondents: number): number {
    return this.#minimum ?? defaultMinimum(respondents);
  }
}

/** What is ranked of a class, besides where its answers are. */
function ranked(
  counts: ClassCounts,
  textClass: number,
  phrases: readonly ScoredPhrase[],
  choice: Choice,
): Omit<RankedClass, 'questions' | 'isPart'> {
  return {
    textClass: counts.classes[textClass]!.name,
    counts,
    items: choosePhrases(counts, phrases, choice),
    top: choice.top,
  };
}

const noGroups: readonly string[] = [];
