import { optionKey } from '../questionnaire/index.js';
import { redactPatterns } from '../responses/index.js';
import type { ColumnProfile } from './column-profile.js';
import { cutAtOptions, separators } from './several-options.js';
import { areYesOrNo, orderOptions } from './scales.js';
import { byCodeUnits } from '../collections/index.js';

/** The options that a column's values show. */
export interface Choice {
  readonly kind: 'one-of' | 'some-of';
  readonly options: readonly string[];
  /** What kind of order they have, such as "agreement". */
  readonly scale: string | undefined;
  /** The share of what was chosen that is one of the options, from 0 to 1. */
  readonly covered: number;
  /** How many different values are none of the options: respondents wrote them. */
  readonly others: number;
  /** Two ways of reading the cells are possible; in words. */
  readonly doubts: readonly string[];
}

/** A value chosen by fewer is no option: someone wrote it. */
function leastChosen(filled: number): number {
  return Math.max(2, Math.ceil(0.004 * filled));
}

/** With so few different values, one that was chosen once may be an option all the same. */
const fewValues = 12;

/**
 * Takes the cells as options, several or one a cell, whichever the whole column supports.
 *
 * @param isTrait the header speaks of something that forms give options for, such as age: then a few
 *   rare values are options too
 */
export function readChoice(profile: ColumnProfile, isTrait: boolean): Choice {
  if (profile.lists > 0) {
    return {
      ...choose(variants(profile.values), profile.filled, false),
      kind: 'some-of',
      doubts: [],
    };
  }
  const whole = variants(profile.values);
  const single: Choice = {
    ...choose(whole, profile.filled, true, isTrait),
    kind: 'one-of',
    doubts: [],
  };
  for (const separator of separators) {
    const cut = cutAtOptions(profile.values, separator, leastChosen(profile.filled));
    if (cut === undefined || !(cut.isTrailing || cut.options.size < whole.size)) continue;
    const several: Choice = {
      ...choose(cut.options, cut.chosen, false),
      kind: 'some-of',
      doubts: cut.doubts,
    };
    if (several.covered >= 0.6 && several.options.length >= 2) return several;
  }
  return single;
}

/** Several of the options that the file names, in its order; what else was chosen was written. */
export function choiceOf(named: readonly string[], profile: ColumnProfile): Choice {
  const keys = new Set(named.map(optionKey));
  const found = [...profile.values];
  const known = found.filter(([value]) => keys.has(optionKey(value)));
  const count = (values: typeof found): number => values.reduce((sum, [, times]) => sum + times, 0);
  return {
    kind: 'some-of',
    options: [...new Map(named.map((option) => [optionKey(option), option])).values()],
    scale: undefined,
    covered: found.length === 0 ? 1 : count(known) / count(found),
    others: found.length - known.length,
    doubts: [],
  };
}

interface Variant {
  readonly text: string;
  readonly count: number;
}

/** Values that differ in case and spaces only are one; it is written as it is most often. */
function variants(values: Iterable<readonly [string, number]>): ReadonlyMap<string, Variant> {
  const found = new Map<string, { text: string; count: number; best: number }>();
  for (const [text, count] of values) {
    const key = optionKey(text);
    const known = found.get(key);
    if (known === undefined) found.set(key, { text, count, best: count });
    else {
      known.count += count;
      if (count > known.best || (count === known.best && text < known.text)) {
        known.best = count;
        known.text = text;
      }
    }
  }
  return found;
}

/** A name or a number that one respondent gave is their own; one that several chose may be that of a surgery. */
function isOfSomebody({ text, count }: Variant, least: number): boolean {
  return count < least && redactPatterns(text) !== text;
}

function choose(
  found: ReadonlyMap<string, Variant>,
  chosen: number,
  isWhole: boolean,
  isTrait = false,
): Pick<Choice, 'options' | 'scale' | 'covered' | 'others'> {
  const least = leastChosen(chosen);
  const all = [...found.values()].sort((a, b) => b.count - a.count || byCodeUnits(a.text, b.text));
  let kept = all.filter(({ count }) => count >= least);
  // A rare answer among a few is an option too, when it is no longer than they are.
  const longest = Math.max(0, ...kept.map(({ text }) => text.length));
  const rare = all.filter(({ count, text }) => count < least && text.length <= 1.5 * longest + 12);
  if (kept.length > 0 && all.length <= fewValues && (isTrait || rare.length <= kept.length))
    kept = [...kept, ...rare];
  const texts = all.map(({ text }) => text);
  if (isWhole && all.length <= fewValues && orderOptions(texts).scale !== undefined) kept = all;
  // A handful of answers repeats nothing; then the words tell, or what the header asks for.
  const isShort = texts.every((text) => text.length <= 60);
  if (
    isWhole &&
    (areYesOrNo(texts) || (isTrait && chosen < 12 && isShort && all.length <= fewValues))
  )
    kept = all;
  kept = kept.filter((variant) => !isOfSomebody(variant, least));
  const total = all.reduce((sum, { count }) => sum + count, 0);
  const covered = total === 0 ? 0 : kept.reduce((sum, { count }) => sum + count, 0) / total;
  return {
    ...orderOptions(kept.map(({ text }) => text)),
    covered,
    others: all.length - kept.length,
  };
}
