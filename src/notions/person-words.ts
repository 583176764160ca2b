/** Whose name it is, or what part of it: "respondent's", "full". */
const before = [
  'your |full |contact |first and last |respondent s? ?|recipient |user ?|display |author s? ?|owner ',
  'creator |contributor |participant |submitter |member |commenter |resident |customer ',
  'representative |spokesperson |applicant s? ?|signatory |parent s? ?|guardian s? ?|carer s? ?|person s? ?',
].join('|');

/** "Your full name", "submitted by", "nom complet" */
export const personName = new RegExp(
  [
    `^(?:${before})*names?(?: optional| required)?$`,
    '^(?:full )?names? of (?:the )?(?:person|respondent|individual|applicant|author|participant|contact|parent|carer)',
    String.raw`what is your (?:full )?name|your (?:full )?names?\b`,
    '^(?:form )?(?:completed|filled in|submitted|signed|written) by$',
    '^(?:your )?(?:signed|signature)$|^contact person$',
    '^nom(?: complet)?$|^nombre(?: completo| y apellidos?)?$',
  ].join('|'),
);

/** What else has a name. */
export const organisation =
  /organi[sz]a|compan|business|employer|institution|association|firm\b|empresa|entreprise|unternehmen|\bngo\b|\bsector\b|groups?\b/;

const things = [
  'school|college|academy|university|nursery|charity|trust|council|club|society|agency|department|team|practice|surgery',
  'hospital|home|shop|pub|trade|trading|brand|product|medicine|service|project|scheme|programme|event|venue|site|building',
  '(?:drug|substance)(?!.*(?:worker|nurse|counsellor|ordinator|lead|officer|manager|user|dealer|contact|advis|therapist))',
  'property|place|park|street|road|town|village|city|ward|constituency|parish|estate|station|route|pet|dog|animal',
].join('|');
const named = new RegExp(String.raw`\b(?:${things})s?\b`);

/**
 * Whether the words of a header may ask for a person; "Trade name" and "Name of your school" do not, and "Mary Jane" is
 * a drug.
 */
export function mayAskForPerson(words: string): boolean {
  return !organisation.test(words) && !named.test(words);
}
