import { languageName, LanguageFinder, tellsLanguage } from '../languages/index.js';
import type { ColumnProfile } from './column-profile.js';
import { byCodeUnits } from '../collections/index.js';
import { firstOf } from '../wording/index.js';

/** A language, and how many answers of a column are in it. */
export interface LanguageCount {
  /** ISO 639-1. */
  readonly language: string;
  readonly answers: number;
}

/**
 * The languages of a column's answers, that of most first; of those values that the profile keeps and that are
 * long enough to tell.
 */
export async function languagesOf({ values }: ColumnProfile): Promise<readonly LanguageCount[]> {
  const finder = new LanguageFinder('en');
  const counts = new Map<string, number>();
  for (const [text, times] of values) {
    if (!tellsLanguage(text)) continue;
    const [found] = await finder.find([text], undefined);
    counts.set(found!.code, (counts.get(found!.code) ?? 0) + times);
  }
  return sumLanguages([...counts].map(([language, answers]) => ({ language, answers })));
}

/** One count for each language, the largest first. */
export function sumLanguages(counts: readonly LanguageCount[]): readonly LanguageCount[] {
  const sums = new Map<string, number>();
  for (const { language, answers } of counts)
    sums.set(language, (sums.get(language) ?? 0) + answers);
  return [...sums]
    .map(([language, answers]) => ({ language, answers }))
    .sort((a, b) => b.answers - a.answers || byCodeUnits(a.language, b.language));
}

const mostNamed = 5;

/** In words: "German (12), English (3)". */
export function listLanguages(counts: readonly LanguageCount[]): string {
  const named = counts.map(({ language, answers }) => `${languageName(language)} (${answers})`);
  return firstOf(named, mostNamed);
}
