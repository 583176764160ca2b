import { functionWords } from './no-names.js';

const name = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,30}`;
/** Also the one of a line that was broken, and the one that does not break. */
const space = String.raw`\s{1,2}`;
const particles = '[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]a|[Dd]i|[Ll]a|[Ll]e|[Bb]in|[Aa]l|[Ee]l';
/** Behind it stands what can be no initials: with several readings of "Al AL", nine authors would have hundreds. */
const particle = String.raw`(?:(?:(?:${particles})${space}){1,2}(?=\p{Lu}(?:\p{Ll}|[\p{L}'’]{3})))?`;
const initials = String.raw`(?:\p{Lu}\.[\s-]?){1,3}`;
const bareInitials = String.raw`${space}\p{Lu}{1,3}(?![\p{L}\p{M}'’.-])`;
/** "Smith", "de la Cruz", "J. Smith", "Smith, J.", "Smith JA" */
const author = String.raw`(?:${initials})?(?:\[name\]|${particle}${name})(?:,?${space}${initials}(?![\p{L}\[])|${bareInitials})?`;
const joint = String.raw`(?:[,;]${space}(?:(?:&|and)${space})?|\s{0,2}(?:&|/)\s{0,2}|${space}and${space})`;

/** Several authors and a year: "(Smith & Tunde, 2018", "Smith, Jones and Tunde (2019)", "Smith, Jones et al. 2020". */
const citation = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}'’-])${author}(?:${joint}${author}){1,20}(?:,?${space}et al\.?)?,?\s{0,2}[(\[]?(?=(?:19|20)\d\d[a-z]?(?![\p{L}\p{N}]))`,
  'gu',
);
const written = new RegExp(
  String.raw`(?<![\p{L}\p{M}'’-])${particle}(${name})(?:${bareInitials})?`,
  'gu',
);

/**
 * Takes out the other authors of a citation that lost one: with the year, "([name] & Tunde, 2018)" tells who the
 * first is. Citations in which nobody was found are left: who is cited is not who answers.
 */
export function redactCoAuthors(text: string): string {
  if (!text.includes('[name]')) return text;
  return text.replace(citation, (cited) =>
    cited.includes('[name]')
      ? cited.replace(written, (whole, word: string) =>
          functionWords.has(word.toLowerCase()) ? whole : '[name]',
        )
      : cited,
  );
}
