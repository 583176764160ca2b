/**
 * What `text.matchAll(pattern)` finds, found by the pattern itself: `matchAll` makes a copy of it for every text, and
 * the copy of a large pattern is compiled again after each large garbage collection.
 *
 * @param pattern with the flag `g`; nobody else may use it before the last match
 */
export function* matchesIn(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    yield match;
    if (match[0] === '') pattern.lastIndex += lengthOfCharacter(text, match.index);
  }
}

function lengthOfCharacter(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
