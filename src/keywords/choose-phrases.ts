import type { PValues } from '../statistics/index.js';
import type { Vocabulary } from '../text/index.js';
import { fragmentTest } from './fragments.js';
import type { ScoredPhrase } from './methods.js';
import type { ClassCounts } from './phrase-counts.js';
import type { Phrase } from './phrase.js';

/** A scored phrase, with its p-value adjusted over the table. */
export interface ChosenPhrase extends ScoredPhrase {
  readonly adjustedP: number | undefined;
}

/** How many phrases are wanted, and how likely one of them may be there by chance. */
interface Limits {
  readonly top: number;
  readonly maximumFalseDiscovery: number;
}

/** The best of a class, without fragments; of equally good ones, in the order of their stems. */
export function choosePhrases(
  counts: ClassCounts,
  scored: readonly ScoredPhrase[],
  tests: PValues,
  { top, maximumFalseDiscovery }: Limits,
  vocabulary: Vocabulary,
): readonly ChosenPhrase[] {
  const telling = scored.flatMap((item) => {
    const adjustedP = item.keyness && tests.adjust(item.keyness.p);
    if (adjustedP !== undefined && adjustedP > maximumFalseDiscovery) return [];
    const respondents = counts.respondents(item.place, item.textClass);
    return [{ ...item, adjustedP, phrase: counts.phrase(item.place), respondents }];
  });
  const stems = ({ phrase }: { readonly phrase: Phrase }): string =>
    phrase.map((term) => vocabulary.termText(term)).join(' ');
  const isFragment = fragmentTest(telling);
  telling.sort((a, b) => b.score - a.score || (stems(a) < stems(b) ? -1 : 1));
  const chosen: ChosenPhrase[] = [];
  for (const item of telling) {
    if (chosen.length === top) break;
    if (!isFragment(item)) chosen.push(item);
  }
  return chosen;
}
