import type { Vocabulary } from '../text/index.js';
import type { Walk } from './answers-walk.js';
import { visitWords } from './key-words.js';
import type { KeyWords } from './key-words.js';
import type { ClassKeywords, RankedClass } from './keyword-finder.js';
import { SurfaceForms } from './surface-forms.js';

/**
 * The keywords of ranked classes, in the form in which the answers write them: one reading for all.
 *
 * @param walk goes through the answers to a question
 */
export function writeKeywords(
  ranked: readonly RankedClass[],
  vocabulary: Vocabulary,
  keyWords: KeyWords,
  walk: (question: number) => Walk,
): readonly ClassKeywords[] {
  const formsOf = new Map<string, SurfaceForms>();
  const numbers = ranked.map(({ questions, counts, items }) => {
    const key = questions.join(' ');
    const forms = formsOf.get(key) ?? new SurfaceForms(vocabulary);
    formsOf.set(key, forms);
    return items.map(({ place }) => forms.add(counts.phrase(place)));
  });
  for (const question of new Set(ranked.flatMap(({ questions }) => questions))) {
    const asked = ranked.filter(({ questions }) => questions.includes(question));
    const keys = new Set(asked.map(({ questions }) => questions.join(' ')));
    const forms = [...keys].map((key) => formsOf.get(key)!);
    visitWords(walk(question), keyWords, ({ words, tokens, length }) => {
      for (const own of forms) own.read(words, tokens, length);
    });
  }
  const texts = new Map([...formsOf].map(([key, forms]) => [key, forms.commonest()]));
  return ranked.map(({ textClass, questions, counts, items }, at) => ({
    textClass,
    keywords: items.map(({ place, textClass: column, score, keyness, adjustedP }, item) => ({
      text: texts.get(questions.join(' '))![numbers[at]![item]!]!,
      respondents: counts.respondents(place, column),
      occurrences: counts.occurrences(place, column),
      base: counts.classes[column]!.base,
      score,
      keyness: keyness && adjustedP !== undefined ? { ...keyness, adjustedP } : undefined,
    })),
  }));
}
