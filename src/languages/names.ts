import { nearest } from '../text/index.js';

/**
 * The languages that answers can be found to be in, by ISO 639-1 code: what English calls them, and they themselves.
 */
const names = {
  am: ['Amharic', 'አማርኛ'],
  ar: ['Arabic', 'العربية'],
  az: ['Azerbaijani', 'azərbaycan'],
  be: ['Belarusian', 'беларуская'],
  bg: ['Bulgarian', 'български'],
  bn: ['Bengali', 'বাংলা'],
  ca: ['Catalan', 'català'],
  cs: ['Czech', 'čeština'],
  cy: ['Welsh', 'Cymraeg'],
  da: ['Danish', 'dansk'],
  de: ['German', 'Deutsch'],
  el: ['Greek', 'ελληνικά'],
  en: ['English', 'English'],
  es: ['Spanish', 'español'],
  et: ['Estonian', 'eesti'],
  eu: ['Basque', 'euskara'],
  fa: ['Persian', 'فارسی'],
  fi: ['Finnish', 'suomi'],
  fr: ['French', 'français'],
  ga: ['Irish', 'Gaeilge'],
  gu: ['Gujarati', 'ગુજરાતી'],
  he: ['Hebrew', 'עברית'],
  hi: ['Hindi', 'हिन्दी'],
  hr: ['Croatian', 'hrvatski'],
  hu: ['Hungarian', 'magyar'],
  hy: ['Armenian', 'հայերեն'],
  is: ['Icelandic', 'íslenska'],
  it: ['Italian', 'italiano'],
  ja: ['Japanese', '日本語'],
  ka: ['Georgian', 'ქართული'],
  kn: ['Kannada', 'ಕನ್ನಡ'],
  ko: ['Korean', '한국어'],
  ku: ['Kurdish', 'kurdî'],
  lo: ['Lao', 'ລາວ'],
  lt: ['Lithuanian', 'lietuvių'],
  lv: ['Latvian', 'latviešu'],
  ml: ['Malayalam', 'മലയാളം'],
  mr: ['Marathi', 'मराठी'],
  ms: ['Malay', 'Melayu'],
  mt: ['Maltese', 'Malti'],
  nl: ['Dutch', 'Nederlands'],
  no: ['Norwegian', 'norsk'],
  or: ['Odia', 'ଓଡ଼ିଆ'],
  pa: ['Punjabi', 'ਪੰਜਾਬੀ'],
  pl: ['Polish', 'polski'],
  pt: ['Portuguese', 'português'],
  ro: ['Romanian', 'română'],
  ru: ['Russian', 'русский'],
  sk: ['Slovak', 'slovenčina'],
  sl: ['Slovenian', 'slovenščina'],
  sq: ['Albanian', 'shqip'],
  sr: ['Serbian', 'српски'],
  sv: ['Swedish', 'svenska'],
  ta: ['Tamil', 'தமிழ்'],
  te: ['Telugu', 'తెలుగు'],
  th: ['Thai', 'ไทย'],
  tl: ['Tagalog', 'Tagalog'],
  tr: ['Turkish', 'Türkçe'],
  uk: ['Ukrainian', 'українська'],
  ur: ['Urdu', 'اردو'],
  vi: ['Vietnamese', 'Tiếng Việt'],
  yo: ['Yoruba', 'Yorùbá'],
  zh: ['Chinese', '中文'],
} as const;

export type LanguageCode = keyof typeof names;

/** All codes, in the order of the alphabet: a language's place here is its number. */
export const languageCodes = Object.keys(names) as readonly LanguageCode[];

const numbers = new Map<string, number>(languageCodes.map((code, number) => [code, number]));

/** The place of a language in {@link languageCodes}. */
export function languageNumber(code: string): number {
  return numbers.get(code)!;
}

/** What tables call a language. */
export function languageName(code: string): string {
  return isLanguageCode(code) ? names[code][0] : code;
}

export function isLanguageCode(code: string): code is LanguageCode {
  return Object.hasOwn(names, code);
}

const codeOf = new Map<string, LanguageCode>(
  languageCodes.flatMap((code) =>
    [code, ...names[code]].map((name): [string, LanguageCode] => [name.toLowerCase(), code]),
  ),
);
for (const norwegian of ['nb', 'nn']) codeOf.set(norwegian, 'no');
for (const [name, code] of [
  ['slovene', 'sl'],
  ['norsk bokmål', 'no'],
  ['castellano', 'es'],
  ['flemish', 'nl'],
  ['farsi', 'fa'],
  ['indonesian', 'ms'],
  ['id', 'ms'],
  ['gr', 'el'],
] as const)
  codeOf.set(name, code);

/** Says that a text is no language, and which it may have meant. */
export function notALanguage(text: string): string {
  const like = nearest(text.trim().toLowerCase(), [...codeOf.keys()]);
  const code = like === undefined ? undefined : codeOf.get(like);
  const hint = code === undefined ? '' : ` Did you mean "${code}" (${names[code][0]})?`;
  return `No language is called "${text}".${hint}`;
}

/**
 * The language that a person or platform names: "de", "DE", "de-AT", "German", "Deutsch", "German (de)".
 * Undefined when it is none of these.
 */
export function readLanguage(text: string): LanguageCode | undefined {
  const name = text.trim().normalize('NFC').toLowerCase();
  return codeOf.get(name) ?? codeOf.get(name.replace(/[-_(].*$/, '').trim());
}
