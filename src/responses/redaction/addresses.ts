import { wordEnds } from './edges.js';
import { notStreets } from './not-streets.js';
import { wordsBefore } from './spans.js';
import { anyStreet, namedStreet, smallHome, smallStreet, word } from './streets.js';

/** "12", "no. 12a", "12-14" */
const number = String.raw`(?:[Nn]o\.? ?|[Nn]umber )?\d{1,4} ?[A-Za-z]?(?: ?[-/–] ?\d{1,4}[A-Za-z]?)?`;

const dwelling = '[Ff]lat|[Aa]partment|[Aa]pt';
/** "Flat 3, ", "bedsit b/" */
const flat = [
  String.raw`(?:${dwelling}|[Mm]aisonette|[Bb]edsit)\.? ?`,
  String.raw`(?:\d{1,4}[a-z]?|[a-z])(?:[ ,/-]{1,2}|\n)`,
].join('');
/** "Top floor flat", "Basement" */
const storey = [
  '(?:[Tt]op|[Gg]round|[Ff]irst|[Ss]econd|[Tt]hird|[Bb]asement|[Gg]arden|[Uu]pper|[Ll]ower|[Mm]iddle)',
  '(?: [Ff]loor)?(?: [Ff]lat)?',
].join('');
/** The number behind "Flat" or "Unit": "3", " 12b". */
const unitNumber = String.raw`\.? ?[\dA-Za-z]{1,4}`;
const edge = String.raw`(?<![\p{L}\p{N}.,£-])`;

/** "2 High Street banks" are no address. */
const notAsTrade = String.raw`(?! (?:banks?|shops?|stores?|chains?|retail|pharmac(?:y|ies)|chemists?|sites?|branches|clinics|services|names?)\b)`;
/** "Flat 3, 12a Acacia Avenue": a number, a name of one to four words with capitals, a kind of street. */
const usual = new RegExp(
  [
    edge,
    `(?:(?:(?:${dwelling}|[Uu]nit|[Rr]oom)${unitNumber}|${storey})[ ,/]{1,2})?`,
    `${number},? (?:${word} ){1,4}${anyStreet}`,
    wordEnds,
    notAsTrade,
  ].join(''),
  'gu',
);

/** "2 the lane", "1 busy road" and "5 minutes drive" name no street. */
const noName = String.raw`(?!(?:the|a|an|in|on|of|to|and|or|main|new|busy|high|mins?|minutes?|miles?|hours?)\b)`;
/** Nor do "3 local street outreach teams". */
const notAsWord = String.raw`(?! (?:drug|outreach|homeless|deal|level|shop|closure|sex|user|side|safety|traffic|accident)\w*)`;
/** "12 acacia avenue": in lower case only the kinds that are hardly anything else. */
const lower = new RegExp(
  [
    edge,
    String.raw`${number},? (?:${noName}(?:st\.? )?[a-z'’]{3,14} ){1,2}`,
    smallStreet,
    wordEnds,
    notAsWord,
  ].join(''),
  'gu',
);
/** What must stand before it: a sign of an address, or the beginning of a line. */
const beforeLower =
  /(?:^|\n|, ?|\b(?:at|live|lives|lived|living|address|home|premises|is|to|of|on|from|near|flat \w{1,3},?)[ :–-]{1,3})$/i;

/** "I live at", "I'm at", "my address is", "write to" */
const surely = [
  String.raw`\b(?:live|lives|lived|living|based|moved|resides?|us) (?:at|in|to)`,
  String.raw`\bi(?:['’]| a)?m at`,
  String.raw`\b(?:address|home|premises)(?: is| was)?`,
  String.raw`\b(?:letters?|post|write|writes?|go) to`,
].join('|');
/** "I live at 5 minutes walk" */
const notFar = String.raw`(?!(?:min|mile|hour|yard|met(?:re|er)|block|door)\w*\b)`;
/** "I'm at 52 and my street is dark", "30 days on the road", "9 am" */
const noStreetName = String.raw`(?!(?:and|or|but|on|in|of|from|now|so|that|with|[ap]m|mph|days?|weeks?|months?|years?|stops?|places?|(?:down|up) (?:the|my|this|that))\b)`;
/** "2 separate court hearings", "3 people in court", "5 star walk in" */
const notHome = String.raw`(?!(?:and|or|of|in|at|on|by|for|from|with|near|different|separate|single|other|more|supported|persons?|people|star|storeys?|bed)\b)`;
const notAsHome = String.raw`(?! (?:hearing|case|date|room|order|appearance|spaces?\b|around|away|home|upon)\w*)`;
/** "My home is 21 high street": a street of any name, where the words before leave no doubt. */
const surelyLower = new RegExp(
  [
    `((?:${surely})[ :–-]{1,3})${number},? ${noStreetName}(?:`,
    `(?:${notFar}[a-z'’.]{2,14} ){1,3}${smallStreet}${wordEnds}`,
    `|(?:${notFar}${notHome}[a-z'’.]{2,14} ){1,3}${smallHome}${wordEnds}${notAsHome})`,
  ].join(''),
  'giu',
);

