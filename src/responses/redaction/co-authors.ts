import { functionWords } from './no-names.js';

const name = String.raw`\p{Lu}[\p{L}\p{M}'’-]{1,30}`;
const particle = '(?:(?:van|von|de|der|den|da|di|la|le|bin|al|el) ){0,2}';
const initials = String.raw`(?:\p{Lu}\.[ -]?){1,3}`;
/** "Smith", "de la Cruz", "J. Smith", "Smith, J." */
const author = String.raw`(?:\[name\]|(?:${initials})?${particle}${name})(?:,? ${initials}(?![\p{L}\[]))?`;
const joint = '(?:, (?:& |and )?| ?& ?| and )';

/** Several authors and a year: "(Smith & Tunde, 2018", "Smith, Jones and Tunde (2019)", "Smith, Jones et al. 2020". */
const citation = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}'’-])${author}(?:${joint}${author}){1,8}(?:,? et al\.?)?,? ?\(?(?=(?:19|20)\d\d[a-z]?(?![\p{L}\p{N}]))`,
  'gu',
);
const written = new RegExp(String.raw`(?<![\p{L}\p{M}'’-])${particle}(${name})`, 'gu');

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
