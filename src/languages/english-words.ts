/** Words of English that are words of no other language which is likely here; "is", "of", "have" and "are" are. */
const words =
  /\b(?:the|and|this|that|they|them|their|there|these|those|then|with|within|without|which|while|would|should|could|might|cannot|because|whether|what|when|where|who|how|why|our|your|you|not|were|been|being|having|each|every|both|another|only|often|really|already|however|through|during|between|people|need|needs|more|from|about|help|drug|drugs|it's|don't)\b/gi;

/** As much as the detector looks at, about. */
const looksAt = 350;
/** A text this long for each such word, of which English has twice as many. */
const lettersAWord = 40;
const enough = 4;

/**
 * Whether a text is plainly English: so many answers are that they should cost next to nothing. False says
 * nothing; the detector decides, at a thousand times the cost.
 */
export function isPlainlyEnglish(text: string): boolean {
  const wanted = Math.max(
    1,
    Math.min(enough, Math.round(Math.min(text.length, looksAt) / lettersAWord)),
  );
  const start = text.length > looksAt ? text.slice(0, looksAt) : text;
  words.lastIndex = 0;
  let found = 0;
  while (words.test(start)) if (++found >= wanted) return true;
  return false;
}
