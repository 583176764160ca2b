import {
  redactAddresses,
  redactFlats,
  redactLowerAddresses,
  redactNamedAddresses,
} from './addresses.js';
import { redactDatesOfBirth } from './dates-of-birth.js';
import { redactEircodes } from './eircodes.js';
import { redactEmails, redactSpelledEmails } from './emails.js';
import { foreignStreetSign, redactForeignStreets } from './foreign-streets.js';
import { redactLongNumbers } from './long-numbers.js';
import { redactNiNumbers } from './ni-numbers.js';
import { redactPeople } from './people.js';
import { redactPostcodes, redactUsualPostcodes } from './postcodes.js';
import { Sign, signsOf } from './signs.js';
import { redactHandles, redactProfileUrls } from './social.js';

/** A family of details that show by their form or by the words that lead to them. */
interface Family {
  /**
   * One of {@link Sign}, or a pattern: a text without it holds none of the family. A pattern is small and begins with
   * few different characters: then it costs less than half a nanosecond a character.
   */
  readonly sign: number | RegExp;
  readonly redact: (text: string) => string;
}

/** Families that share a sign, so that most answers are spared all of them by one look. */
class FamilyGroup {
  /** One of {@link Sign}. */
  readonly sign: number;
  readonly families: readonly Family[];
  /** The signs of families that have one. */
  readonly #signs: number;
  /** One of them finds something where the pattern of any of the families does, and perhaps elsewhere. */
  readonly #anyPattern: readonly RegExp[];

  constructor(sign: number, families: readonly Family[]) {
    this.sign = sign;
    this.families = families;
    this.#signs = families.reduce((all, own) => all | (isPattern(own.sign) ? 0 : own.sign), 0);
    const patterns = families.map((family) => family.sign).filter(isPattern);
    // What begins with a digit is found fast as long as nothing else is looked for.
    const isDigits = ({ source }: RegExp): boolean => source.startsWith('\\d');
    this.#anyPattern = [patterns.filter(isDigits), patterns.filter((one) => !isDigits(one))]
      .filter((some) => some.length > 0)
      .map(anyOf);
  }

