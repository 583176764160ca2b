import type { Certainty, ColumnClass } from './column-class.js';
import type { ColumnProfile } from './column-profile.js';
import { asks, isOtherText } from './header-asks.js';
import { headerWords } from '../notions/index.js';
import type { Notion } from '../notions/index.js';
import { choiceOf, readChoice } from './options.js';
import type { Choice } from './options.js';
import { weigh } from './prose-or-options.js';

/** Options, figures or prose; and whether they are about the respondent or the matter. */
export function byContent(
  header: string,
  profile: ColumnProfile,
  notion: Notion | undefined,
  named?: readonly string[],
): ColumnClass {
  const isTrait = notion !== undefined && traits.has(notion.id);
  const choice =
    named === undefined ? readAsked(header, profile, isTrait) : choiceOf(named, profile);
  if (named !== undefined) return asNamed(choice, notion);
  // What is asked for in own words is no list of options, however often it is alike.
  if (isOtherText(header))
    return { kind: 'other-text', certainty: 'likely', reason: 'the header asks for own words' };
  const figures = byFigures(profile, notion, choice);
  if (figures) return figures;
  const { isChoice, strength, reason } = weigh(header, profile, choice, isTrait);
  const certainty = certaintyOf(strength, profile.filled);
  const isAbout = notion?.about === 'respondent';
  // However often a name comes, it is no option.
  if (!isChoice || (isAbout && names.has(notion.id)))
    return text(profile, { certainty, reason }, notion);
  if (isAbout) {
    return {
      kind: 'profile',
      certainty,
      reason: `${reason}; the header speaks of ${notion.title}`,
      choice,
      notion: notion.id,
    };
  }
  const opinion = choice.scale !== undefined && !/figures|span|level/.test(choice.scale);
  if (isVariableName(header) && !opinion) {
    return {
      kind: 'profile',
      certainty: 'unsure',
      reason: `${reason}; the header is no question, so it was taken for a trait of the respondent`,
      choice,
    };
  }
  return { kind: 'closed', certainty, reason, choice };
}

/** The options that a column's values show, and of a few values what the header says of them. */
export function readAsked(header: string, profile: ColumnProfile, isTrait: boolean): Choice {
  return readChoice(
    profile,
    isTrait || (profile.filled < 30 && asks(header).forChoice === 'plainly'),
  );
}

/** The file's headers themselves name the options. */
function asNamed(choice: Choice, notion: Notion | undefined): ColumnClass {
  const told = { certainty: 'sure', reason: 'its options stand in headers of their own' } as const;
  return notion?.about === 'respondent'
    ? { kind: 'profile', ...told, choice, notion: notion.id }
    : { kind: 'closed', ...told, choice };
}

/** Names of organisations and their numbers. */
const names: ReadonlySet<string> = new Set(['organisation', 'register']);

/** What respondents are asked to choose from a list, unless the values say otherwise. */
const traits: ReadonlySet<string> = new Set(
  'language capacity gender gender-identity age ethnicity religion disability education income organisation-size sector organisation-type country region scope orientation'.split(
    ' ',
  ),
);

/** Traits whose values are words, so that figures can only be codes for them. */
const coded: ReadonlySet<string> = new Set(
  [...traits].filter((trait) => !['age', 'income', 'organisation-size'].includes(trait)),
);

function text(
  profile: ColumnProfile,
  judged: { readonly certainty: Certainty; readonly reason: string },
  notion: Notion | undefined,
): ColumnClass {
  // A long answer is no name of an organisation, whatever its header speaks of.
  if (notion?.about === 'respondent' && profile.sentenceShare < 0.3) {
    return {
      kind: 'profile-text',
      certainty: judged.certainty,
      reason: `${judged.reason}; the header speaks of ${notion.title}`,
      notion: notion.id,
    };
  }
  return { kind: 'open', ...judged };
}

/** Figures are neither options nor prose: years, amounts. A few of them may be a scale. */
function byFigures(
  profile: ColumnProfile,
  notion: Notion | undefined,
  choice: Choice,
): ColumnClass | undefined {
  const share = profile.share('number');
  if (share < 0.9) return undefined;
  // Nobody is of the 169th country: the export has codes for what was chosen.
  if (notion !== undefined && coded.has(notion.id) && choice.covered >= 0.6) return undefined;
  if (choice.options.length <= 11 && choice.covered >= 0.95 && profile.distinct <= 12)
    return undefined;
  return {
    kind: 'profile-text',
    certainty: 'likely',
    reason: `the values are figures, ${profile.isCapped ? 'thousands of' : profile.distinct} different ones`,
    notion: notion?.about === 'respondent' ? notion.id : undefined,
  };
}

/** "overall_agreement", "treatment": a column of a data file rather than a question. */
function isVariableName(header: string): boolean {
  return !header.includes('?') && headerWords(header).split(' ').length <= 4;
}

/** A few answers make nothing certain. */
function certaintyOf(strength: number, filled: number): Certainty {
  if (strength < 0.8) return 'unsure';
  return strength >= 2 && filled >= 12 ? 'sure' : 'likely';
}
