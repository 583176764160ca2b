/** Up to nine in words, as a sentence may begin with it. */
const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

export function inWords(number: number): string {
  return numerals[number] ?? String(number);
}

/** "1 respondent", "2 respondents". */
export function counted(number: number, noun: string): string {
  return `${inWords(number)} ${number === 1 ? noun : plural(noun)}`;
}

/** "capacities", "bosses". */
export function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** "42 %", which no line parts. */
export function perCent(share: number): string {
  return `${share}\u00a0%`;
}

/** "one more", "a further 12": a sentence begins with no numeral. */
export function further(number: number): string {
  return number < numerals.length ? `${inWords(number)} more` : `a further ${number}`;
}

/** "a, b and c"; with semicolons where an item has a comma of its own outside quotation marks. */
export function listed(items: readonly string[], conjunction = 'and'): string {
  const before = items.slice(0, -1);
  const last = items.at(-1) ?? '';
  if (before.length === 0) return last;
  const isParted = items.some((item) => item.replace(/“[^”]*”/g, '').includes(','));
  return isParted && items.length > 2
    ? `${before.join('; ')}; ${conjunction} ${last}`
    : `${before.join(', ')} ${conjunction} ${last}`;
}

export function sentence(words: string): string {
  const begun = words.charAt(0).toUpperCase() + words.slice(1);
  return /[.?!]”?$/.test(begun) ? begun : `${begun}.`;
}

/** Labels that begin with one of these are no noun that a sentence could go on with. */
const asks =
  /^(?:nothing|nobody|no|none|what|how|why|who|where|when|which|other|others|is|are|do|through|in|on|at|to|from|with|under|over|after|before)\b/i;

/**
 * A label as it stands in a sentence: small, unless it begins with a name or an abbreviation.
 *
 * @param names words that keep their capital
 */
export function inSentence(label: string, names: ReadonlySet<string>): string {
  if (asks.test(label)) return `“${label}”`;
  const [first = ''] = /^[\p{L}\p{N}’']+/u.exec(label) ?? [];
  const isPlain = /^\p{Lu}[\p{Ll}’']*$/u.test(first) && first !== 'I';
  // "A" and "An" are articles; another single letter is a name: "B vitamins".
  const isArticle = /^An?$/.test(first);
  if (!isPlain || names.has(first) || (first.length === 1 && !isArticle) || isTitle(label))
    return label;
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** Opioid Substitution Treatment: whoever writes like this means it as a name. */
function isTitle(label: string): boolean {
  const [, ...rest] = label.match(/\p{L}{4,}/gu) ?? [];
  return rest.length > 0 && rest.every((word) => /^\p{Lu}/u.test(word));
}

/** One of several wordings, by a number that stays the same from run to run. */
export function chosen<T>(wordings: readonly [T, ...T[]], turn: number): T {
  return wordings[turn % wordings.length]!;
}

const rightToLeft = String.raw`[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]`;

/**
 * The end of a name in a script that is written from right to left, with its closing brackets: no more of it follows
 * before the sentence goes on.
 */
const endOfRightToLeft = new RegExp(
  String.raw`(${rightToLeft}\p{M}*\)*)(?!\p{M}|\)|(?:[^”(;\p{L}\p{N}]|\((?=${rightToLeft}))*${rightToLeft})`,
  'gu',
);

/** With a mark behind such names, without which programs draw the figure behind one before it. */
export function inReadingOrder(paragraph: string): string {
  return paragraph.replace(endOfRightToLeft, '$1\u200e');
}
