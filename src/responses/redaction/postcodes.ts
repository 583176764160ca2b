const inward = '\\d[ABD-HJLNP-UW-Z]{2}';
/** A slash leads on in the address of a page, not behind another postcode. */
const edge = '(?<![\\p{L}\\p{N}£-])(?<!(?<!\\d[A-Za-z]{2} ?)/)';
const stop = '(?![\\p{L}\\p{N}])';

/** As they should be written, and with no space, two, or a hyphen; in either case. */
const usual = new RegExp(
  `${edge}(?:[A-Z]{1,2}\\d[A-Z\\d]?|GIR)[\\s\\u00a0.-]{0,2}${inward}${stop}`,
  'giu',
);
/** "SW 1A 2AA": a space in the outward half. */
const parted = new RegExp(`${edge}[A-Z]{2} \\d[A-Z\\d]? {1,2}${inward}${stop}`, 'gu');
/** Letters and digits that are taken for each other: "SW1A OAA", "S0 1AB", "LSI 4AP". */
const slips = [
  String.raw`[A-Z]{1,2}\d[A-Z\d]? {0,2}O[ABD-HJLNP-UW-Z]{2}`,
  String.raw`(?:[CPSY]0|0[LX])\d{1,2} {0,2}${inward}`,
  `[A-Z]{1,2}[Il] {1,2}${inward}`,
].join('|');
const slipped = new RegExp(`${edge}(?:${slips})${stop}`, 'gu');
/** "OX4 2 ZZ": a space in the inward half. */
const partedInside = new RegExp(
  `${edge}[A-Z]{1,2}\\d[A-Z\\d]? \\d [ABD-HJLNP-UW-Z]{2}${stop}`,
  'gu',
);
const forces = /(?<![\p{L}\p{N}])BFPO[ \u00a0-]?\d{1,4}(?!\p{N})/giu;

/** The 124 postcode areas (Royal Mail), the dependencies, and those that stand for none: ZZ, XX. */
const areas = new Set(
  'AB AL B BA BB BD BF BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GIR GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV XX YO ZE ZZ'.split(
    ' ',
  ),
);
/** English words that the inward half would be with an O for its 0. */
const words = /O(?:AR|AT|DD|FF|LD|NE|PT|RE|UR|UT|WE|WN|HS|NS|NTO|RS)$/;

/** The end of an outward half and an inward one, whatever the area: neither "£62,000 of" nor "by 45 to". */
const bothHalves =
  /(?:(?:[A-Za-z\u017f\u212a]\d[A-Za-z\d\u017f\u212a]?|0[LX]\d{1,2}|[CPSY]0\d{1,2}|[A-Za-z][Il]|[Gg][Ii][Rr])[\s.-]{0,2}|[A-Z] \d[A-Z\d]? {1,2})(?:\d ?[A-Za-z]{2}(?![A-Za-z])|O[A-Z]{2})/;

/** The same for texts with a digit and two letters, which are many: hardly any of them holds a postcode. */
export function redactUsualPostcodes(text: string): string {
  return bothHalves.test(text) ? redactPostcodes(text) : text;
}

export function redactPostcodes(text: string): string {
  return text
    .replace(usual, (match) => (isMeant(match) ? '[postcode]' : match))
    .replace(parted, (match) => (hasArea(match) ? '[postcode]' : match))
    .replace(partedInside, (match) => (hasArea(match) ? '[postcode]' : match))
    .replace(slipped, (match) =>
      hasArea(unslipped(match)) && !words.test(match) ? '[postcode]' : match,
    )
    .replace(forces, '[postcode]');
}

/** "ls8-5qj"; not "co2-4pm". */
const inHyphens = /^[a-z]{2}\d[a-z\d]?-\d(?!mg|ml|kg|lb|ft|hr|ng|am|pm|st|nd|rd|th)/;

/** In lower case "e10 2nd" and "b12 5pt" are none; in capitals an area that there is not may be a slip. */
function isMeant(match: string): boolean {
  if (/[.-]/.test(match) && match !== match.toUpperCase() && !inHyphens.test(match)) return false;
  if (!hasArea(match)) return false;
  return (
    match === match.toUpperCase() ||
    !/^(?:[a-z]+|[A-Z]\d\d?)\s(?:1st|2nd|3rd|[04-79]th|\d(?:hr|ng|lb|ft))$|^[a-z]\d+ (?:1st|2nd|3rd|[04-9]th)$/.test(
      match,
    )
  );
}

/** With the digits and letters of the area put right. */
function unslipped(match: string): string {
  return match
    .replace(/^0(?=[LX])/, 'O')
    .replace(/^([CPSY])0/, '$1O')
    .replace(/^([A-Z]{1,2})[Il] /, '$11 ');
}

function hasArea(match: string): boolean {
  return areas.has(/^[A-Za-z]*/.exec(match)![0].toUpperCase());
}
