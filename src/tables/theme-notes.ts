import type { Theme } from '../themes/index.js';
import { firstOf } from '../wording/index.js';
import type { Themes } from './theme-columns.js';

/** A note names so many themes at most. */
const mostNamed = 12;

const byRule = 'A theme counts when its own rule or that of a theme within it is fulfilled';
const severalNote =
  'An answer may raise several themes, so the figures can add up to more than the base.';

/** When a theme counts, and how far that is to be believed. */
export function themeNotes(themes: Themes): readonly string[] {
  if (!themes.list.some(({ isDescribed }) => isDescribed)) return [`${byRule}. ${severalNote}`];
  return [
    `${byRule}, or, of a theme without a rule, when what an answer means is close to its label and description. ${severalNote}`,
    ...notesOnMeaning(themes),
  ];
}

/** Which figures follow from what answers mean, and are to be believed less; none where all themes have rules. */
export function notesOnMeaning({ list, doubts }: Themes): readonly string[] {
  const described = list.filter(({ isDescribed }) => isDescribed);
  if (described.length === 0) return [];
  const distant = (doubts?.distant ?? []).map((place) => list[place]!);
  return [
    `Found by meaning and not by a rule: ${inShort(described, list)}. These figures are estimates: where people use words of their own, about half of the answers found are right, and half of those that are right are found. Have a sample coded by hand before you rely on them (winnow agreement).`,
    ...(doubts?.isForeign === true
      ? [
          'The descriptions of these themes are no nearer to the answers than other subjects are. Is this the code frame for this call? Only answers that are clearly near to one were counted.',
        ]
      : []),
    ...(distant.length > 0
      ? [
          `Further from the answers than other descriptions: ${named(distant)}. Perhaps nobody raises such a theme, or people put it in other words. Read some of those counted there.`,
        ]
      : []),
  ];
}

function inShort(described: readonly Theme[], list: readonly Theme[]): string {
  const isAll = described.length === list.length && list.length > mostNamed;
  return isAll ? 'all themes' : named(described);
}

function named(themes: readonly Theme[]): string {
  return firstOf(
    themes.map(({ label }) => `“${label}”`),
    mostNamed,
  );
}
