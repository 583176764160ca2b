import type { TokenStore, TokenWalk } from '../coding/index.js';

/** Goes through the words of answers so that those of one respondent come one after another. */
export interface Walk {
  /** Answers, and words in them, there are at most. */
  readonly answers: number;
  readonly words: number;
  visit(visitor: (response: number, tokens: Int32Array, length: number) => void): void;
}

/**
 * Walks several questions side by side. Each store holds its answers in the order of the responses,
 * so taking the least number again and again brings a respondent's answers together.
 *
 * @param isWanted tells by the number of a response and the place of a store among these whether the answer counts
 */
export function walkAnswers(
  stores: readonly TokenStore[],
  isWanted: (response: number, store: number) => boolean,
): Walk {
  const visit: Walk['visit'] = (visitor) => {
    const walks = stores
      .map((store, place) => ({ walk: store.walk(), place }))
      .filter(({ walk }) => walk.next());
    for (let least = leastResponse(walks); least !== undefined; least = leastResponse(walks)) {
      for (let i = 0; i < walks.length; i++) {
        const { walk, place } = walks[i]!;
        while (walk.response === least) {
          if (isWanted(least, place)) visitor(least, walk.tokens, walk.length);
          if (walk.next()) continue;
          walks.splice(i, 1);
          i -= 1;
          break;
        }
      }
    }
  };
  const sumOf = (of: (store: TokenStore) => number): number =>
    stores.reduce((sum, store) => sum + of(store), 0);
  return { answers: sumOf(({ answers }) => answers), words: sumOf(({ words }) => words), visit };
}

/** A walk through the store with this place. */
interface PlacedWalk {
  readonly walk: TokenWalk;
  readonly place: number;
}

function leastResponse(walks: readonly PlacedWalk[]): number | undefined {
  let least: number | undefined;
  for (const { walk } of walks) {
    const { response } = walk;
    if (least === undefined || response < least) least = response;
  }
  return least;
}
