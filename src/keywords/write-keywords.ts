import type { AnswerTest } from '../coding/index.js';
import type { Vocabulary } from '../text/index.js';
import type { ChosenPhrase } from './choose-phrases.js';
import type { Walk } from './answers-walk.js';
import type { Endings } from './endings.js';
import { visitWords } from './key-words.js';
import type { KeyWords } from './key-words.js';
import type { ClassKeywords, Keyword } from './keyword.js';
import type { RankedClass } from './keyword-finder.js';
import { SharedReading } from './shared-reading.js';
import { SurfaceForms } from './surface-forms.js';

/** The answers that show how keywords are written. */
interface Written {
  readonly vocabulary: Vocabulary;
  readonly keyWords: KeyWords;
  readonly endings: Endings;
  /** Goes through the answers to a question. */
  readonly walk: (question: number) => Walk;
  /** Whether the words of a response may be shown: a keyword that stands in no other is left out. */
  readonly mayShow: (response: number) => boolean;
  /** Which answers are in the part of which some of the classes are; all unless given. */
  readonly isInPart?: AnswerTest | undefined;
}

/** The keywords of ranked classes, in the form in which the answers write them: one reading for all. */
export function writeKeywords(
  ranked: readonly RankedClass[],
  written: Written,
): readonly ClassKeywords[] {
  const { formsOf, numbers } = readForms(ranked, written);
  const texts = new Map([...formsOf].map(([key, forms]) => [key, forms.commonest()]));
  return ranked.map(({ textClass, counts, items, top, ...answers }, at) => {
    const key = keyOf(answers);
    const { surroundings } = formsOf.get(key)!;
    const saysLittle = ({ place }: ChosenPhrase, text: string, goesOn: boolean): boolean =>
      written.endings.saysLittle(counts.phrase(place), text, goesOn);
    const telling = items.flatMap((chosen, item) => {
      const number = numbers[at]![item]!;
      const text = texts.get(key)![number]!;
      const isShown =
        text !== '' && !(chosen.mayBeOpen && saysLittle(chosen, text, surroundings.goesOn(number)));
      return isShown ? [{ chosen, number, text }] : [];
    });
    const isLonger = ({ place }: ChosenPhrase): boolean => counts.phrase(place).length > 1;
    const longer = telling.filter(({ chosen }) => isLonger(chosen)).map(({ number }) => number);
    const best = surroundings.bestOfLetters(longer);
    const keywords = telling
      .filter(({ chosen, number }) => !isLonger(chosen) || best.has(number))
      .slice(0, top)
      .map(({ chosen, text }): Keyword => {
        const { place, textClass: column, score, keyness, adjustedP } = chosen;
        return {
          text,
          respondents: counts.respondents(place, column),
          occurrences: counts.occurrences(place, column),
          base: counts.classes[column]!.base,
          score,
          keyness: keyness && adjustedP !== undefined ? { ...keyness, adjustedP } : undefined,
        };
      });
    return { textClass, keywords };
  });
}

/** How the answers write the phrases; by class and item, the number of the phrase among its forms. */
function readForms(
  ranked: readonly RankedClass[],
  { vocabulary, keyWords, walk, mayShow, isInPart = () => true }: Written,
): {
  readonly formsOf: ReadonlyMap<string, SurfaceForms>;
  readonly numbers: readonly (readonly number[])[];
} {
  const formsOf = new Map<string, SurfaceForms>();
  const numbers = ranked.map(({ counts, items, ...answers }) => {
    const key = keyOf(answers);
    const forms = formsOf.get(key) ?? new SurfaceForms(vocabulary);
    formsOf.set(key, forms);
    return items.map(({ place, mayBeOpen }) => forms.add(counts.phrase(place), mayBeOpen));
  });
  for (const question of new Set(ranked.flatMap(({ questions }) => questions))) {
    const asked = ranked.filter(({ questions }) => questions.includes(question));
    const isPartOf = new Map(asked.map((answers) => [keyOf(answers), answers.isPart]));
    const readers = [...isPartOf].map(([key, isPart]) => ({ forms: formsOf.get(key)!, isPart }));
    const reading = new SharedReading(readers, vocabulary.termCount);
    visitWords(walk(question), keyWords, ({ response, words, tokens, length }) => {
      if (mayShow(response)) reading.read(words, tokens, length, isInPart(response, question));
    });
  }
  return { formsOf, numbers };
}

/** The same for classes of the same answers. */
function keyOf({ questions, isPart }: Pick<RankedClass, 'questions' | 'isPart'>): string {
  return `${questions.join(' ')}${isPart ? ' in part' : ''}`;
}
