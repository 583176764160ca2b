import { remembering } from '../collections/index.js';
import type { SchemeMaker } from '../coding/index.js';
import type { Population } from '../tables/index.js';
import { PhraseFinder, Tokeniser, Vocabulary } from '../text/index.js';
import type { Rule } from '../text/index.js';
import { waysToMeet } from './ways-to-meet.js';
import type { Way } from './ways-to-meet.js';

/** A mark that answers get by rules, as tables name it. */
export interface NamedMark {
  readonly kind: Population['kind'];
  readonly item: string;
  readonly rule?: Rule | undefined;
  /** Themes within it, which raise it too. */
  readonly narrower?: readonly string[];
}

/** Marks in the order of their scheme. */
export interface NamedScheme {
  readonly make: SchemeMaker;
  readonly marks: readonly NamedMark[];
}

/** An answer that there may be, and what it is marked with. */
export interface Case {
  readonly text: string;
  /** With a space before, between and behind, so that one is found within another. */
  readonly stems: string;
  readonly marks: ReadonlySet<NamedMark>;
  /** It has no more than it must to be marked so. */
  readonly isBare: boolean;
}

/**
 * Which marks go together: the shortest answers that get a mark, read as answers are read, with and without what
 * would take another mark from them.
 */
export class MarksByWords {
  readonly marks: readonly NamedMark[];
  readonly #schemes: readonly NamedScheme[];
  readonly #apply: readonly ReturnType<SchemeMaker>[];
  readonly #vocabulary = new Vocabulary();
  readonly #tokeniser = new Tokeniser(this.#vocabulary);
  readonly #cases = new Map<NamedMark, readonly Case[]>();
  readonly #ways: ReadonlyMap<NamedMark, readonly Way[] | undefined>;
  /** Of every way that a word may bar, the stems that it needs, and what bars it. */
  readonly #barred: readonly {
    readonly needs: readonly string[];
    readonly by: readonly string[];
  }[];

  constructor(schemes: readonly NamedScheme[]) {
    this.#schemes = schemes;
    this.marks = schemes.flatMap(({ marks }) => marks);
    const finder = new PhraseFinder(this.#vocabulary);
    this.#apply = schemes.map(({ make }) => make(this.#vocabulary, finder));
    this.#ways = new Map(this.marks.map((mark) => [mark, mark.rule && waysToMeet(mark.rule)]));
    this.#barred = [...this.#ways.values()]
      .flatMap((ways) => ways ?? [])
      .filter(({ lacks }) => lacks.length > 0)
      .map(({ has, lacks }) => ({ needs: has.map((text) => this.read(text).stems), by: lacks }));
  }

  readonly read = remembering((text) => this.#read(text), 20_000);

  #read(text: string): Pick<Case, 'text' | 'stems' | 'marks'> {
    const tokens = this.#tokeniser.tokenise(text);
    const stems = Array.from(tokens.surfaces.subarray(0, tokens.length), (surface) =>
      this.#vocabulary.termText(this.#vocabulary.term(surface)),
    );
    const marks = this.#apply.flatMap((scheme, place) =>
      scheme.apply(tokens).flatMap((mark) => this.#schemes[place]!.marks[mark] ?? []),
    );
    return { text, stems: ` ${stems.join(' ')} `, marks: new Set(marks) };
  }

  /** An answer of this text, and such as have besides what bars one of its marks. */
  withAndWithoutBars(text: string): readonly Case[] {
    const bare = this.read(text);
    const bars = [
      ...new Set(
        this.#barred.flatMap(({ needs, by }) =>
          needs.every((stems) => bare.stems.includes(stems)) ? by : [],
        ),
      ),
    ];
    const more = bars.length > 1 ? [...bars, bars.join(', ')] : bars;
    return [
      { ...bare, isBare: true },
      ...more.map((bar) => ({ ...this.read(`${text}, ${bar}`), isBare: false })),
    ];
  }

  /** Answers that get a mark, such as stand for all that do; none when that is not known. */
  casesOf(mark: NamedMark): readonly Case[] {
    const known = this.#cases.get(mark) ?? this.#casesOf(mark);
    this.#cases.set(mark, known);
    return known;
  }

  #casesOf(mark: NamedMark): readonly Case[] {
    const ways = this.#ways.get(mark);
    if (mark.rule !== undefined && ways === undefined) return [];
    const own = (ways ?? [])
      .flatMap(({ has }) => this.withAndWithoutBars(has.join(', ')))
      .filter(({ marks }) => marks.has(mark));
    const inner = this.narrowerThan(mark).map((each) => this.casesOf(each));
    return inner.some((cases) => cases.length === 0) ? [] : [...own, ...inner.flat()];
  }

  /** Does every way to a mark need a word to be missing? */
  isGuarded(mark: NamedMark): boolean {
    return this.#isEveryWay(mark, ({ lacks }) => lacks.length > 0);
  }

  /** Does every way to a mark need two words at least? */
  isJoint(mark: NamedMark): boolean {
    return this.#isEveryWay(mark, ({ has }) => has.length > 1);
  }

  #isEveryWay(mark: NamedMark, isSuch: (way: Way) => boolean): boolean {
    const narrower = this.narrowerThan(mark);
    const own = mark.rule === undefined ? [] : this.#ways.get(mark);
    if (own === undefined || (own.length === 0 && narrower.length === 0)) return false;
    return own.every(isSuch) && narrower.every((each) => this.#isEveryWay(each, isSuch));
  }

  /** Themes that lie in no other. */
  get outermost(): readonly NamedMark[] {
    const narrower = new Set(this.marks.flatMap((mark) => this.narrowerThan(mark)));
    return this.marks.filter((mark) => mark.kind === 'theme' && !narrower.has(mark));
  }

  /** Is a theme one of those within another, or within these? */
  liesIn(mark: NamedMark, other: NamedMark): boolean {
    return this.narrowerThan(other).some((each) => each === mark || this.liesIn(mark, each));
  }

  narrowerThan({ kind, narrower = [] }: NamedMark): readonly NamedMark[] {
    return this.marks.filter((mark) => mark.kind === kind && narrower.includes(mark.item));
  }
}
