const ascii = /^[\u0000-\u007f]*$/;
const marks = /[\p{M}\p{Cf}]+/gu;
const apostrophes = /[’‘ʼ＇]/g;

/**
 * The form in which words are compared: lower case, without accents and invisible characters, with plain
 * apostrophes.
 *
 * @example fold('Naïve café’s') // "naive cafe's"
 */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(marks, '').replace(apostrophes, "'").toLowerCase();
}
