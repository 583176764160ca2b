/** Headers of the columns that survey platforms add to an export. */

const ofTheForm = [
  'status|state|progress|finished|completed|complete|duration.*|.*duration|time taken',
  'distribution ?channel|channel|collector(?: ?id)?|user ?agent|referr?er|ref ?url|seed',
  'last ?page|last ?saved|start language|session.*|cookie.*|token|response ?set',
  'external (?:data )?reference|network id|version|response type|assignee|moderator',
  'form id|form name|custom data.*|score|total time|interview time|group ?time.*|time ?zone',
].join('|');
const times = [
  'moderated|moderation.*|created|created at|started|started at|start ?date|start time',
  'updated|updated at|modified|last modified.*|recorded ?date',
].join('|');
const ofTheVisitor = [
  'captcha|device.*|browser.*|operating system|resolution|latitude|longitude',
  '(?:payment|access|panel|tracking|voucher) ?code',
  '(?:location )?(?:latitude|longitude|accuracy)|lat|lon|lng',
  'points.*|feedback points.*|q recaptcha ?score',
  '.*(?:first|last) click|.*page submit|.*click count',
  '.* (?:browser|version|operating system|resolution)',
].join('|');
export const bookkeeping = new RegExp(
  [
    `^(?:${ofTheForm}|${times}|${ofTheVisitor})$`,
    String.raw`^(?:please )?(?:enter|provide|type)(?: in)? your (?:\w+ ){0,2}(?:id|code)\b`,
    String.raw`\brobot\b|\bcaptcha\b`,
  ].join('|'),
);

const submitted = [
  'date|time|datetime|date ?time|timestamp|time ?stamp|date ?stamp',
  'submi.*|.* submi(?:tted|ssion)(?: (?:at|on|date|time))?',
  String.raw`.*(?:date|time) (?:of )?(?:submi\w*|complet\w*|response|feedback)`,
  'complet(?:ed|ion)(?: (?:at|on|date|time))?|end ?date|end time|ended|response date|feedback date',
  'received|date received|date (?:contributed|posted|added|sent|received|entered)',
  'contributed(?: at| on)?|posted(?: at| on)?|sent(?: at| on)?',
  '(?:survey|form|response) time ?stamp',
  'marca temporal|horodateur|zeitstempel|enddatum|fecha|data|datum',
].join('|');
export const timeOfSubmission = new RegExp(`^(?:${submitted})$`);

const identifiers = [
  'meta ?id|id|uuid|guid|no|nr|number|row|index|identifier|reference|ref',
  '.* (?:id|uuid|guid|identifier|reference|ref|reference number)',
  [
    '(?:response|respondent|submission|participant|user|author|comment|contribution|case|record|feedback)',
    '(?: ?id| ?number| ?no| reference)?',
  ].join(''),
  'unique (?:response |respondent |submission |record |reference )?(?:id|number|no|code)',
  '(?:response|submission|record) (?:number|no)|ident|lfdn|antwort id',
].join('|');
export const responseId = new RegExp(`^(?:${identifiers})$`);
