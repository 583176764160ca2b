import type { SchemeMaker } from '../coding/index.js';
import type { KeywordFindings } from '../keywords/index.js';
import type { Inclusion, Population } from '../tables/index.js';
import { PhraseFinder, Tokeniser, Vocabulary } from '../text/index.js';
import type { Rule } from '../text/index.js';
import { remembering } from '../collections/index.js';

/** A mark that answers get by rules, as tables name it. */
interface NamedMark {
  readonly kind: Population['kind'];
  readonly item: string;
  readonly rule?: Rule | undefined;
  /** Themes within it, which raise it too. */
  readonly narrower?: readonly string[];
}

/** Whoever bears a mark bears one of the others. */
interface Implication {
  readonly part: NamedMark;
  readonly within: readonly NamedMark[];
}

/** Marks in the order of their scheme. */
export interface NamedScheme {
  readonly make: SchemeMaker;
  readonly marks: readonly NamedMark[];
}

/**
 * What everybody who has the rules can tell of counts in different tables: whoever uses a keyword raises
 * the themes whose rules it fulfils, whoever uses a phrase uses its words, and whoever raises a theme of
 * which every wording shows a sign of evidence shows that sign. An outsider knows as much, so that what is
 * withheld in one table must not follow from another in this way.
 *
 * The rules are tried on the bare words. What an answer holds besides may lead elsewhere ("not", a name):
 * where the true counts do not bear an inclusion out, the model drops it.
 *
 * @param questions ids of the questions that have tables
 */
export function impliedInclusions(
  keywords: KeywordFindings | undefined,
  questions: readonly string[],
  schemes: readonly NamedScheme[],
): readonly Inclusion[] {
  const reader = new Reader(schemes);
  const asked = [undefined, ...questions];
  const marks = schemes.flatMap((scheme) => scheme.marks);
  const among = [
    ...marks.flatMap((mark) => reader.impliedBy(mark)),
    ...marks.filter(isNothingBesides).map((mark) => {
      return { part: mark, within: mark.narrower!.map((item) => ({ kind: mark.kind, item })) };
    }),
  ];
  return [
    ...asked.flatMap((question) =>
      among.map(({ part, within }) => ({
        parts: [at(part, question)],
        within: within.map((each) => at(each, question)),
      })),
    ),
    ...ofKeywords(keywordsByQuestion(keywords), reader, schemes),
  ];
}

function at({ kind, item }: NamedMark, question: string | undefined): Population {
  return { kind, item, question };
}

/** All keywords that tables name, by question; undefined: of all questions together. */
function keywordsByQuestion(
  keywords: KeywordFindings | undefined,
): ReadonlyMap<string | undefined, ReadonlySet<string>> {
  const found = new Map<string | undefined, Set<string>>();
  const add = (question: string | undefined, texts: readonly { readonly text: string }[]): void => {
    const own = found.get(question) ?? new Set();
    found.set(question, own);
    for (const { text } of texts) own.add(text);
  };
  if (keywords === undefined) return found;
  for (const { textClass, keywords: own } of keywords.byQuestion) add(textClass, own);
  for (const { keywords: own } of keywords.byGroup) add(undefined, own);
  for (const { question, groups } of keywords.byQuestionAndGroup)
    for (const { keywords: own } of groups) add(question, own);
  return found;
}

function* ofKeywords(
  byQuestion: ReadonlyMap<string | undefined, ReadonlySet<string>>,
  reader: Reader,
  schemes: readonly NamedScheme[],
): Generator<Inclusion> {
  const together = [...(byQuestion.get(undefined) ?? [])].map((text) => reader.read(text));
  for (const [question, texts] of byQuestion) {
    const here = [...texts].map((text) => reader.read(text));
    const of = ({ text }: Phrase, where = question): Population => ({
      kind: 'keyword',
      item: text,
      question: where,
    });
    for (const phrase of here) {
      for (const mark of phrase.marks) yield { parts: [of(phrase)], within: [at(mark, question)] };
      for (const other of here)
        if (other !== phrase && phrase.stems.includes(other.stems))
          yield { parts: [of(phrase)], within: [of(other)] };
      // The same words may be written otherwise where all questions stand together.
      for (const other of question === undefined ? [] : together)
        if (phrase.stems.includes(other.stems))
          yield { parts: [of(phrase)], within: [of(other, undefined)] };
    }
    const byStems = new Map(here.map((phrase) => [phrase.stems, phrase]));
    for (const mark of schemes.flatMap(({ marks }) => marks)) {
      const wordings = wordingsOf(mark)?.map((text) => byStems.get(reader.read(text).stems));
      if (wordings?.every((phrase) => phrase !== undefined) === true)
        yield { parts: [at(mark, question)], within: wordings.map((phrase) => of(phrase)) };
    }
  }
}

/** Raised by the themes within it alone. */
function isNothingBesides({ rule, narrower = [] }: NamedMark): boolean {
  return rule === undefined && narrower.length > 0;
}

/**
 * The words and phrases of which each by itself raises a mark that nothing else raises; undefined when it is not so.
 */
function wordingsOf({ rule, narrower = [] }: NamedMark): readonly string[] | undefined {
  if (rule?.any === undefined || narrower.length > 0) return undefined;
  if (rule.all ?? rule.not ?? rule.near) return undefined;
  const texts = rule.any.filter((item) => typeof item === 'string');
  return texts.length === rule.any.length && !texts.some((text) => text.endsWith('*'))
    ? texts.map((text) => text.replaceAll('=', ''))
    : undefined;
}

interface Phrase {
  readonly text: string;
  /** With a space before, between and behind, so that one is found within another. */
  readonly stems: string;
  readonly marks: readonly NamedMark[];
}

/** Reads words as answers are read. */
class Reader {
  readonly #schemes: readonly NamedScheme[];
  readonly #apply: readonly ReturnType<SchemeMaker>[];
  readonly #vocabulary = new Vocabulary();
  readonly #tokeniser = new Tokeniser(this.#vocabulary);

  constructor(schemes: readonly NamedScheme[]) {
    this.#schemes = schemes;
    const finder = new PhraseFinder(this.#vocabulary);
    this.#apply = schemes.map(({ make }) => make(this.#vocabulary, finder));
  }

  readonly read = remembering((text) => this.#read(text), 10_000);

  #read(text: string): Phrase {
    const tokens = this.#tokeniser.tokenise(text);
    const stems = Array.from(tokens.surfaces.subarray(0, tokens.length), (surface) =>
      this.#vocabulary.termText(this.#vocabulary.term(surface)),
    );
    const marks = this.#apply.flatMap((scheme, place) =>
      scheme.apply(tokens).flatMap((mark) => this.#schemes[place]!.marks[mark] ?? []),
    );
    return { text, stems: ` ${stems.join(' ')} `, marks };
  }

  /** The marks that every wording of a mark gets besides. */
  impliedBy(mark: NamedMark): readonly Implication[] {
    const wordings = wordingsOf(mark) ?? [];
    const [first, ...others] = wordings.map((text) => this.read(text).marks);
    return (first ?? [])
      .filter((other) => other !== mark && others.every((marks) => marks.includes(other)))
      .map((other) => ({ part: mark, within: [other] }));
  }
}
