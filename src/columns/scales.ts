import { fold } from '../text/index.js';
import { degrees, outside, rest, stances, wordScales } from './scale-words.js';
import { byCodeUnits } from '../collections/index.js';

/** Options in the order in which a person expects them. */
export interface OrderedOptions {
  readonly options: readonly string[];
  /** What kind of scale they make; undefined when they have no order of their own. */
  readonly scale: string | undefined;
}

/**
 * Recognises the order of options by their words and figures. What has no order keeps the one given.
 * "Don't know", "Prefer not to say" and then "Other" stand last.
 */
export function orderOptions(options: readonly string[]): OrderedOptions {
  const keys = new Map(options.map((option) => [option, fold(option).trim()]));
  const key = (option: string): string => keys.get(option)!;
  const behind = options.filter((option) => outside.test(key(option)));
  const last = options.filter((option) => !behind.includes(option) && rest.test(key(option)));
  const inner = options.filter((option) => !behind.includes(option) && !last.includes(option));
  const found =
    inner.length < 2
      ? undefined
      : (byStance(inner, key) ?? byWords(inner, key) ?? byFigures(inner));
  const order = found?.options ?? yesBeforeNo(inner, key);
  return { options: [...order, ...behind.sort(byCodeUnits), ...last], scale: found?.title };
}

interface Found {
  readonly title: string;
  readonly options: readonly string[];
}

type Key = (option: string) => string;

/** From the most in favour to the most against, as forms have it. */
function byStance(options: readonly string[], key: Key): Found | undefined {
  for (const stance of stances) {
    const ranks: number[] = [];
    for (const option of options) {
      const rank = rankOfStance(key(option), stance);
      // Most columns hold no stances: their first value tells.
      if (rank === undefined) break;
      ranks.push(rank);
    }
    if (ranks.length === options.length && ranks.some((rank) => rank !== 0))
      return { title: stance.title, options: sorted(options, (_, place) => -ranks[place]!) };
  }
  return undefined;
}

/** From 1, wholly in favour, to -1; undefined for what takes no side. */
function rankOfStance(
  text: string,
  { positive, negative }: (typeof stances)[number],
): number | undefined {
  const side =
    negative.test(text) && !/\bor\b|\bnor\b/.test(text) ? -1 : positive.test(text) ? 1 : 0;
  const degree = degrees.find(([words]) => words.test(text))?.[1];
  if (degree === 0) return 0;
  return side === 0 ? undefined : side * (degree ?? 0.7);
}

function byWords(options: readonly string[], key: Key): Found | undefined {
  for (const { title, order } of wordScales) {
    const ranks = options.map((option) => order.findIndex((words) => words.test(key(option))));
    const known = ranks.filter((rank) => rank >= 0);
    // "I don't feel proficient yet" beside days, weeks, months and years stands behind them.
    const strangers = ranks.length - known.length;
    if (strangers > (known.length >= 4 ? 1 : 0)) continue;
    if (new Set(known).size >= Math.max(2, known.length - 1))
      return { title, options: sorted(options, (_, place) => (ranks[place]! + 99) % 99) };
  }
  return undefined;
}

/** "16 to 24", "75 or above", "Under 16", "$0 - $24,999", "Micro (1 to 9 employees)", "3". */
const band =
  /^(?:[^\d()]{2,40}\()?(under|below|less than|up to|fewer than|over|above|more than|<|>)?\s*(?:[$£€]\s*)?(\d[\d,]*(?:\.\d+)?)\s*(?:%|[a-z]*)?\s*(?:(?:to|-|–|—|and)\s*(?:[$£€]\s*)?\d[\d,]*|\+|or (?:above|over|more|older|under|less))?(?:\s.*)?$/i;

function byFigures(options: readonly string[]): Found | undefined {
  const ranks = options.map((option) => {
    const match = band.exec(option.trim());
    if (!match) return undefined;
    const from = Number(match[2]!.replaceAll(',', ''));
    return from + (/^(?:under|below|less|up|fewer|<)/i.test(match[1] ?? '') ? -0.5 : 0);
  });
  if (ranks.some((rank) => rank === undefined)) return undefined;
  const title = options.every((option) => /^\d+$/.test(option.trim()))
    ? 'figures'
    : 'bands of figures';
  return { title, options: sorted(options, (_, place) => ranks[place]!) };
}

const yesOrNo =
  /^(?:yes|no|maybe|perhaps|y|n|si|oui|non|ja|nein|nee|tak|nie|sim|nao|true|false|selected|not selected|checked|unchecked)$/;

/** Nothing but yes, no, and what stands outside of both. */
export function areYesOrNo(options: readonly string[]): boolean {
  const keys = options.map((option) => fold(option).trim());
  return (
    keys.some((key) => yesOrNo.test(key)) &&
    keys.every((key) => yesOrNo.test(key) || outside.test(key))
  );
}

function yesBeforeNo(options: readonly string[], key: Key): readonly string[] {
  const rank = (option: string): number =>
    /^(?:yes|si|oui|ja|tak|sim)\b/.test(key(option))
      ? 0
      : /^(?:no|non|nein|nee|nie|nao)\b/.test(key(option))
        ? 1
        : 2;
  return sorted(options, rank);
}

function sorted(
  options: readonly string[],
  rank: (option: string, place: number) => number,
): readonly string[] {
  return options
    .map((option, place) => ({ option, place, rank: rank(option, place) }))
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ option }) => option);
}
