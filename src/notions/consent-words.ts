/** "My answers", "this individual response" */
const contribution = [
  String.raw`\b(?:my|your|individual|this) (?:\w+ )?`,
  '(?:response|responses|name|contribution|submission|answer|answers|details|comments|feedback)',
].join('');

/** Whether the response, or the name of who gave it, may be published. */
export const publication = new RegExp(
  [
    'privacy settings?|publication (?:privacy|consent|setting|preference)|confidential|anonymi',
    String.raw`\b(?:i|you)\b.*\b(?:remain|stay|be) anonymous\b`,
    String.raw`\b(?:keep|treat)\b.*${contribution}\b.*\b(?:anonymous|private)\b`,
    String.raw`${contribution}\b.*\b(?:remain|stay|be|kept|treated)\b.*\b(?:anonymous|private)\b`,
    String.raw`\b(?:i|you) (?:do )?(?:not|don t) (?:want|wish|like|consent|agree)\b.*\bpublish`,
    String.raw`\b(?:may|can) (?:we|i) quote\b|\b(?:be|being) quoted\b`,
    String.raw`\bpubli(?:sh|sc|shed|cation|cly|c)\b.*${contribution}`,
    String.raw`${contribution}\b.*\b(?:publi(?:sh|shed|cation|cly|c)|disclos\w*)`,
  ].join('|'),
);

const agrees = String.raw`\b(?:agree|accept|consent|confirm|acknowledge|read|understood?)\b`;
const policy = 'privacy (?:policy|notice|statement)';
const terms = 'terms (?:and conditions|of (?:use|service))';
const takesPart = String.raw`\b(?:participat\w*|take part|process\w*|my (?:personal )?data|survey|study)\b`;

/** Consent to the survey itself and to what becomes of the data. */
export const consentToTakePart = new RegExp(
  [
    String.raw`^consent\b|\bgdpr\b|^(?:personal )?data protection(?: \w+)?$`,
    String.raw`${agrees}.*\b(?:data protection|${policy}|${terms})`,
    `^${policy}|^${terms}`,
    String.raw`^i (?:agree|accept|consent)\b.*${takesPart}`,
    String.raw`^i\b.*\bconsent\b.*\bmy (?:personal )?data\b`,
  ].join('|'),
);
