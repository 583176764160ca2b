import { english } from '../text/index.js';
import type { Language } from '../text/index.js';

/** The words of a language; those of others than English are loaded when they are wanted. */
export async function languageOf(code: string): Promise<Language> {
  if (code === english.code) return english;
  const { wordsOf } = await import('./words.js');
  return wordsOf(code);
}
