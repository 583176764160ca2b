import { wordEnds } from './edges.js';

/** Kinds of street that are hardly anything else. */
const plain =
  'road|rd|street|avenue|ave|lane|crescent|cres|terrace|gardens|gdns|grove|mews|villas|cottages|drive|close';
/** Those that are words of other trades too. */
const broad = [
  'st|ln|cl|dr|way|court|ct|place|pl|square|sq|hill|park|row|walk|parade|rise|view|green|gate|wharf',
  'quay|house|mansions|heights|yard|broadway|embankment|mount|vale|croft|fold|buildings|estate|end',
  'circus|side|bank|meadow|meadows|fields|common|hey|wynd|brae|loan|lea|dene|garth|chase|drove',
  'causeway|boulevard|arcade|market|bridge|cottage|farm|lodge|towers?|point|orchard|paddock|ridge',
  'mill|field|approach|esplanade|promenade',
].join('|');
/** In lower case, also two that are told by what stands before them: "12 acacia avenue". */
export const smallStreet = `(?:${plain}|ln|hill)`;
/** Where somebody says to live: "21 baker st", "7 the green" too. */
export const smallHome = '(?:st|court|ct|square|walk|green|quay|wharf|row)';
/** As the kinds of street stand in names: "Road", "ROAD". */
const plainStreet = `(?:${inCapitals(plain)})`;
export const anyStreet = `(?:${inCapitals(plain)}|${inCapitals(broad)})`;

/** A word of the name of a street: "Acacia", "St." */
export const word = String.raw`(?:S[Tt]\.|\p{Lu}[\p{L}\p{M}'’-]*)`;
/** "Acacia Avenue" */
export const namedStreet = `(?:${word} ){1,3}${plainStreet}${wordEnds}`;

/** "Road|ROAD|Rd" */
function inCapitals(kinds: string): string {
  return kinds
    .replaceAll('?', '')
    .split('|')
    .flatMap((kind) => [kind.charAt(0).toUpperCase() + kind.slice(1), kind.toUpperCase()])
    .join('|');
}