const welshStreet = '(?:Heol|Ffordd|Stryd|L[oô]n|Clos|Maes|Rhodfa|Cwrt|Parc|Rhes|Cilgant|Tan)';
/** "y Deri", "yr Eglwys", "Cadog" */
const welshName = String.raw`(?: (?:y|yr|r|a|[’']r|\p{Lu}[\p{L}\p{M}'’-]*)){1,4}`;
/** In Welsh the kind of street comes first: "12 Heol y Deri". */
const welsh = new RegExp(
  [
    edge,
    `(?:(?:[Ff]lat|[Aa]pt|[Uu]nit|[Rr]oom)${unitNumber}[ ,/]{1,2})?`,
    `${number},? ${welshStreet}${welshName}`,
    wordEnds,
  ].join(''),
  'gu',
);

const flatAlone = new RegExp(`${edge}${flat}(?:${word} ){0,3}${word}${wordEnds}`, 'gu');
/** A flat named alone where somebody lives. */
const flatOnly = /\b(?:flat|apartment|apt) \d{1,4}[a-z]?(?!\w)/gi;
const beforeFlat = /\b(?:live|lives|lived|living|address|home)\b[^.\n]{0,12}$/i;
const postBox = /(?<![\p{L}\p{N}])p\.? ?o\.? ?box[ :]{0,2}(?:no\.? ?)?\d{1,6}(?!\p{N})/giu;

const houses = [
  'Cottages?|House|Farm|Lodge|Villa|Barn|Hall|Court|Rectory|Vicarage|Manse|Grange|Mill|Forge|Manor',
  'Bungalow|Croft|Stables|Schoolhouse|Smithy',
].join('|');
/** "Rose Cottage, Mill Lane": a house with a name in a street. */
const named = new RegExp(
  String.raw`${edge}(?:${word} ){1,3}(?:${houses}),\s{1,2}${namedStreet}`,
  'gu',
);
const dwells = String.raw`\b(?:live|lives|lived|living|home|house|flat|moved|reside|resides)`;
/** "I live on Acacia Avenue": the street alone, where somebody lives. */
const homeStreet = new RegExp(`(${dwells} (?:is )?(?:on|in|at|to|off|near) )${namedStreet}`, 'gu');

/** "2/1, " of a Scottish stair. */
const stair = String.raw`(?<![\p{L}\p{N}/.])\d{1,2}/\d{1,2},? `;
/** What belongs to an address on either side: "Flat 2, " or a stair; ", Larch Street". */
const around = new RegExp(
  [
    String.raw`(?:(?:${dwelling}|[Uu]nit|[Rr]oom) |${stair})?`,
    String.raw`\[address\](?:,\s{1,2}${namedStreet})?`,
  ].join(''),
  'gu',
);

export function redactAddresses(text: string): string {
  return text
    .replace(welsh, '[address]')
    .replace(usual, (match) => (notStreets.test(match) || isDated(match) ? match : '[address]'))
    .replace(around, '[address]');
}

export function redactLowerAddresses(text: string): string {
  const rest = text.replace(surelyLower, (match, lead: string) =>
    notStreets.test(match) ? match : `${lead}[address]`,
  );
  return rest.replace(lower, (match, at: number) =>
    beforeLower.test(wordsBefore(rest, at)) && !notStreets.test(match) ? '[address]' : match,
  );
}

export function redactFlats(text: string): string {
  return text
    .replace(postBox, '[address]')
    .replace(flatAlone, (match) => (flatWords.test(match) ? match : '[address]'))
    .replace(flatOnly, (match, at: number, now: string) =>
      beforeFlat.test(wordsBefore(now, at)) ? '[address]' : match,
    );
}

/** "Flat a week", "flat as". */
const flatWords = /\bflat (?:an?|as|at|in|on|to|is|by|of|no|or|it|we|i)\b/i;

/** Addresses without a number are told by a street and a house, or by somebody living there. */
export function redactNamedAddresses(text: string): string {
  return text.replace(named, '[address]').replace(homeStreet, '$1[address]');
}

/** "In 2019 The Hill" and "12 July Park": a year or a day stands before. */
function isDated(match: string): boolean {
  return (
    /^(?:19|20)\d\d\b/.test(match) ||
    /^\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/.test(
      match,
    )
  );
}
