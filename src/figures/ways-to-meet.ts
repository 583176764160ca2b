import type { Rule, RuleItem } from '../text/index.js';

/** One way to meet a rule: words and phrases that an answer has, and such as it must not have. */
export interface Way {
  readonly has: readonly string[];
  readonly lacks: readonly string[];
}

/** A rule that is met in more ways than this is not looked into. */
const mostWays = 1000;

/** Every way to meet a rule; undefined when there are too many. */
export function waysToMeet(rule: Rule): readonly Way[] | undefined {
  const { any, all = [], not = [], near } = rule;
  const alternatives = [
    ...(any === undefined ? [] : [any.map(waysOf)]),
    ...all.map((item) => [waysOf(item)]),
    ...(near?.words.map((word) => [waysOf(word)]) ?? []),
  ].map((lists) =>
    lists.some((list) => list === undefined) ? undefined : (lists.flat() as Way[]),
  );
  const lacks = not.flatMap((item) => waysOf(item) ?? []).map(({ has }) => has.join(', '));
  let ways: readonly Way[] = [{ has: [], lacks }];
  for (const list of alternatives) {
    if (list === undefined || list.length * ways.length > mostWays) return undefined;
    ways = ways.flatMap((way) =>
      list.map((other) => ({
        has: [...way.has, ...other.has],
        lacks: [...way.lacks, ...other.lacks],
      })),
    );
  }
  return ways;
}

function waysOf(item: RuleItem): readonly Way[] | undefined {
  return typeof item === 'string' ? [{ has: [wordsOf(item)], lacks: [] }] : waysToMeet(item);
}

/** Words that a phrase finds: for `word*` one that begins so and is no word, since a word would be found by more. */
function wordsOf(phrase: string): string {
  return phrase.replaceAll('=', '').replaceAll('*', 'zqx');
}
