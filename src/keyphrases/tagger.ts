import type { KnownTerms } from './known-terms.js';
import { wordClassOf } from './word-class.js';
import type { WordClass } from './word-class.js';
import type { Word } from './words.js';

/** What may stand in front of a noun, so that a word that is noun or verb is a noun there. */
const beforeNoun = 'DPjcgd';

/**
 * The class of each word in its place: what {@link wordClassOf} leaves open follows from the words
 * beside it. Rules in the manner of Brill (1992), "A simple rule-based part of speech tagger", ANLC '92.
 */
export function tag(words: readonly Word[], terms: KnownTerms): readonly WordClass[] {
  let before: WordClass | '.' = '.';
  return words.map(({ folded, text, term, isAfterBreak, isName }, at) => {
    if (isAfterBreak) before = '.';
    if (term !== undefined || terms.isStopWord(folded))
      return (before = term === undefined ? 'r' : 'n');
    const next = words[at + 1];
    if (abbreviations.has(text) && [words[at - 1], next].some(isInSmallLetters))
      return (before = 'n');
    const found = wordClassOf(folded);
    before =
      before === 'n' && isVerbOf(words[at - 1]!, folded, found, next)
        ? 'v'
        : inPlace(found, before, isName && isInSmallLetters(words[at]));
    return before;
  });
}

/** What function words are called in capitals, unless those beside them are in capitals too. */
const abbreviations: ReadonlySet<string> = new Set(['US', 'IT', 'WHO']);

function isInSmallLetters(word: Word | undefined): boolean {
  return word !== undefined && /\p{Ll}/u.test(word.text);
}

/**
 * "The storm floods homes", "shopkeepers stacked sandbags", "the Committee voted 6–3": a verb between two nouns; "crime
 * rates in" is none.
 */
function isVerbOf(
  subject: Word,
  folded: string,
  found: WordClass,
  next: Word | undefined,
): boolean {
  if (next === undefined || next.isAfterBreak) return false;
  const goesOn = 'nyjD'.includes(wordClassOf(next.folded));
  if (found === 'd')
    return subject.folded.endsWith('s') || (subject.isName && !compounding.has(folded));
  return found === 'y' && goesOn && folded.endsWith('s') && !subject.folded.endsWith('s');
}

/**
 * "Government funded services": participles that make a compound with the noun before them, whose hyphen many leave
 * out.
 */
const compounding: ReadonlySet<string> = new Set(
  'based backed built born driven designed funded led made managed owned related run sponsored trained'.split(
    ' ',
  ),
);

function inPlace(found: WordClass, before: WordClass | '.', name: boolean): WordClass {
  if (found === 'x') return name || beforeNoun.includes(before) ? 'n' : 'v';
  if (found === 'y') return before === 'T' || before === 'M' ? 'v' : 'n';
  if (found === 'd' && before === 'M') return 'v';
  if (found === 'v' && (name || before === 'D')) return 'n';
  return found;
}
