// In which language a short text is: ours beside franc-min, on sentences of a consultation written for this
// purpose in 32 languages (bench/quality/languages/sentences.tsv).
import { readFileSync } from 'node:fs';
import { franc } from 'franc-min';

import { LanguageFinder } from '../../../build/languages/index.js';

export const title = 'Languages of answers';
/** @type {readonly string[]} */
export const needs = [];

/** ISO 639-1 of the codes that franc-min gives for the languages here; it knows no others of them. */
const ofFranc = new Map(
  Object.entries({
    arb: 'ar',
    bul: 'bg',
    ces: 'cs',
    dan: 'da',
    deu: 'de',
    ell: 'el',
    eng: 'en',
    spa: 'es',
    fin: 'fi',
    fra: 'fr',
    hrv: 'hr',
    hun: 'hu',
    ita: 'it',
    jpn: 'ja',
    cmn: 'zh',
    nld: 'nl',
    nob: 'no',
    pol: 'pl',
    por: 'pt',
    ron: 'ro',
    rus: 'ru',
    swe: 'sv',
    tur: 'tr',
    ukr: 'uk',
  }),
);

const lengths = [3, 5, 10, 20, Infinity];

/** @type {Readonly<Record<string, (text: string, language: string) => Promise<string> | string>>} */
const methods = {
  'winnow, the language not declared': (text) => found(text, undefined),
  'winnow, the language declared': found,
  'franc-min': (text) => ofFranc.get(franc(text, { minLength: 3 })) ?? '',
};

export async function measure() {
  const lines = readFileSync(new URL('../languages/sentences.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
  const titles = lengths.map((words) => (words === Infinity ? 'whole' : `${String(words)} words`));
  const rows = [
    `| Right of all texts | ${titles.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(titles.length)}`,
  ];
  const wrong = [];
  for (const [name, method] of Object.entries(methods)) {
    const cells = [];
    for (const words of lengths) {
      const texts = lines.flatMap(([language = '', text = '']) =>
        windows(text, words).map((part) => ({ language, part })),
      );
      let right = 0;
      for (const { language, part } of texts) {
        const got = await method(part, language);
        if (got === language) right += 1;
        else if (words >= 10 && name.startsWith('winnow'))
          wrong.push(`${name}: ${got} for ${language}, "${part}"`);
      }
      cells.push(`${((100 * right) / texts.length).toFixed(1)} % of ${String(texts.length)}`);
    }
    rows.push(`| ${name} | ${cells.join(' | ')} |`);
  }
  return [...rows, '', ...wrong].join('\n');
}

/**
 * The text in pieces of so many words; of languages without spaces, three characters stand for a word.
 *
 * @param {string} text
 * @param {number} words
 */
function windows(text, words) {
  if (words === Infinity) return [text];
  const all = text.includes(' ') ? text.split(' ') : (text.match(/.{1,3}/gu) ?? []);
  const between = text.includes(' ') ? ' ' : '';
  const pieces = [];
  for (let at = 0; at + words <= all.length; at += words)
    pieces.push(all.slice(at, at + words).join(between));
  return pieces;
}

/**
 * @param {string} text
 * @param {string | undefined} declared
 */
async function found(text, declared) {
  // Its own respondent: nothing is known but the text. Of none, so that what is too short counts as wrong.
  const [language] = await new LanguageFinder('none').find([text], declared);
  return language?.code ?? '';
}
