import { remembering } from '../collections/index.js';
import { isStopWord } from '../text/index.js';
import { functionClasses, irregularParticiples, pastForms } from './function-words.js';
import { wordClasses } from './word-classes.js';

/**
 * What kind of word a word mostly is, without its context: noun, adjective, verb, adverb or other word
 * that no phrase holds (`r`), -ing form (`g`), participle (`d`), number (`c`), verb that is a noun too
 * (`x`), noun that is a verb too (`y`), determiner (`D`), preposition (`P`), "to" (`T`), what stands in
 * front of a verb (`M`).
 */
export type WordClass = 'n' | 'j' | 'v' | 'r' | 'g' | 'd' | 'c' | 'x' | 'y' | 'D' | 'P' | 'T' | 'M';

/** The class of a folded word; the more specific source first: lists, then forms of listed words, then endings. */
export const wordClassOf = remembering(classify, 200_000);

const listed: ReadonlyMap<string, WordClass> = new Map(
  (Object.entries(wordClasses) as [WordClass, string][]).flatMap(([name, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word): [string, WordClass] => [word, name]),
  ),
);

function classify(word: string): WordClass {
  const inSentence = functionClasses.get(word);
  if (inSentence !== undefined) return inSentence;
  if (isStopWord(word)) return 'r';
  if (/^\d[\d.,]*$/.test(word)) return 'c';
  if (pastForms.has(word)) return 'v';
  if (irregularParticiples.has(word)) return 'd';
  if (word.includes('-')) return classOfCompound(word);
  const known = listed.get(word);
  // "Meeting" is a noun, "providing" is not.
  if (known !== undefined) return known === 'v' && word.endsWith('ing') ? 'g' : known;
  return classOfPlural(word) ?? classByEnding(word);
}

/** "Evidence-based" describes, "follow-up" and "COVID-19" name, "6-3" counts. */
function classOfCompound(word: string): WordClass {
  if (!/\p{L}/u.test(word)) return 'c';
  const last = wordClassOf(word.slice(word.lastIndexOf('-') + 1));
  return 'nycP'.includes(last) ? 'n' : 'j';
}

/** The class of a form in -s: that of the word it is made of. */
function classOfPlural(word: string): WordClass | undefined {
  if (!word.endsWith('s') || /(?:ss|us|is|ics)$/.test(word)) return undefined;
  const stems = [word.slice(0, -1), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];
  const known = stems.map((stem) => listed.get(stem)).find((found) => found !== undefined);
  return known === 'v' || known === 'x' || known === 'y' ? known : 'n';
}

/** What the ending of a word says; scripts/word-classes.js leaves out of its lists what this tells. */
function classByEnding(word: string): WordClass {
  if (word.endsWith('ly')) return 'r';
  if (word.endsWith('ing')) return 'g';
  if (word.endsWith('ed')) return 'd';
  if (word.endsWith('ment')) return 'n';
  if (/(?:i[sz]e|ify)$/.test(word)) return 'v';
  return adjectiveEnding.test(word) ? 'j' : 'n';
}

const adjectiveEnding = /(?:al|ous|ive|ful|less|ic|able|ible|ary|ish|ent|ant|ian|ar|like|proof)$/;
