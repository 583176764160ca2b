/**
 * What the font of the pictures has no letter for: it holds Latin, Greek and Cyrillic letters and common signs (see
 * `catalogue/fonts/README.md`). A label in another script would leave its bar without a name, and nobody would know.
 */
const notDrawn =
  /[^\n\x20-\x7e\xa0-\u017f\u018f\u0192\u01a0-\u01b0\u0218-\u021b\u02c6-\u02dd\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u0490-\u0493\u1e00-\u1e03\u1e80-\u1e85\u1ea0-\u1ef9\u2010-\u2026\u2030-\u203a\u20a0-\u20be\u2100-\u214f\u2190-\u2193\u2211\u2212\u2248\u2260\u2264\u2265\u25a1\ufffd]/u;

const every = new RegExp(notDrawn, 'gu');

/** Whether a drawing has letters that a picture of it does not show. */
export function hasOtherLetters(svg: string): boolean {
  return notDrawn.test(composed(svg));
}

/** The drawing with a box for each of them; marks on letters and invisible characters leave none. */
export function withBoxes(svg: string): string {
  return composed(svg).replace(every, (letter) => (/[\p{M}\p{Cf}]/u.test(letter) ? '' : '□'));
}

/** With each letter and its accents as one character where there is one: the font has "é", but no accent alone. */
function composed(svg: string): string {
  return svg.normalize('NFC');
}
