import { fold } from '../text/index.js';
import type { Option } from './schema.js';

/** All that is not one plain space: in most texts nothing, so that nothing is written anew. */
const unevenSpaces = /\s{2,}|[^\S ]/g;

/** Options as they are compared: case, spaces and kinds of apostrophe do not matter. */
export function optionKey(text: string): string {
  return fold(text).replace(unevenSpaces, ' ').trim();
}

/** The words of the options, which tables show; of an option with a code its text. */
export function textsOf(options: readonly Option[]): readonly string[] {
  return options.map((option) => (typeof option === 'string' ? option : option.text));
}

/** By what an export may have in its place, the option. */
export function codesOf(options: readonly Option[]): ReadonlyMap<string, string> {
  const texts = textsOf(options);
  return new Map(
    options.flatMap((option, place) =>
      writtenCodes(option).map((written) => [written, texts[place]!] as const),
    ),
  );
}

/** "1", and "1.0" where a program took the column for amounts. */
function writtenCodes(option: Option): readonly string[] {
  if (typeof option === 'string') return [];
  const code = String(option.code);
  return /^-?\d+$/.test(code) ? [code, `${code}.0`] : [code];
}

/** Options of which one cannot be told from another in a cell, by place, with what is wrong. */
export function indistinguishable(
  options: readonly Option[],
): readonly { readonly place: number; readonly message: string }[] {
  const texts = textsOf(options);
  const placeOfText = new Map<string, number>();
  texts.map(optionKey).forEach((key, place) => {
    if (!placeOfText.has(key)) placeOfText.set(key, place);
  });
  const placeOfCode = new Map<string, number>();
  return options.flatMap((option, place) => {
    if (placeOfText.get(optionKey(texts[place]!)) !== place)
      return [{ place, message: `"${texts[place]!}" is among the options already.` }];
    if (typeof option === 'string') return [];
    const keys = writtenCodes(option).map(optionKey);
    const first = keys.map((key) => placeOfCode.get(key)).find((found) => found !== undefined);
    if (first !== undefined)
      return [{ place, message: `"${texts[first]!}" has the code "${option.code}" already.` }];
    for (const key of keys) placeOfCode.set(key, place);
    return keys.some((key) => (placeOfText.get(key) ?? place) !== place)
      ? [{ place, message: `The code "${option.code}" is the text of another option.` }]
      : [];
  });
}
