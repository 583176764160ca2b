import {
  redactAddresses,
  redactFlats,
  redactLowerAddresses,
  redactNamedAddresses,
} from './addresses.js';
import { redactDatesOfBirth } from './dates-of-birth.js';
import { redactEmails, redactSpelledEmails } from './emails.js';
import { redactLongNumbers } from './long-numbers.js';
import { redactNiNumbers } from './ni-numbers.js';
import { redactPeople } from './people.js';
import { redactPostcodes } from './postcodes.js';
import { Sign, signsOf } from './signs.js';
import { redactHandles, redactProfileUrls } from './social.js';

/** A family of details that show by their form or by the words that lead to them. */
interface Family {
  /**
   * A text in which this finds nothing holds none of the family. It is small and begins with few different
   * characters: such a pattern costs less than half a nanosecond a character. It has no flag but `i`.
   */
  readonly sign: RegExp;
  readonly redact: (text: string) => string;
}

/** Families that share a sign, so that most answers are spared all of them by one look. */
interface FamilyGroup {
  /** One of {@link Sign}, all of which are found in one reading; or a pattern, for which every answer is read. */
  readonly sign: number | RegExp;
  readonly families: readonly Family[];
}

/** Near each other, and not those of "£560,000". */
const sixDigits = /\d(?:[^A-Za-z\d,]{0,4}\d){5}/;

/** In the order in which they are tried: the more specific first. */
const groups: readonly FamilyGroup[] = [
  {
    sign: Sign.Slash,
    families: [
      { sign: /\.(?:com|org|me|net|uk|app|tv)\//i, redact: redactProfileUrls },
      {
        sign: /\/(?:staff|people|person|profile|team|author|our-|user|member|~)/i,
        redact: redactProfileUrls,
      },
      { sign: /\bu\//i, redact: redactHandles },
    ],
  },
  {
    sign: Sign.At,
    families: [
      { sign: /@/, redact: redactEmails },
      { sign: /@/, redact: redactHandles },
    ],
  },
  { sign: Sign.WideAt, families: [{ sign: /＠/, redact: redactEmails }] },
  { sign: Sign.Dot, families: [{ sign: / dot /, redact: redactSpelledEmails }] },
  { sign: Sign.Bracketed, families: [{ sign: /[Tt] ?[)\]}>]/, redact: redactSpelledEmails }] },
  {
    sign: Sign.Digit,
    families: [
      { sign: sixDigits, redact: redactNiNumbers },
      { sign: sixDigits, redact: redactLongNumbers },
      { sign: /\d[A-Za-z]{2}(?![A-Za-z])/, redact: redactPostcodes },
      { sign: /\bO[A-Z]{2}\b|BFPO|bfpo/, redact: redactPostcodes },
      { sign: /[Bb](?:[Oo][Rr]|[Ii][Rr])[NnTt]/, redact: redactDatesOfBirth },
      { sign: /[dD][./ ]{0,2}[oO][./ ]{0,2}[bB]|\bb\. ?\d/, redact: redactDatesOfBirth },
      { sign: /\d[A-Za-z]?,? [A-Z][a-z]/, redact: redactAddresses },
      {
        sign: /\d[a-z]?,? [a-z' ]{3,30} (?:r(?:oa)?d|street|ave|lane|cres|terr|gard|gdns|grove|mews|vill|cott|drive|close)/,
        redact: redactLowerAddresses,
      },
      { sign: /[Ff]lat [A-Z\d]/, redact: redactFlats },
      { sign: /[Bb][Oo][Xx][ :]/, redact: redactFlats },
      { sign: /[Aa]p(?:artmen)?t\.? \d/, redact: redactFlats },
    ],
  },
  {
    sign: Sign.DigitBehindLetter,
    families: [{ sign: /[A-Za-z]\d/, redact: redactHandles }],
  },
  { sign: Sign.Underscore, families: [{ sign: /_/, redact: redactHandles }] },
  {
    sign: Sign.CapitalWithin,
    families: [
      { sign: /[a-z],? [A-Z]/, redact: redactNamedAddresses },
      { sign: /[A-Z]/, redact: redactPeople },
    ],
  },
  // Titles with a full stop, and names in a line of their own.
  { sign: Sign.Title, families: [{ sign: /[A-Z]/, redact: redactPeople }] },
  {
    sign: Sign.NewLine,
    families: [{ sign: /[a-z,:!x–-]\s{0,3}\n\s{0,3}[A-Z]/, redact: redactPeople }],
  },
  // In lower case throughout, as some people write.
  {
    sign: Sign.AllSmall,
    families: [
      {
        sign: /\b(?:names?|m[yr]|mrs|our|his|her|regards|signed|sincerely|wishes)\b/,
        redact: redactPeople,
      },
    ],
  },
];

/** By group: one of these finds something where the sign of any of its families does, and perhaps elsewhere. */
const anySign: readonly (readonly RegExp[])[] = groups.map(({ families }) => {
  const signs = families.map(({ sign }) => sign);
  // What begins with a digit is found fast as long as nothing else is looked for.
  const isDigits = ({ source }: RegExp): boolean => source.startsWith('\\d');
  return [signs.filter(isDigits), signs.filter((sign) => !isDigits(sign))]
    .filter((some) => some.length > 0)
    .map(anyOf);
});

function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(
    [...new Set(patterns.map(({ source }) => source))].join('|'),
    patterns.some(({ ignoreCase }) => ignoreCase) ? 'i' : '',
  );
}

/** Replaces by typed marks the details that show by their form, or by the words that lead to them. */
export function redactDetails(text: string): string {
  let rest = text;
  let signs = signsOf(rest);
  groups.forEach(({ sign, families }, group) => {
    if (typeof sign === 'number' ? (signs & sign) === 0 : !sign.test(rest)) return;
    if (!anySign[group]!.some((any) => any.test(rest))) return;
    const before = rest;
    for (const family of families) if (family.sign.test(rest)) rest = family.redact(rest);
    if (rest !== before) signs = signsOf(rest);
  });
  return rest;
}
