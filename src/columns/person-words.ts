/** Whose name it is, or what part of it: "respondent's", "full". */
const before = [
  'your |full |contact |first and last |respondent s? ?|recipient |user ?|display |author s? ?|owner ',
  'creator |contributor |participant |submitter |member |commenter |resident |customer ',
  'representative |spokesperson ',
].join('|');

/** "Your full name", "submitted by", "nom complet" */
export const personName = new RegExp(
  [
    `^(?:${before})*names?(?: optional| required)?$`,
    String.raw`what is your (?:full )?name|your (?:full )?names?\b`,
    '^(?:form )?(?:completed|filled in|submitted|signed|written) by$',
    '^(?:your )?(?:signed|signature)$|^contact person$',
    '^nom(?: complet)?$|^nombre(?: completo| y apellidos?)?$',
  ].join('|'),
);
