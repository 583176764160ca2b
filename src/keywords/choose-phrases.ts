import type { PValues } from '../statistics/index.js';
import type { Vocabulary } from '../text/index.js';
import type { Endings } from './endings.js';
import { fragmentTest, hasLooseEnd } from './fragments.js';
import type { UsedPhrase } from './fragments.js';
import type { ScoredPhrase } from './methods.js';
import type { ClassCounts } from './phrase-counts.js';

/** A scored phrase, with its p-value adjusted over the table. */
export interface ChosenPhrase extends ScoredPhrase {
  readonly adjustedP: number | undefined;
  /** See {@link Endings.mayBeOpen}. */
  readonly mayBeOpen: boolean;
}

/** What the phrases of a table are chosen by. */
export interface Choice {
  /** How many are wanted of each class. */
  readonly top: number;
  /** How likely one of them may be there by chance. */
  readonly maximumFalseDiscovery: number;
  /** All that were made for the table. */
  readonly tests: PValues;
  readonly vocabulary: Vocabulary;
  readonly endings: Endings;
}

/** A scored phrase that may be chosen. A class has a thousand of them, of which ten are. */
interface Telling extends UsedPhrase {
  readonly item: ScoredPhrase;
  readonly adjustedP: number | undefined;
}

/**
 * So many are chosen for each that is wanted, at most: of a long letter one phrase is shown, and open words may not be.
 */
const choice = 20;

/** The best of a class, without fragments; of equally good ones, in the order of their stems. */
export function choosePhrases(
  counts: ClassCounts,
  scored: readonly ScoredPhrase[],
  { top, maximumFalseDiscovery, tests, vocabulary, endings }: Choice,
): readonly ChosenPhrase[] {
  const telling: Telling[] = [];
  for (const item of scored) {
    const adjustedP = item.keyness && tests.adjust(item.keyness.p);
    if (adjustedP !== undefined && adjustedP > maximumFalseDiscovery) continue;
    const phrase = counts.phrase(item.place);
    const respondents = counts.respondents(item.place, item.textClass);
    telling.push({ item, adjustedP, phrase, respondents });
  }
  const textOf = (term: number): string => vocabulary.termText(term);
  const stems = ({ phrase }: Telling): string => phrase.map(textOf).join(' ');
  // What may not be shown itself explains nothing.
  const isFragment = fragmentTest(
    telling,
    (phrase) => !endings.isOpen(phrase) || endings.isBehindNoun(phrase),
  );
  telling.sort((a, b) => b.item.score - a.item.score || (stems(a) < stems(b) ? -1 : 1));
  const chosen: ChosenPhrase[] = [];
  let sure = 0;
  for (const candidate of telling) {
    if (sure === top || chosen.length === choice * top) break;
    const { item, adjustedP, phrase } = candidate;
    if (isFragment(candidate) || hasLooseEnd(candidate, counts, item.textClass, textOf)) continue;
    const mayBeOpen = endings.mayBeOpen(phrase);
    chosen.push({ ...item, adjustedP, mayBeOpen });
    if (phrase.length === 1 && !mayBeOpen) sure += 1;
  }
  return chosen;
}
