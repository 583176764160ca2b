import { isGivenName, namePhraseAt, namesBody } from './name-phrase.js';
import type { NamePhrase } from './name-phrase.js';
import { noNames } from './no-names.js';
import { wordsBefore } from './spans.js';
import { figures, looseTitles, notTitled } from './titles.js';

/** Finds the end of the name that words lead to; undefined when it is no name. */
export type NameReader = (text: string, start: number, lead: string) => number | undefined;

/** With a capital, perhaps behind "de" or "ap". */
const beginsName =
  /^(?:\p{Lu}|(?:van|von|de|der|da|dos|del|di|la|le|bin|ibn|al|el|ap) (?:la |der |den )?\p{Lu})/u;

export function afterTitle(text: string, start: number, lead: string): number | undefined {
  if (!beginsName.test(text.slice(start, start + 12))) {
    // "mr smith" is a name in lower case, "dr said" is none.
    return /^(?:mr|mrs)\b/i.test(lead) ? lowerName(text, start, () => true) : undefined;
  }
  const following = text.slice(start, start + 20);
  if (notTitled.test(following) || figures.test(lead + following)) return undefined;
  // "Prof Dame Carol Black": the second title is found by itself.
  const isLoose = looseTitles.test(lead);
  // "The Chief Constable. Evidence": only what is shortened takes a full stop.
  if (isLoose && /\p{Ll}{4}\./u.test(lead)) return undefined;
  const phrase = namePhraseAt(text, start, 4, isLoose ? 'lead' : 'title');
  if (!phrase) return undefined;
  if (isLoose && phrase.parts.every((word) => word.length < 3)) return undefined;
  if (isLoose && namesBody(text, phrase)) return undefined;
  return phrase.end;
}

export function afterNameIs(text: string, start: number): number | undefined {
  const phrase = namePhraseAt(text, start, 4, 'lead');
  if (phrase) return namesBody(text, phrase) ? undefined : phrase.end;
  return lowerName(text, start, isGivenName);
}

/** "The mother of" */
const relativeOf =
  /(?:mother|father|mum|dad|sister|brother|wife|husband|partner|parent|son|daughter|friend|nan|gran\w*|aunt|uncle|carer) of\s*$/i;

