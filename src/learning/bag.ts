import { breakToken, surfaceOf } from '../coding/index.js';
import { WordFlag } from '../text/index.js';
import type { Vocabulary } from '../text/index.js';
import type { Bag } from './features.js';

/**
 * The features of an answer: its stems without function words, and each pair of them that stand
 * beside one another or with one function word between.
 *
 * @param tokens the answer's words as a TokenStore gives them
 */
export function bagOf(tokens: Int32Array, length: number, vocabulary: Vocabulary): Bag {
  const bag = new Map<string, number>();
  const count = (name: string): void => {
    bag.set(name, (bag.get(name) ?? 0) + 1);
  };
  let before: string | undefined;
  for (let i = 0; i < length; i++) {
    const token = tokens[i]!;
    if (token === breakToken) {
      before = undefined;
      continue;
    }
    const surface = surfaceOf(token);
    if ((vocabulary.flags(surface) & WordFlag.Stop) !== 0) continue;
    const stem = vocabulary.termText(vocabulary.term(surface));
    count(stem);
    if (before !== undefined) count(`${before} ${stem}`);
    before = stem;
  }
  return bag;
}
