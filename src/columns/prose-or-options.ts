import type { Choice } from './options.js';
import type { ColumnProfile } from './column-profile.js';
import { areYesOrNo } from './scales.js';
import { asks } from './header-asks.js';
import { counted } from '../wording/index.js';

/** One thing that speaks for options (above 0) or for free text (below 0). */
interface Sign {
  readonly weight: number;
  readonly words: string;
}

/** Whether a column holds options or prose, with what speaks for it. */
export interface Verdict {
  readonly isChoice: boolean;
  /** How far the signs agree: 0 is a toss-up, 3 and more is plain. */
  readonly strength: number;
  readonly reason: string;
}

const manyOptions = 60;

/**
 * Weighs the values and the header. Values decide: how many answers repeat, how long they are, whether
 * they read as sentences. Short answers alone are no options, and one long answer makes no prose.
 *
 * @param isTrait the header speaks of something such as age or region
 */
export function weigh(
  header: string,
  profile: ColumnProfile,
  choice: Choice,
  isTrait: boolean,
): Verdict {
  const trait = { weight: 1, words: 'the header asks for a trait that forms give options for' };
  const signs = [
    ...signsOfValues(profile, choice, asksForProse(header, profile)),
    ...signsOfHeader(header, profile),
    ...(isTrait ? [trait] : []),
  ];
  const total = signs.reduce((sum, { weight }) => sum + weight, 0);
  const isChoice = total > 0 && choice.options.length > 0;
  const reasons = signs
    .filter(({ weight }) => weight > 0 === isChoice && weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, 2)
    .map(({ words }) => words);
  return {
    isChoice,
    strength: Math.abs(total),
    reason: reasons.length > 0 ? reasons.join('; ') : 'there are too few answers to tell',
  };
}

/** Words are asked for and sentences given: copies are letters of a campaign, and no options. */
function asksForProse(header: string, { sentenceShare }: ColumnProfile): boolean {
  return sentenceShare > 0.5 && asks(header).forText;
}

function signsOfValues(profile: ColumnProfile, choice: Choice, isProse: boolean): readonly Sign[] {
  const { filled, distinct } = profile;
  const { options, covered, scale } = choice;
  const evidence = Math.min(1, filled / 12);
  const perValue = filled / Math.max(1, choice.kind === 'some-of' ? options.length : distinct);
  const share = Math.round(100 * covered);
  const few = options.length <= 20 && perValue >= 5;
  const signs: Sign[] = [];
  if (covered >= 0.6) {
    const words = `${counted(options.length, 'value makes', 'values make')} ${share} % of what was given`;
    signs.push({ weight: evidence * 6 * (covered - 0.5), words });
  } else if (filled >= 4) {
    const words =
      covered === 0 ? 'no two answers are alike' : `only ${share} % of the answers repeat others`;
    signs.push({ weight: -6 * (0.62 - covered), words });
  }
  if (choice.kind === 'some-of')
    signs.push({ weight: 2.5 * covered, words: 'cells hold several of the same options' });
  if (scale !== undefined && scale !== 'figures')
    signs.push({ weight: 3, words: `the values are a scale of ${scale}` });
  if (areYesOrNo(options)) signs.push({ weight: 2.5, words: 'the values are yes and no' });
  if (few) signs.push({ weight: 1.5, words: 'each of a few values comes again and again' });
  // Nobody writes a sentence that others write word for word; options of a sentence's length are short.
  const allRepeat =
    !isProse &&
    covered === 1 &&
    profile.sentenceShare > 0.05 &&
    filled >= 6 &&
    distinct <= 8 &&
    perValue >= 2 &&
    profile.longest <= 250;
  if (allRepeat && !few) signs.push({ weight: 4, words: 'no answer stands alone' });
  if (profile.sentenceShare > 0.05 && !(few && options.length <= 12) && !allRepeat) {
    const words = `${Math.round(100 * profile.sentenceShare)} % of the answers read as sentences`;
    signs.push({ weight: -7 * profile.sentenceShare, words });
  }
  if (profile.meanWords > 12 && perValue < 5)
    signs.push({
      weight: -2,
      words: `answers have ${Math.round(profile.meanWords)} words on average`,
    });
  if (options.length > manyOptions)
    signs.push({ weight: -2, words: `there are more than ${manyOptions} values` });
  if (profile.isCapped && choice.kind === 'one-of')
    signs.push({ weight: -4, words: 'there are thousands of different answers' });
  return signs;
}

function signsOfHeader(header: string, profile: ColumnProfile): readonly Sign[] {
  const { forText, forChoice } = asks(header);
  const weight = asksForProse(header, profile) ? -6 : -1.5;
  return [
    ...(forText ? [{ weight, words: 'the header asks for words' }] : []),
    ...(forChoice
      ? [{ weight: forChoice === 'plainly' ? 2 : 1, words: 'the header asks to choose' }]
      : []),
  ];
}
