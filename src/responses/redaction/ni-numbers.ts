import { wordsBefore } from './spans.js';

const gap = '[ \\u00a0\\u202f./\\u2010-\\u2015-]{0,2}';

/** Two letters, six digits in any spacing, and a letter from A to D. */
const whole = new RegExp(
  `(?<![\\p{L}\\p{N}])[A-Z]${gap}[A-Z](?:${gap}\\d){6}${gap}[A-D](?![\\p{L}\\p{N}])`,
  'giu',
);

/** The last letter is often left out; then the words before must say what it is. */
const withoutSuffix = new RegExp(
  `(?<![\\p{L}\\p{N}])[A-Z]{2}(?:${gap}\\d){6}(?![\\p{L}\\p{N}])`,
  'giu',
);

const announced = /(?:\bn\.?i\.?(?:no)?|national insurance|\bnino)\b[^.\n]{0,24}$/i;

export function redactNiNumbers(text: string): string {
  return text
    .replace(whole, (match, at: number) =>
      isAnnounced(text, at) || (hasAllowedPrefix(match) && !isInWords(match))
        ? '[ni-number]'
        : match,
    )
    .replace(withoutSuffix, (match, at: number, now: string) =>
      isAnnounced(now, at) ? '[ni-number]' : match,
    );
}

/**
 * Neither letter is D, F, I, Q, U or V, the second is not O, and seven pairs are not given out (HM
 * Revenue and Customs, *National Insurance Manual*, NIM39110). QQ stands in official examples.
 */
function hasAllowedPrefix(match: string): boolean {
  const prefix = match
    .replace(/[^A-Za-z]/g, '')
    .slice(0, 2)
    .toUpperCase();
  if (prefix === 'QQ') return true;
  return (
    /^[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]$/.test(prefix) &&
    !['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ'].includes(prefix)
  );
}

/** "At 20 30 40 a day" is made of words; so is nothing that a word cannot begin with. */
function isInWords(match: string): boolean {
  return /^(?:a[hmst]|by|ha|he|la|m[aey]|ox|pa|p[ms]|re|up|us|we|[A-Z][a-z])\s.*\s[a-z]$/s.test(
    match,
  );
}

function isAnnounced(text: string, at: number): boolean {
  return announced.test(wordsBefore(text, at));
}
