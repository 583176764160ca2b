/**
 * Words of Welsh that are words of no other language which is likely here: "neu", "ond", "ar", "a" and "dim" are
 * not among them, nor "ein" (German), "heb" (Dutch), "nad" (Polish, Czech), "gan" (Latvian, Irish) and "bob" (a name).
 */
const words =
  /(?<![\p{L}'’])(?:mae|maen|mae['’][rn]|yn|yr|yng|ym|i['’][rwu]|o['’][ru]|a['’][ru]|sy['’]n|sydd|nid|oes|wedi|roedd|oedd|bydd|byddai|byddwn|ydy|ydyw|ydym|ydyn|yw|rydym|rydw|rwy|rwyf|rwy['’]n|dylai|dylid|dylem|dylen|rhaid|gellir|gallai|gyda|gydag|gyfer|bod|fod|hyn|hynny|hwn|hwnnw|honno|hefyd|iawn|angen|pobl|bobl|phobl|drwy|trwy|rhwng|cael|chael|gwneud|nhw|mwy|fwy|eich|fy|dylwn|unrhyw|pob|llawer|wrth|ddim|felly|achos|oherwydd)(?![\p{L}'’])/giu;

/** As much of a text as is looked at. */
const looksAt = 350;
/** A text this long for each such word, of which Welsh has twice as many. */
const lettersAWord = 30;
/** Fewer different ones may be names: Cymru, Merched y Wawr. */
const least = 2;
const enough = 6;

/** Whether a text is plainly Welsh, which the detector does not know: it takes it for Tagalog, or for English. */
export function isPlainlyWelsh(text: string): boolean {
  const start = text.length > looksAt ? text.slice(0, looksAt) : text;
  const wanted = Math.max(least, Math.min(enough, Math.round(start.length / lettersAWord)));
  const found = start.match(words) ?? [];
  return found.length >= wanted && new Set(found.map((word) => word.toLowerCase())).size >= least;
}
