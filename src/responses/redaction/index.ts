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
import { redactHandles, redactProfileUrls } from './social.js';

/** A family of details that show by their form or by the words that lead to them. */
interface Family {
  /**
   * A text in which this finds nothing holds none of the family. Every answer is read for it, so it is
   * small and begins with few different characters: such a pattern costs less than half a nanosecond a character.
   */
  readonly sign: RegExp;
  readonly redact: (text: string) => string;
}

/** Families that share a sign, so that most answers are spared all of them by one look. */
interface FamilyGroup {
  readonly sign: RegExp;
  readonly families: readonly Family[];
}

/** Near each other, and not those of "£560,000". */
const sixDigits = /\d(?:[^A-Za-z\d,]{0,4}\d){5}/;

/** In the order in which they are tried: the more specific first. */
const groups: readonly FamilyGroup[] = [
  {
    sign: /\//,
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
    sign: /@/,
    families: [
      { sign: /@/, redact: redactEmails },
      { sign: /@/, redact: redactHandles },
    ],
  },
  { sign: /＠/, families: [{ sign: /＠/, redact: redactEmails }] },
  { sign: /[dD][oO][tT] /, families: [{ sign: / dot /i, redact: redactSpelledEmails }] },
  { sign: /[([{<] ?[AaDd]/, families: [{ sign: /[Tt] ?[)\]}>]/, redact: redactSpelledEmails }] },
  {
    sign: /\d/,
    families: [
      { sign: sixDigits, redact: redactNiNumbers },
      { sign: sixDigits, redact: redactLongNumbers },
      {
        sign: /\d ?[A-Za-z]{2}(?![A-Za-z])|\bO[A-Z]{2}\b|[Bb][Ff][Pp][Oo]/,
        redact: redactPostcodes,
      },
      { sign: /b(?:or|ir)[nt]/i, redact: redactDatesOfBirth },
      { sign: /[dD][./ ]{0,2}[oO][./ ]{0,2}[bB]|\bb\. ?\d/, redact: redactDatesOfBirth },
      { sign: /\d[A-Za-z]?,? [A-Z][A-Za-z]/, redact: redactAddresses },
      {
        sign: /\d[a-z]?,? [a-z' ]{3,30} (?:r(?:oa)?d|street|ave|lane|cres|terr|gard|gdns|grove|mews|vill|cott|drive|close|ln|hill)/,
        redact: redactLowerAddresses,
      },
      { sign: /[Ff]lat [A-Z\d]/, redact: redactFlats },
      { sign: /[Bb][Oo][Xx][ :]/, redact: redactFlats },
      { sign: /[Aa]p(?:artmen)?t\.? \d/, redact: redactFlats },
      { sign: /[A-Za-z]\d/, redact: redactHandles },
    ],
  },
  { sign: /_/, families: [{ sign: /_/, redact: redactHandles }] },
  // "Insta: jane.doe"
  {
    sign: /\.[a-z]/,
    families: [
      {
        sign: /insta|\big\b|twitter|snap|t[iI]k ?t|f(?:ace)?b|discord|kik|skype/i,
        redact: redactHandles,
      },
    ],
  },
  {
    sign: /[A-Za-z,;:()–-] [A-ZÀ-Þ][^\s.,]/,
    families: [
      { sign: /[a-z],? [A-Z]/, redact: redactNamedAddresses },
      { sign: /[A-Z]/, redact: redactPeople },
    ],
  },
  // "My counsellor (Jane)"
  { sign: /\([A-Z]/, families: [{ sign: /[a-z] \([A-Z][a-z]/, redact: redactPeople }] },
  // "Professor J. Doe"
  {
    sign: /[A-Z]\. ?[A-Z]/,
    families: [{ sign: /(?:^|[^A-Za-z])[A-Z]\. ?[A-Z]/, redact: redactPeople }],
  },
  // Titles with a full stop, and names in a line of their own.
  { sign: /[DMP]ro?[sf]?\. /, families: [{ sign: /[A-Z]/, redact: redactPeople }] },
  { sign: /\n/, families: [{ sign: /[a-z,:!x–-]\s{0,3}\n\s{0,3}[A-Z]/, redact: redactPeople }] },
  // In lower case throughout, as some people write.
  {
    sign: /^[^A-Z]*$/,
    families: [
      {
        sign: /\b(?:names?|m[yr]|mrs|our|his|her|regards|signed|sincerely|wishes)\b/,
        redact: redactPeople,
      },
    ],
  },
];

/** Replaces by typed marks the details that show by their form, or by the words that lead to them. */
export function redactDetails(text: string): string {
  let rest = text;
  for (const { sign, families } of groups) {
    if (!sign.test(rest)) continue;
    for (const family of families) if (family.sign.test(rest)) rest = family.redact(rest);
  }
  return rest;
}
