import { optionKey, RespondentNames } from '../responses/index.js';
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
  /** Of first and last names too, which may stand in a column each. */
  const words = new Set<string>();
  classes.forEach(({ kind, detail = '' }, place) => {
    if (kind !== 'personal' || !nameDetails.has(detail)) return;
    for (const value of columns[place]!.profile.values.keys()) {
      if (detail === 'name') full.add(value);
      for (const word of longWords(value)) words.add(word);
    }
  });
  return {
    isNamed(text) {
      const own = longWords(text);
      return (own.length > 1 && own.every((word) => words.has(word))) || full.redact(text) !== text;
    },
  };
}

const nameDetails: ReadonlySet<string> = new Set(['name', 'first-name', 'last-name']);

function longWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? [];
}
