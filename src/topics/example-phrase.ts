import { surfaceOf } from '../coding/index.js';
import { english, tidyForm, withoutSentenceCapital } from '../text/index.js';
import type { Vocabulary } from '../text/index.js';
import { isNoun, namingWeight, withoutClauseCapital } from './naming.js';
import { beginsClause, isWhole, writtenWords } from './word-symbols.js';
import type { ReadAnswer, WordSymbols } from './word-symbols.js';

const longest = 4;
/** Two words say more than one, and three seldom more than two. */
const weightOfLength = [0, 1, 2, 2, 2];
/** People begin with what matters most to them: behind so many words a phrase counts half. */
const halfAt = 20;

/**
 * What one answer speaks of: of its words, and its phrases without function words, that which best names something, the
 * earlier the better.
 *
 * @returns undefined when nothing in it does
 */
export function examplePhrase(
  { symbols, joints, tokens, length }: ReadAnswer,
  words: WordSymbols,
  vocabulary: Vocabulary,
): string | undefined {
  let found: string | undefined;
  let most = 0;
  // "Integrated offender" is no phrase of "integrated offender management".
  const goesOn = (at: number): boolean =>
    at < length &&
    words.isContent(symbols[at]!) &&
    !words.isGeneric(symbols[at]!) &&
    isNoun(vocabulary.surface(surfaceOf(tokens[at]!)));
  for (let start = 0; start < length; start++) {
    for (let end = start; end < Math.min(length, start + longest); end++) {
      const symbol = symbols[end]!;
      if (!words.isContent(symbol) || words.isGeneric(symbol)) break;
      if (!isWhole(joints[start]!, joints[end]!) || goesOn(end + 1)) continue;
      const form = tidyForm(writtenWords(tokens, start, end + 1, vocabulary));
      const isEnglish = vocabulary.languageOf(surfaceOf(tokens[start]!)) === english;
      const naming = isEnglish ? namingWeight(form) : 1;
      const worth = (naming * weightOfLength[end - start + 1]!) / (1 + start / halfAt);
      if (worth <= most) continue;
      most = worth;
      found = isEnglish && beginsClause(symbols, start) ? withoutClauseCapital(form) : form;
    }
  }
  return found === undefined ? undefined : withoutSentenceCapital(found, vocabulary);
}
