import { english } from '../text/index.js';
import type { Language } from '../text/index.js';
import type { Likely } from './detector.js';
import { isPlainlyEnglish } from './english-words.js';
import { isLanguageCode } from './names.js';
import { isPlainlyWelsh } from './welsh-words.js';

/** What is loaded when it is needed. */
interface Knowledge {
  readonly detect: (text: string) => Likely;
  readonly wordsOf: (code: string) => Language;
}

/** Fewer letters of the Latin alphabet tell no language: "Cannabis", "No comment". */
const leastLatin = 20;
/** Other alphabets tell much by themselves. */
const leastOther = 5;
const otherLetters = /[\u0370-\u1dff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff]/;

/** Languages so near the likeliest are as likely: a difference of scores, in a text of a few words and in others. */
const near = { ofFew: 0.07, ofMany: 0.02 };
const fewCharacters = 30;
/** A list of names is like no language much. */
const leastScore = 0.5;

/** Languages that the detector does not know: who declares one of them is believed. */
const undetected: readonly string[] = ['cy', 'ga', 'mt'];

/**
 * Finds the language of each answer of a respondent.
 *
 * What is plainly English, or too short to tell, needs no detector, and so the detector is loaded when the
 * first answer comes that does. What is found follows from the respondent's answers, the language that
 * they declared, and the main language alone: never from other respondents or the order of rows.
 */
export class LanguageFinder {
  readonly #main: string;
  #knowledge: Knowledge | undefined;
  #english: readonly Language[] = [];

  /** @param main that of most answers; short answers are in it unless more is known */
  constructor(main: string) {
    this.#main = main;
  }

  /**
   * By place of the answer its language; a promise while the detector is not loaded.
   *
   * @param declared what the respondent says, where it could be read
   */
  find(
    answers: readonly string[],
    declared: string | undefined,
  ): readonly Language[] | Promise<readonly Language[]> {
    const expectsEnglish = this.#main === 'en' && (declared === undefined || declared === 'en');
    if (expectsEnglish && answers.every(isEasy)) return this.#allEnglish(answers.length);
    const knowledge = this.#knowledge;
    return knowledge
      ? decide(answers, declared, this.#main, knowledge)
      : this.#load().then((loaded) => decide(answers, declared, this.#main, loaded));
  }

  async #load(): Promise<Knowledge> {
    const [{ detect }, { wordsOf }] = await Promise.all([
      import('./detector.js'),
      import('./words.js'),
    ]);
    return (this.#knowledge = { detect, wordsOf });
  }

  #allEnglish(length: number): readonly Language[] {
    if (this.#english.length !== length) this.#english = Array.from({ length }, () => english);
    return this.#english;
  }
}

function decide(
  answers: readonly string[],
  declared: string | undefined,
  main: string,
  { detect, wordsOf }: Knowledge,
): readonly Language[] {
  const likely = answers.map((text) => likelyLanguages(text, declared, detect));
  const most = commonest(answers, likely);
  const fallback = most ?? declared ?? main;
  return likely.map((codes) => {
    if (codes.length === 0) return wordsOf(fallback);
    const expected = [declared, most, main].find((code) => code && codes.includes(code));
    return wordsOf(expected ?? codes[0]!);
  });
}

/** The languages that a text may be in, the likeliest first; none when it is too short to tell. */
function likelyLanguages(
  text: string,
  declared: string | undefined,
  detect: Knowledge['detect'],
): readonly string[] {
  if (isTooShort(text)) return [];
  if (isPlainlyEnglish(text)) return ['en'];
  if (isPlainlyWelsh(text)) return ['cy'];
  if (declared !== undefined && undetected.includes(declared)) return [declared];
  const scores = detect(text).filter(([code]) => isLanguageCode(code));
  const best = scores[0]?.[1] ?? 0;
  if (best < leastScore) return [];
  const least = best - (text.length < fewCharacters ? near.ofFew : near.ofMany);
  return scores.filter(([, score]) => score >= least).map(([code]) => code);
}

/** The language of most letters among the answers whose language is sure. */
function commonest(
  answers: readonly string[],
  likely: readonly (readonly string[])[],
): string | undefined {
  const letters = new Map<string, number>();
  likely.forEach((codes, place) => {
    const [code] = codes;
    if (code !== undefined && codes.length === 1)
      letters.set(code, (letters.get(code) ?? 0) + answers[place]!.length);
  });
  let best: string | undefined;
  // Of two with as many letters, the first of the alphabet.
  for (const code of [...letters.keys()].sort())
    if (best === undefined || letters.get(code)! > letters.get(best)!) best = code;
  return best;
}

function isEasy(text: string): boolean {
  // Most are English, which shows within a few words.
  return text === '' || isPlainlyEnglish(text) || isTooShort(text);
}

/** Whether a text is long enough to tell its language. */
export function tellsLanguage(text: string): boolean {
  return !isTooShort(text);
}

function isTooShort(text: string): boolean {
  if (text.length < leastOther) return true;
  if (otherLetters.test(text.length > 400 ? text.slice(0, 400) : text))
    return (text.match(/\p{L}/gu)?.length ?? 0) < leastOther;
  if (text.length < leastLatin) return true;
  return text.length < 2 * leastLatin && (text.match(/\p{L}/gu)?.length ?? 0) < leastLatin;
}
