import type { Option } from './schema.js';

/** The words of the options, which tables show; of an option with a code its text. */
export function textsOf(options: readonly Option[]): readonly string[] {
  return options.map((option) => (typeof option === 'string' ? option : option.text));
}

/** By what an export may have in its place, the option: "1", and "1.0" where a program took the column for amounts. */
export function codesOf(options: readonly Option[]): ReadonlyMap<string, string> {
  return new Map(
    options.flatMap((option) => {
      if (typeof option === 'string') return [];
      const code = String(option.code);
      const codes = /^-?\d+$/.test(code) ? [code, `${code}.0`] : [code];
      return codes.map((written) => [written, option.text] as const);
    }),
  );
}

/** Options of which one cannot be told from another, by place, with what is wrong. */
export function sameCodes(
  options: readonly Option[],
): readonly { readonly place: number; readonly message: string }[] {
  const texts = textsOf(options);
  const codes = options.map((option) => (typeof option === 'string' ? '' : String(option.code)));
  return codes.flatMap((code, place) => {
    if (code === '') return [];
    const first = codes.indexOf(code);
    if (first < place)
      return [{ place, message: `"${texts[first]!}" has the code "${code}" already.` }];
    const named = texts.indexOf(code);
    return named < 0 || named === place
      ? []
      : [{ place, message: `The code "${code}" is the text of another option.` }];
  });
}