  /** @param signs those of the text */
  redact(text: string, signs: number): string {
    let mayHavePattern = this.#anyPattern.some((pattern) => pattern.test(text));
    if (!mayHavePattern && (signs & this.#signs) === 0) return text;
    let rest = text;
    let own = signs;
    for (const { sign, redact } of this.families) {
      const isThere = isPattern(sign) ? mayHavePattern && sign.test(rest) : (own & sign) !== 0;
      const redacted = isThere ? redact(rest) : rest;
      if (redacted === rest) continue;
      rest = redacted;
      own = signsOf(rest);
      mayHavePattern = true;
    }
    return rest;
  }
}

function isPattern(sign: number | RegExp): sign is RegExp {
  return typeof sign !== 'number';
}

function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(
    [...new Set(patterns.map(({ source }) => source))].join('|'),
    patterns.some(({ ignoreCase }) => ignoreCase) ? 'i' : '',
  );
}

const birth = /[Bb](?:[Oo][Rr][Nn](?![A-Za-z])|[Ii][Rr][Tt][Hh])/;

/** In the order in which they are tried: the more specific first. */
const groups: readonly FamilyGroup[] = [
  new FamilyGroup(Sign.Slash, [
    { sign: /\.(?:com|org|me|net|uk|app|tv)\//i, redact: redactProfileUrls },
    {
      sign: /\/(?:staff|people|person|profile|team|author|our-|user|member|~)/i,
      redact: redactProfileUrls,
    },
    { sign: /\bu\//i, redact: redactHandles },
  ]),
  new FamilyGroup(Sign.At, [
    { sign: /@/, redact: redactEmails },
    { sign: /@/, redact: redactHandles },
  ]),
  new FamilyGroup(Sign.WideAt, [{ sign: /＠/, redact: redactEmails }]),
  new FamilyGroup(Sign.Dot, [{ sign: / dot /i, redact: redactSpelledEmails }]),
  new FamilyGroup(Sign.Bracketed, [{ sign: /[Tt] ?[)\]}>]/, redact: redactSpelledEmails }]),
  new FamilyGroup(Sign.Digit, [
    { sign: Sign.SixDigits, redact: redactNiNumbers },
    { sign: Sign.SixDigits, redact: redactLongNumbers },
    { sign: Sign.DigitTwoLetters, redact: redactUsualPostcodes },
    { sign: /\bO[A-Z]{2}\b|[Bb][Ff][Pp][Oo]/, redact: redactPostcodes },
    { sign: /\d[\dWw][ -]?[A-Za-z\d]{4}(?![A-Za-z\d])/, redact: redactEircodes },
    { sign: birth, redact: redactDatesOfBirth },
    { sign: /[dD][./ ]{0,2}[oO][./ ]{0,2}[bB](?![A-Za-z])|\bb\. ?\d/, redact: redactDatesOfBirth },
    { sign: Sign.DigitThenCapital, redact: redactAddresses },
    {
      sign: /\d[a-z]?,? [a-z'. ]{3,30} (?:r(?:oa)?d|street|ave|lane|cres|terr|gard|gdns|grove|mews|vill|cott|drive|close|ln|hill|st|court|ct|square|walk|green|quay|wharf|row)/,
      redact: redactLowerAddresses,
    },
    { sign: foreignStreetSign, redact: redactForeignStreets },
    { sign: /[Ff]lat [A-Z\d]/, redact: redactFlats },
    { sign: /[Bb][Oo][Xx][ :]/, redact: redactFlats },
    { sign: /[Aa]p(?:artmen)?t\.? \d/, redact: redactFlats },
  ]),
  new FamilyGroup(Sign.DigitBehindLetter, [{ sign: /[A-Za-z]\d/, redact: redactHandles }]),
  new FamilyGroup(Sign.Underscore, [{ sign: /_/, redact: redactHandles }]),
  // "Insta: jane.doe"
  new FamilyGroup(Sign.InnerDot, [
    {
      sign: /insta|\big\b|twitter|snap|t[iI]k ?t|f(?:ace)?b|discord|kik|skype/i,
      redact: redactHandles,
    },
  ]),
  new FamilyGroup(Sign.CapitalWithin, [
    { sign: /[a-z],? [A-Z]/, redact: redactNamedAddresses },
    { sign: / AT [a-z]/, redact: redactSpelledEmails },
    // "Born on the third of May", without a figure.
    { sign: birth, redact: redactDatesOfBirth },
    { sign: /[A-Z]/, redact: redactPeople },
  ]),
  // "My counsellor (Jane)"
  new FamilyGroup(Sign.OpenedCapital, [{ sign: /[a-z] \([A-Z][a-z]/, redact: redactPeople }]),
  // "Professor J. Doe"
  new FamilyGroup(Sign.Initial, [{ sign: /(?:^|[^A-Za-z])[A-Z]\. ?[A-Z]/, redact: redactPeople }]),
  // Titles with a full stop, and names in a line of their own.
  new FamilyGroup(Sign.Title, [{ sign: /[A-Z]/, redact: redactPeople }]),
  new FamilyGroup(Sign.NewLine, [
    // Line breaks are few: what stands in front of one is looked at second.
    { sign: /\n(?<=[a-z,:!x–-]\s{0,3}\n)\s{0,3}[A-Z]/, redact: redactPeople },
  ]),
  // In lower case throughout, as some people write.
  new FamilyGroup(Sign.AllSmall, [
    {
      sign: /\b(?:names?|i am|i['’]?m|m[yr]|mrs|our|his|her|regards|signed|sincerely|wishes)\b/,
      redact: redactPeople,
    },
  ]),
];

/** Replaces by typed marks the details that show by their form, or by the words that lead to them. */
export function redactDetails(text: string): string {
  let rest = text;
  let signs = signsOf(rest);
  for (const group of groups) {
    if ((signs & group.sign) === 0) continue;
    const redacted = group.redact(rest, signs);
    if (redacted === rest) continue;
    rest = redacted;
    signs = signsOf(rest);
  }
  return rest;
}