export function afterRelation(text: string, start: number, lead: string): number | undefined {
  const phrase = namePhraseAt(text, start, 3, 'lead');
  if (!phrase)
    return /^(?:my|our|his|her)\b/i.test(lead) ? lowerName(text, start, isGivenName) : undefined;
  const isOwn = /^(?:my|our|his|her|their|your|whose)\b|['’]s /i.test(lead);
  const isCalled = /(?:called|named|name|name of)\W*$/i.test(lead) || relativeOf.test(lead);
  if (namesBody(text, phrase)) return undefined;
  // "The manager Jane", but not "the person Spice".
  // and "the nurse, Jacinta, came".
  const isBetweenCommas =
    lead.endsWith(', ') && phrase.parts.length === 1 && text.charAt(phrase.end) === ',';
  if (!isOwn && !isCalled && !isBetweenCommas && !phrase.parts.some(isGivenName)) return undefined;
  return phrase.end;
}

/** "Keyworker Jane", "social worker Yetunde Macpherson"; not "support worker Training". */
export function afterTrade(text: string, start: number): number | undefined {
  const phrase = namePhraseAt(text, start, 3, 'lead');
  if (!phrase || namesBody(text, phrase)) return undefined;
  return phrase.parts.length > 1 || phrase.parts.some(isGivenName) ? phrase.end : undefined;
}

/** "Statement by J. Doe"; not "response from Turning Point". */
export function afterAuthor(text: string, start: number): number | undefined {
  const phrase = namePhraseAt(text, start, 4, 'lead');
  if (!phrase || namesBody(text, phrase)) return undefined;
  const { parts } = phrase;
  const hasInitial = parts.some((part) => part.length === 1);
  const isMeant = isGivenName(parts[0]!) || hasInitial || parts.at(-1)!.includes('-');
  return parts.length > 1 && isMeant ? phrase.end : undefined;
}

export function afterSignOff(text: string, start: number, lead: string): number | undefined {
  const phrase = namePhraseAt(text, start, 4, 'lead');
  const isFirm =
    /regards|rgds|wishes|sincerely|faithfully|truly|sign|sent|submitted|written|completed/i.test(
      lead,
    );
  if (!phrase) {
    return /[,\n]/.test(lead) && isFirm
      ? lowerName(text, start, (_, end) => isAtEnd(text, end))
      : undefined;
  }
  if (namesBody(text, phrase)) return undefined;
  const isKnown = phrase.parts.some(isGivenName);
  // "Thanks, Jane" ends a text; "From Leeds to Hull" and "Thanks Leeds" do not sign it.
  if (isFirm) return phrase.end;
  return (isAtEnd(text, phrase.end) || /^\s*[,\n(]/.test(text.slice(phrase.end, phrase.end + 3))) &&
    (isKnown || (/[,\n]/.test(lead) && isAtEnd(text, phrase.end)))
    ? phrase.end
    : undefined;
}

export function afterSelf(text: string, start: number): number | undefined {
  const phrase = namePhraseAt(text, start, 3, 'lead');
  // "I am dean of students"
  if (!phrase)
    return lowerName(text, start, (first, end) => isGivenName(first) && !isOf(text, end));
  if (namesBody(text, phrase)) return undefined;
  const [first = ''] = phrase.parts;
  if (isGivenName(first)) return phrase.end;
  // Two words that are no role and no people: "I am Adaeze Okafor, and".
  return phrase.parts.length > 1 &&
    !/^ (?:of|for|at|in)\b/.test(text.slice(phrase.end, phrase.end + 5))
    ? phrase.end
    : undefined;
}

function isOf(text: string, end: number): boolean {
  return text.startsWith(' of ', end);
}

export function afterMeeting(text: string, start: number): number | undefined {
  const phrase = namePhraseAt(text, start);
  return phrase && isKnownPerson(text, start, phrase) ? phrase.end : undefined;
}

/** A name of two words right before an address or a number. */
export function beforeContact(text: string, start: number): number | undefined {
  const phrase = namePhraseAt(text, start);
  return phrase &&
    phrase.parts.length > 1 &&
    /^,? (?:on |at |\()?\[(?:email|phone)\]/.test(text.slice(phrase.end, phrase.end + 20))
    ? phrase.end
    : undefined;
}

/** "Sarah Jenkins" anywhere: a common first name and a word with a capital. */
export function fullName(text: string, start: number): number | undefined {
  const phrase = namePhraseAt(text, start);
  return phrase && phrase.parts.length > 1 && isKnownPerson(text, start, phrase)
    ? phrase.end
    : undefined;
}

/** Drugs, drinks and shops with the names of people. */
const brands = new Set([
  'Mary Jane',
  'John Lewis',
  'Jack Daniels',
  'Jim Beam',
  'Johnnie Walker',
  'William Hill',
  'Paddy Power',
  'Laura Ashley',
  'Dorothy Perkins',
  'Peter Pan',
  'Jeremy Kyle',
]);
/** "Mary Seacole ward": what is named after somebody may be written small. */
const namesWard =
  /^ (?:ward|wing|unit|hospital|house|hostel|centre|school|building|lecture|theatre)\b/;

/** A common first name that begins neither a body nor a place; "Mary Jane" is cannabis. */
function isKnownPerson(text: string, start: number, phrase: NamePhrase): boolean {
  return (
    isGivenName(phrase.parts[0]!) &&
    !brands.has(phrase.parts.join(' ')) &&
    !namesWard.test(text.slice(phrase.end, phrase.end + 20)) &&
    !isPlace(text, start) &&
    !namesBody(text, phrase)
  );
}

/** "St Helen", "Queen Elizabeth", "the Victoria" */
function isPlace(text: string, start: number): boolean {
  return /\b(?:St|Saint|Queen|King|Prince|Princess|Royal|Mount|Port|Lake|The|the)\.?\s$/.test(
    wordsBefore(text, start, 12),
  );
}

/** "denise fairclough and I" */
const goesOn = /^(?:,| (?:and|from|aged|who)\b)/;
const lowerWord = /(\p{Ll}[\p{Ll}'’-]{1,20})(?: (\p{Ll}[\p{Ll}'’-]{2,20}))?/uy;

/** One or two words in lower case where a name must be. */
function lowerName(
  text: string,
  start: number,
  isMeant: (first: string, end: number) => boolean,
): number | undefined {
  lowerWord.lastIndex = start;
  const found = lowerWord.exec(text);
  if (!found) return undefined;
  const [, first = '', second] = found;
  const word = first.replace(/['’]s$/, '');
  if (noNames.has(word) || functionWords.has(word)) return undefined;
  const both =
    second !== undefined &&
    !noNames.has(second) &&
    !functionWords.has(second) &&
    (isAtEnd(text, lowerWord.lastIndex) || goesOn.test(text.slice(lowerWord.lastIndex)))
      ? lowerWord.lastIndex
      : undefined;
  const one = start + word.length;
  if (both !== undefined && isMeant(word, both)) return both;
  return isMeant(word, one) ? one : undefined;
}

const functionWords = new Set(
  'said says say told tells tell will would just only not off up down there here now then ever been being became becomes got gets went goes came comes gave gives made makes took takes and or nothing something pressed listed form forms sheet into onto says prescribes prescribed wrote referred refused stopped started knows knew thinks thought wants wanted needs needed keeps kept died passed lives lived works worked means meant'.split(
    ' ',
  ),
);

/** Whether the text, or its line, ends here. */
function isAtEnd(text: string, end: number): boolean {
  return /^[\s.!x)]*(?:$|\n)/.test(text.slice(end, end + 12).split('\n')[0] ?? '');
}
