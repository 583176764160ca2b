import { fold } from '../text/index.js';
import { entries } from './notion-words.js';
import type { Notion } from './notion-words.js';

export type { Notion } from './notion-words.js';

/** "What size of company should be exempt?" asks for an opinion on what others are. */
const asksForOpinion = /\bshould\b|\bdo you (?:think|believe)\b/;

/** "What is your region?", and `profile.region`: what they lead to is asked of the respondent. */
const leadsToTrait =
  /^(?:what (?:is|are) your|please (?:state|give|tell us) your|(?:profile|respondent|user|person|participant|demographics?|about you))(?: s)? (?=\p{L})/u;

/** The first notion that a header's words speak of. */
export function notionOf(header: string): Notion | undefined {
  const words = headerWords(header);
  const trait = words.replace(leadsToTrait, '');
  return spokenOf(words) ?? (trait === words ? undefined : traitOf(trait));
}

/** The words behind "what is your" say nothing of the survey. */
function traitOf(words: string): Notion | undefined {
  const notion = spokenOf(words);
  return notion?.about === 'respondent' || notion?.about === 'person' ? notion : undefined;
}

function spokenOf(words: string): Notion | undefined {
  return entries.find(
    (entry) =>
      entry.words.test(words) &&
      entry.unless?.test(words) !== true &&
      !(entry.about === 'respondent' && asksForOpinion.test(words)),
  );
}

/** Folded words with a space between: "RecipientLastName_1" is "recipient last name 1". */
export function headerWords(header: string): string {
  return fold(header.replace(/(?<=[a-z])(?=[A-Z])/g, ' '))
    .replace(/'/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
