import { isTick, whatYesMeans } from '../questionnaire/index.js';
import type { ColumnFacts } from './classify-column.js';
import type { ColumnClass } from './column-class.js';
import { readAsked } from './content-columns.js';
import type { Notion } from '../notions/index.js';
import { weigh } from './prose-or-options.js';

/** Whether the response may be published, or the respondent be contacted. Doubt goes to privacy. */
export function byConsentNotion(
  facts: ColumnFacts,
  header: string,
  notion: Notion | undefined,
): ColumnClass | undefined {
  if (notion?.about !== 'consent' || facts.head.options !== undefined) return undefined;
  return notion.id === 'publication'
    ? publication(facts, header, notion)
    : contact(facts, header, notion);
}

/** Words of which every setting of a form has one, and hardly any reason that a person writes. */
const setting =
  /^(?:yes|no|true|false|y|n|[01]|private|public|open|closed|individual|organisation|not (?:sure|stated)|unsure|undecided|maybe|prefer not|(?:i )?don.?t know)\b|publish|publi(?:c|cly|cation)\b|anonym|confidential|\b(?:consent|agree|withh[oe]ld|disclose|share|name)/i;
const reasoning = /\b(?:because|since|due to)\b/i;

function publication(
  { profile, rows }: ColumnFacts,
  header: string,
  { id, title }: Notion,
): ColumnClass {
  const choice = readAsked(header, profile, false);
  const isChoice = weigh(header, profile, choice, false).isChoice || profile.distinct <= 3;
  const reason = `the header speaks of ${title}`;
  // A reason for confidentiality that several gave, or one person often, is a confidence still.
  // Asked why it should be confidential, few give a reason, and none recurs: whoever is silent asks for nothing.
  const isReason = choice.options.length === 0 && /confiden/i.test(header);
  const chosen = isReason ? [...profile.values.keys()] : choice.options;
  const isSetting =
    isChoice &&
    chosen.every((option) => isTick(option) || (setting.test(option) && !reasoning.test(option)));
  if (!isSetting) {
    const isCoded = isChoice && choice.scale === 'figures';
    return {
      kind: 'confidentiality',
      certainty: isCoded ? 'unsure' : 'likely',
      reason: isCoded ? `${reason}; ${codedSetting}` : reason,
      notion: id,
    };
  }
  const meaning = whatYesMeans(header);
  const [mark = ''] = profile.values.keys();
  // A box that nobody ticked asks for nothing; whoever skips a question to be answered by Yes or No may ask for it.
  const isMark = isTick(mark) && !(/^(?:yes|y|true|1)$/i.test(mark) && header.includes('?'));
  const isBox = profile.distinct === 1 && profile.filled < rows && isMark;
  if (isBox && meaning?.no === 'public')
    return { kind: 'confidentiality', certainty: 'likely', reason, notion: id };
  const isUnclear = meaning === undefined && chosen.some(isYesOrNo);
  return {
    kind: 'publication',
    certainty: isUnclear ? 'unsure' : 'sure',
    reason: isUnclear ? `${reason}; ${unclearSetting}` : reason,
    choice,
    notion: id,
  };
}

function isYesOrNo(option: string): boolean {
  return isTick(option) || /^(?:yes|no|n|false|0)$/i.test(option);
}

function contact({ profile }: ColumnFacts, header: string, { id, title }: Notion): ColumnClass {
  const choice = readAsked(header, profile, false);
  if (!weigh(header, profile, choice, false).isChoice && profile.distinct > 3) {
    const reason = 'the answers are no options';
    // Who is asked for a name and a number gives them, whatever for.
    return profile.sentenceShare > 0.3
      ? { kind: 'open', certainty: 'unsure', reason }
      : {
          kind: 'personal',
          certainty: 'unsure',
          reason: `the header speaks of ${title}, and ${reason}`,
          detail: 'other',
        };
  }
  const reason = `the header speaks of ${title}`;
  const isClear = choice.options.some((option) => /^yes\b/i.test(option));
  return {
    kind: 'contact',
    certainty: isClear ? 'sure' : 'unsure',
    reason: isClear ? reason : `${reason}; ${unclearConsent}`,
    choice,
    notion: id,
  };
}

const codedSetting =
  'whoever has a number here is counted as asking for it. If the numbers are codes, write "kind: publication", and which is "public" and which "confidential"';
const unclearSetting =
  'it can be read both ways, so all are counted as confidential. Say which options are "public"';
const unclearConsent =
  'no option begins with "Yes", so nobody is taken to consent. Name those that do under "consents"';
