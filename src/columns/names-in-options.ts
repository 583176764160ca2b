import { optionKey } from '../questionnaire/index.js';
import { RespondentNames, nameWords } from '../responses/index.js';
import type { ColumnClass } from './column-class.js';
import type { ColumnFacts } from './classify-column.js';
import type { Choice } from './options.js';

/**
 * Takes out of the options whatever names a respondent: who writes a name where options were offered makes no option of
 * it, however often it comes ("spoke to Jane Doe on the 3rd", of all that she sent in). A column of little else is no
 * choice: what is written there about respondents is personal, and an answer is read as prose.
 */
export function withoutNames(
  columns: readonly ColumnFacts[],
  classes: readonly ColumnClass[],
): readonly ColumnClass[] {
  const people = peopleIn(columns, classes);
  return classes.map((judged, place) => {
    const { kind, choice } = judged;
    if (choice === undefined || !(kind === 'profile' || kind === 'closed')) return judged;
    const options = choice.options.filter((option) => !people.isNamed(option));
    if (options.length === choice.options.length) return judged;
    const left = narrow(choice, options, columns[place]!);
    if (options.length >= 2 && left.covered >= leastCovered) return { ...judged, choice: left };
    const reason = 'what it holds again and again names respondents';
    return kind === 'profile'
      ? { kind: 'personal', certainty: 'likely', reason, detail: 'other' }
      : { kind: 'open', certainty: 'unsure', reason };
  });
}

/** Options that cover less are what happens to recur. */
const leastCovered = 0.6;

function narrow(choice: Choice, options: readonly string[], { profile }: ColumnFacts): Choice {
  const kept = new Set(options);
  const lost = new Set(choice.options.filter((option) => !kept.has(option)).map(optionKey));
  let named = 0;
  for (const [value, count] of profile.values) if (lost.has(optionKey(value))) named += count;
  const covered = choice.covered - named / Math.max(1, profile.filled);
  return { ...choice, options, covered, others: choice.others + lost.size };
}

interface People {
  isNamed(text: string): boolean;
}

/** Those whom the columns of names hold, as far as their values were kept. */
function peopleIn(columns: readonly ColumnFacts[], classes: readonly ColumnClass[]): People {
  const full = new RespondentNames();
  const alone = new Set<string>();
  const first = new Set<string>();
  const last = new Set<string>();
  classes.forEach(({ kind, detail = '' }, place) => {
    if (kind !== 'personal' || !nameDetails.has(detail)) return;
    for (const value of columns[place]!.profile.values.keys()) {
      const words = nameWords(value) ?? [];
      if (detail === 'name') {
        full.add(value);
        alone.add(inAnyOrder(words)).add(inAnyOrder([...words.slice(0, 1), ...words.slice(-1)]));
      } else for (const word of words) (detail === 'first-name' ? first : last).add(word);
    }
  });
  /** First and last names in a column each are not known to go together. */
  const isOfBoth = (words: readonly string[]): boolean =>
    words.some((word) => first.has(word)) &&
    words.some((word) => last.has(word)) &&
    words.every((word) => first.has(word) || last.has(word));
  return {
    isNamed(text) {
      const words = nameWords(text) ?? [];
      if (words.length > 1 && (alone.has(inAnyOrder(words)) || isOfBoth(words))) return true;
      return full.redact(text) !== text;
    },
  };
}

const nameDetails: ReadonlySet<string> = new Set(['name', 'first-name', 'last-name']);

/** "Doe, Jane" is Jane Doe. */
function inAnyOrder(words: readonly string[]): string {
  return [...words].sort().join(' ');
}
