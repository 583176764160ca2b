import type { Vocabulary } from '../text/index.js';
import { breakToken, surfaceOf } from './token-store.js';
import type { TokenStore } from './token-store.js';

/** The words of answers, by place of the question, and what their numbers mean. */
interface Words {
  readonly vocabulary: Vocabulary;
  readonly tokens: readonly TokenStore[];
}

/**
 * Copies the words of some answers. Their responses keep their numbers; the words get those that they would have had no
 * other been read.
 *
 * @param kept by question and number of the response, 1 for those
 */
export function copyWords(from: Words, into: Words, kept: readonly Uint8Array[]): void {
  const times = new Int32Array(from.vocabulary.size);
  from.tokens.forEach((store, question) => {
    store.visit((response, tokens, length) => {
      if (kept[question]![response] !== 1) return;
      for (let i = 0; i < length; i++)
        if (tokens[i] !== breakToken) times[surfaceOf(tokens[i]!)]! += 1;
    });
  });
  const surfaces = times.map((count, surface) =>
    count === 0 ? -1 : into.vocabulary.adopt(from.vocabulary, surface, count),
  );
  into.tokens.forEach((store, question) => {
    const isKept = (response: number): boolean => kept[question]![response] === 1;
    store.append(from.tokens[question]!, 0, surfaces, isKept);
  });
}
