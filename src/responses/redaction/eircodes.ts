/** The 139 routing keys (Eircode), and A65 of its example. */
const routingKeys = [
  'A4[125]|A6[357]|A75|A8[1-6]|A9[12468]|C15|D0[1-9]|D1[0-8]|D2[024]|D6W|E21|E25|E3[24]|E41|E45|E53|E91',
  'F12|F23|F26|F28|F31|F35|F42|F45|F52|F56|F9[1-4]|H12|H14|H16|H18|H23|H53|H54|H62|H65|H71|H91',
  'K32|K34|K36|K45|K56|K67|K78|N37|N39|N41|N91|P12|P14|P17|P24|P25|P3[126]|P43|P47|P51|P56|P61|P67|P72|P75|P81|P85',
  'R14|R21|R32|R35|R42|R45|R51|R56|R93|R95|T12|T23|T34|T45|T56|V14|V15|V23|V31|V35|V42|V9[2-5]',
  'W12|W23|W34|W91|X35|X42|X91|Y14|Y21|Y25|Y34|Y35',
].join('|');

/** Half of "D10 2019" may be a year, of "A91 24HR" hours, and of "A82 NEAR OBAN" a word. */
const noYearOrWord = String.raw`(?!(?:12|24|48|72)HR)(?=\d{0,3}[A-Z])(?![A-Z]{0,3}[AEY][A-Z]{0,3}(?![A-Z\d]))`;
/** "A65 F4E2": Irish postcodes. */
const eircode = new RegExp(
  String.raw`(?<![\p{L}\p{N}£-])(?:${routingKeys})[ \u00a0-]?${noYearOrWord}[AC-FHKNPRTV-Y\d]{4}(?![\p{L}\p{N}])`,
  'gu',
);
/** In small letters where it is said what it is. */
const called = new RegExp(
  String.raw`(\beircode\b[^\d\n]{0,14})(?:${routingKeys})[ -]?[AC-FHKNPRTV-Y\d]{4}(?![\p{L}\p{N}])`,
  'giu',
);

export function redactEircodes(text: string): string {
  return text.replace(eircode, '[postcode]').replace(called, '$1[postcode]');
}
