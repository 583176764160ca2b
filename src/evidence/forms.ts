import { Gap, TextFeature, WordFlag } from '../text/index.js';
import type { Tokens } from '../text/index.js';
import type { EvidenceSign } from './signs.js';

/** Signs of evidence that show in the form of a text, whatever its words: links, citations, figures, years. */
export function signsByForm(tokens: Tokens): ReadonlySet<EvidenceSign> {
  if (tokens.features === 0) return none;
  const found = new Set<EvidenceSign>();
  if ((tokens.features & (TextFeature.Link | TextFeature.Doi)) !== 0) found.add('source');
  if ((tokens.features & (TextFeature.Percent | TextFeature.Money)) !== 0) found.add('figures');
  if ((tokens.features & TextFeature.Number) === 0) return found;
  for (let i = 0; i < tokens.length; i++) {
    const flags = flagsAt(tokens, i);
    if ((flags & WordFlag.Number) === 0) continue;
    if ((flags & WordFlag.Year) !== 0) {
      if (isAuthorYear(tokens, i)) found.add('source');
      found.add('period');
    } else if (isSpanOfTime(tokens, i)) found.add('period');
    else if (isFigure(tokens, i)) found.add('figures');
  }
  return found;
}

const none: ReadonlySet<EvidenceSign> = new Set();

/** "12 months", "a 6-week wait": how long, not how many. */
function isSpanOfTime(tokens: Tokens, i: number): boolean {
  return (
    i + 1 < tokens.length &&
    tokens.gaps[i + 1]! <= Gap.Space &&
    unitsOfTime.has(wordAt(tokens, i + 1))
  );
}

function wordAt(tokens: Tokens, i: number): string {
  return tokens.vocabulary.surface(tokens.surfaces[i]!).toLowerCase();
}

const unitsOfTime = new Set(
  'day days week weeks month months year years decade decades fortnight hour hours minute minutes'.split(
    ' ',
  ),
);

function flagsAt(tokens: Tokens, i: number): number {
  return tokens.vocabulary.flags(tokens.surfaces[i]!);
}

/**
 * "Smith (2019)", "(Smith and Jones, 2019)", "Smith et al. 2019": a name, then a year set off by
 * punctuation on both sides. "In March 2020" and "the Act 1971" are none.
 */
function isAuthorYear(tokens: Tokens, i: number): boolean {
  if (i === 0) return false;
  const word = wordAt(tokens, i - 1);
  if (word === 'al' || word === 'colleagues') return true;
  const isName = (flagsAt(tokens, i - 1) & WordFlag.Capital) !== 0 && word !== 'act';
  const isMonthOrStop = (flagsAt(tokens, i - 1) & (WordFlag.Month | WordFlag.Stop)) !== 0;
  const isSetOff =
    tokens.gaps[i] === Gap.Clause && (i + 1 === tokens.length || tokens.gaps[i + 1]! > Gap.Space);
  return isName && !isMonthOrStop && isSetOff;
}

/**
 * A number that counts something: not part of a name ("COVID-19") or a date ("12 March"), no
 * reference ("question 3") and no numbering of a list.
 */
function isFigure(tokens: Tokens, i: number): boolean {
  const before =
    i === 0 ? undefined : tokens.vocabulary.surface(tokens.surfaces[i - 1]!).toLowerCase();
  if (
    tokens.gaps[i] === Gap.Joined ||
    (before !== undefined && referenceWords.has(before) && tokens.gaps[i] === Gap.Space)
  ) {
    return false;
  }
  if (i + 1 === tokens.length) return true;
  // The "12 steps" are a programme.
  if (/^steps?$/.test(wordAt(tokens, i + 1))) return false;
  const isNumbering = tokens.gaps[i]! > Gap.Space && tokens.gaps[i + 1]! > Gap.Space;
  return !isNumbering && !isDayOfMonth(tokens, i);
}

function isDayOfMonth(tokens: Tokens, i: number): boolean {
  const month = WordFlag.Month | WordFlag.Capital;
  return (
    tokens.gaps[i + 1] === Gap.Space &&
    (flagsAt(tokens, i + 1) & month) === month &&
    Number(tokens.vocabulary.surface(tokens.surfaces[i]!)) <= 31
  );
}

/** What a number behind them refers to or is the age of, and counts nothing. */
const referenceWords = new Set(
  'question questions recommendation recommendations q answer answers part section page paragraph step tier phase covid above appendix number point week aged age turned'.split(
    ' ',
  ),
);
