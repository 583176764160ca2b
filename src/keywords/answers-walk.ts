import type { TokenStore, TokenWalk } from '../coding/index.js';

/** Goes through the words of answers so that those of one respondent come one after another. */
export interface Walk {
  /** Answers there are at most. */
  readonly answers: number;
  visit(visitor: (response: number, tokens: Int32Array, length: number) => void): void;
}

/**
 * Walks several questions side by side. Each store holds its answers in the order of the responses,
 * so taking the least number again and again brings a respondent's answers together.
 *
 * @param isWanted tells by its number whether a response counts
 */
export function walkAnswers(
  stores: readonly TokenStore[],
  isWanted: (response: number) => boolean,
): Walk {
  const visit: Walk['visit'] = (visitor) => {
    const walks = stores.map((store) => store.walk()).filter((walk) => walk.next());
    for (let least = leastResponse(walks); least !== undefined; least = leastResponse(walks)) {
      for (let i = 0; i < walks.length; i++) {
        const walk = walks[i]!;
        while (walk.response === least) {
          if (isWanted(least)) visitor(least, walk.tokens, walk.length);
          if (walk.next()) continue;
          walks.splice(i, 1);
          i -= 1;
          break;
        }
      }
    }
  };
  return { answers: stores.reduce((sum, store) => sum + store.answers, 0), visit };
}

function leastResponse(walks: readonly TokenWalk[]): number | undefined {
  let least: number | undefined;
  for (const { response } of walks) if (least === undefined || response < least) least = response;
  return least;
}
