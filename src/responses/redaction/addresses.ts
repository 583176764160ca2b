import { wordsBefore } from './spans.js';

/** Kinds of street that are hardly anything else, and those that are words of other trades too. */
const plain =
  'road|rd|street|avenue|ave|lane|crescent|cres|terrace|gardens|gdns|grove|mews|villas|cottages|drive|close';
/** Besides, those that are told in lower case by what stands before them. */
const short = 'ln|hill';
const broad =
  'st|ln|cl|dr|way|court|ct|place|pl|square|sq|hill|park|row|walk|parade|rise|view|green|gate|wharf|quay|house|mansions|heights|yard|broadway|embankment|mount|vale|croft|fold|buildings|estate|end|circus|side|bank|meadow|meadows|fields|common|hey|wynd|brae|loan|lea|dene|garth|chase|drove|causeway|boulevard|arcade|market|bridge|cottage|farm|lodge|towers?|point|orchard|paddock|ridge|mill|field|approach|esplanade|promenade';
const word = "(?:S[Tt]\\.|\\p{Lu}[\\p{L}\\p{M}'’-]*)";
const number = '(?:[Nn]o\\.? ?|[Nn]umber )?\\d{1,4} ?[A-Za-z]?(?: ?[-/–] ?\\d{1,4}[A-Za-z]?)?';
const flat =
  '(?:[Ff]lat|[Aa]partment|[Aa]pt|[Mm]aisonette|[Bb]edsit)\\.? ?(?:\\d{1,4}[a-z]?|[a-z])(?:[ ,/-]{1,2}|\\n)';
const storey =
  '(?:[Tt]op|[Gg]round|[Ff]irst|[Ss]econd|[Tt]hird|[Bb]asement|[Gg]arden|[Uu]pper|[Ll]ower|[Mm]iddle)(?: [Ff]loor)?(?: [Ff]lat)?';
const edge = '(?<![\\p{L}\\p{N}.,£-])';
const stop = '(?![\\p{L}\\p{N}])';

/** "Flat 3, 12a Acacia Avenue": a number, a name of one to four words with capitals, a kind of street. */
const usual = new RegExp(
  `${edge}(?:(?:(?:[Ff]lat|[Aa]partment|[Aa]pt|[Uu]nit|[Rr]oom)\\.? ?[\\dA-Za-z]{1,4}|${storey})[ ,/]{1,2})?${number},? (?:${word} ){1,4}(?:${inCapitals(plain)}|${inCapitals(broad)})${stop}(?! (?:banks?|shops?|stores?|chains?|retail|pharmac(?:y|ies)|chemists?|sites?|branches|clinics|services|names?)\\b)`,
  'gu',
);
/** "12 acacia avenue": in lower case only the kinds that are hardly anything else. */
const lower = new RegExp(
  `${edge}${number},? (?:(?!(?:the|a|an|in|on|of|to|and|or|main|new|busy|high)\\b)(?:st\\.? )?[a-z'’]{3,14} ){1,2}(?:${plain}|${short})${stop}(?! (?:drug|outreach|homeless|deal|level|shop|closure|sex|user|side|safety|traffic|accident)\\w*)`,
  'gu',
);
/** What must stand before it: a sign of an address, or the beginning of a line. */
const beforeLower =
  /(?:^|\n|, ?|\b(?:at|live|lives|lived|living|address|home|premises|is|to|of|on|from|near|flat \w{1,3},?)[ :–-]{1,3})$/i;
