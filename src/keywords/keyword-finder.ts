import { PValues } from '../statistics/index.js';
import type { AnswerTest, CodedResponses } from '../coding/index.js';
import { walkAnswers } from './answers-walk.js';
import type { Walk } from './answers-walk.js';
import { choosePhrases } from './choose-phrases.js';
import type { ChosenPhrase } from './choose-phrases.js';
import { FlatAnswers } from './flat-answers.js';
import { FrequentPhrases } from './frequent-phrases.js';
import { KeyWords } from './key-words.js';
import type { ClassKeywords, KeywordSettings } from './keyword.js';
import { keywordMethods } from './methods.js';
import { PhraseBounds } from './phrase-bounds.js';
import { PhraseCounts } from './phrase-counts.js';
import type { ClassCounts } from './phrase-counts.js';
import { countAcross } from './phrases-across.js';
import { SideBySide } from './side-by-side.js';
import { membership, TextClasses } from './text-classes.js';
import type { Membership } from './text-classes.js';
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
}

interface FinderWishes {
  readonly minimum?: number | undefined;
  readonly minimumInGroups?: number | undefined;
  readonly isRead?: AnswerTest | undefined;
  readonly isInPart?: AnswerTest | undefined;
}

/** Finds and counts keywords in the answers of one call. */
export class KeywordFinder {
  readonly #responses: CodedResponses;
  readonly #keyWords: KeyWords;
  readonly #minimum: number | undefined;
  readonly #minimumInGroups: number | undefined;
  readonly #frequent: FrequentPhrases;
  readonly #isRead: AnswerTest;
  readonly #isInPart: AnswerTest | undefined;
  readonly #flat = new FlatAnswers();
  readonly #part = new FlatAnswers();

  /**
   * @param wishes respondents who must use a word, instead of {@link defaultMinimum}, and within a group; which
   *   answers of the responses that count are read, all unless given; which of these are a part that has keywords
   *   of its own besides, without a reading of its own
   */
  constructor(
    responses: CodedResponses,
    { minimum, minimumInGroups = minimum, isRead = () => true, isInPart }: FinderWishes,
  ) {
    this.#isInPart = isInPart;
    this.#isRead = isRead;
    this.#responses = responses;
    this.#keyWords = new KeyWords(responses.vocabulary);
    this.#frequent = new FrequentPhrases(responses.vocabulary.termCount);
    this.#minimum = minimum;
    this.#minimumInGroups = minimumInGroups;
  }

  /** What is known of phrases over several questions before they are counted; see {@link PhraseBounds}. */
  makeBounds(questions: readonly number[]): PhraseBounds {
    const { size, vocabulary } = this.#responses;
    return new PhraseBounds(vocabulary.termCount, size, this.#buckets(questions));
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
    const members = this.#membership(groups);
    const none = this.#membership(undefined);
    const parts: CountedAnswers[] = [];
    const all = questions.map((question) => {
      const sizes = this.#read(question, members);
      bounds?.add(this.#flat);
      if (this.#isInPart) {
        const counts = this.#count(this.#part, this.#takePart(question, none));
        parts.push({ questions: [question], isPart: true, counts });
      }
      // Last, since it writes over the words.
      return { questions: [question], isPart: false, counts: this.#count(this.#flat, sizes) };
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
    const walk = this.#walk(questions);
    const counts = countAcross(
      walk,
      this.#keyWords,
      bounds.atLeast(minimum),
      this.#buckets(questions),
      minimum,
      this.#membership(groups),
    );
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
      this.#read(question!, none);
      all!.counts.count(text, this.#flat);
      if (text >= part!.own.length) return;
      this.#takePart(question!, none);
      part!.counts.count(text, this.#part);
    });
    this.#flat.forget();
    this.#part.forget();
    return [all!, part!].flatMap(({ own, counts }) => {
      const tests = new PValues(settings.maximumFalseDiscovery);
      const minimumOf = (text: number): number => this.#minimumFor(counts.classes[text]!.base);
      const scored = keywordMethods[settings.method].score(counts, minimumOf, tests);
      return scored.map((phrases, place) => ({
        textClass: names[place]!,
        questions: own[place]!.questions,
        isPart: own[place]!.isPart,
        counts,
        items: choosePhrases(counts, phrases, tests, settings, this.#responses.vocabulary),
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
    const tests = new PValues(settings.maximumFalseDiscovery);
    const scored = texts.map(({ counts }) =>
      keywordMethods[settings.method].score(counts, leastOfGroup, tests),
    );
    return texts.map(({ questions, isPart, counts }, text) =>
      scored[text]!.map((phrases, place) => ({
        textClass: counts.classes[place]!.name,
        questions,
        isPart,
        counts,
        items: choosePhrases(counts, phrases, tests, settings, this.#responses.vocabulary),
      })),
    );
  }

  /** The keywords of ranked classes, in the form in which the answers write them: one reading for all. */
  write(ranked: readonly RankedClass[]): readonly ClassKeywords[] {
    return writeKeywords(
      ranked,
      this.#responses.vocabulary,
      this.#keyWords,
      (question) => this.#walk([question]),
      (response) => !this.#responses.isConfidential(response),
      this.#isInPart,
    );
  }

  #membership(groups: ComparedGroups | undefined): Membership {
    const responses = this.#responses;
    return groups === undefined
      ? membership([], responses.size, () => noGroups)
      : membership(groups.names, responses.size, groups.of);
  }

  #walk(questions: readonly number[]): Walk {
    const responses = this.#responses;
    return walkAnswers(
      questions.map((question) => responses.tokens[question]!),
      (response, place) =>
        responses.isAnalysed(response) && this.#isRead(response, questions[place]!),
    );
  }

  /** Lays the answers to a question out flat. */
  #read(question: number, members: Membership): TextClasses {
    const sizes = new TextClasses(members);
    this.#flat.read(this.#walk([question]), this.#keyWords, sizes);
    return sizes;
  }

  /** Lays those of the answers that were just read out flat that are in the part. */
  #takePart(question: number, members: Membership): TextClasses {
    const sizes = new TextClasses(members);
    this.#part.take(this.#flat, (response) => this.#isInPart!(response, question), sizes);
    return sizes;
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
      this.#read(question, none);
      bounds.add(this.#flat);
    }
    return bounds;
  }

  /** Buckets for counting pairs and triples of words: on average each is filled to half of the minimum, at most. */
  #buckets(questions: readonly number[]): number {
    const { size, tokens } = this.#responses;
    const words = questions.reduce((sum, question) => sum + tokens[question]!.words, 0);
    return (2 * words) / this.#minimumFor(size);
  }

  #minimumFor(respondents: number): number {
    return this.#minimum ?? defaultMinimum(respondents);
  }
}

const noGroups: readonly string[] = [];