/** "My home is 21 high street": a street of any name, where the words before leave no doubt. */
const surelyLower = new RegExp(
  `((?:\\b(?:live|lives|lived|living|based|moved|resides?|us) (?:at|in|to)|\\b(?:address|home|premises)(?: is| was)?|\\b(?:letters?|post|write|writes?|go) to)[ :–-]{1,3})${number},? (?:[a-z'’.]{2,14} ){1,3}(?:${plain}|${short})${stop}`,
  'giu',
);
/** In Welsh the kind of street comes first: "12 Heol y Deri". */
const welsh = new RegExp(
  `${edge}(?:(?:[Ff]lat|[Aa]pt|[Uu]nit|[Rr]oom)\\.? ?[\\dA-Za-z]{1,4}[ ,/]{1,2})?${number},? (?:Heol|Ffordd|Stryd|L[oô]n|Clos|Maes|Rhodfa|Cwrt|Parc|Rhes|Cilgant|Tan)(?: (?:y|yr|r|a|[’']r|\\p{Lu}[\\p{L}\\p{M}'’-]*)){1,4}${stop}`,
  'gu',
);
const flatAlone = new RegExp(`${edge}${flat}(?:${word} ){0,3}${word}${stop}`, 'gu');
/** A flat named alone where somebody lives. */
const flatOnly = /\b(?:flat|apartment|apt) \d{1,4}[a-z]?(?!\w)/gi;
const beforeFlat = /\b(?:live|lives|lived|living|address|home)\b[^.\n]{0,12}$/i;
const postBox = /(?<![\p{L}\p{N}])p\.? ?o\.? ?box[ :]{0,2}(?:no\.? ?)?\d{1,6}(?!\p{N})/giu;
/** "Rose Cottage, Mill Lane": a house with a name in a street. */
const named = new RegExp(
  `${edge}(?:${word} ){1,3}(?:Cottages?|House|Farm|Lodge|Villa|Barn|Hall|Court|Rectory|Vicarage|Manse|Grange|Mill|Forge|Manor|Bungalow|Croft|Stables|Schoolhouse|Smithy),\\s{1,2}(?:${word} ){1,3}(?:${inCapitals(plain)})${stop}`,
  'gu',
);
/** "I live on Acacia Avenue": the street alone, where somebody lives. */
const homeStreet = new RegExp(
  `(\\b(?:live|lives|lived|living|home|house|flat|moved|reside|resides) (?:is )?(?:on|in|at|to|off|near) )(?:${word} ){1,3}(?:${inCapitals(plain)})${stop}`,
  'gu',
);

/** Courts of law, and names with a number that are no address. */
const notStreets =
  /\b(?:Turning|Focal|Starting|Tipping|Vantage) Point$|\b(?:Crown|County|High|Youth|Family|Drug|Drugs|Magistrates['’]?|Supreme|Appeal|Recovery|Problem-Solving|Treatment|Community|Specialist|Sheriff) Court$|\b(?:NHS|Step|Steps|Social|Local|National|Public|Care|Health|Police|Prison|Approved|Safe|Recovery|Children['’]?s?|Drug|New|Crack|Halfway|Dry|Half-?way|Open|Care|Council|Trap|Crack|Green|Ambulance|Youth|Custody) (?:House|Way|Park|Place|Hill|Gate|Market|Bank|Lodge|Point|Farm|Estate|Approach|Bridge|Field|Green|End|Side|View|Drive|Close|Row|Rise)$/i;

/** What belongs to an address on either side: "Flat 2, ", "2/1, " of a Scottish stair; ", Larch Street". */
const around = new RegExp(
  `(?:(?:[Ff]lat|[Aa]partment|[Aa]pt|[Uu]nit|[Rr]oom) |(?<![\\p{L}\\p{N}/.])\\d{1,2}/\\d{1,2},? )?\\[address\\](?:,\\s{1,2}(?:${word} ){1,3}(?:${inCapitals(plain)})${stop})?`,
  'gu',
);

export function redactAddresses(text: string): string {
  return text
    .replace(welsh, '[address]')
    .replace(usual, (match) => (notStreets.test(match) || isDated(match) ? match : '[address]'))
    .replace(around, '[address]');
}

export function redactLowerAddresses(text: string): string {
  const rest = text.replace(surelyLower, '$1[address]');
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

/** "Road|ROAD|Rd" */
function inCapitals(kinds: string): string {
  return kinds
    .replaceAll('?', '')
    .split('|')
    .flatMap((kind) => [kind.charAt(0).toUpperCase() + kind.slice(1), kind.toUpperCase()])
    .join('|');
}
