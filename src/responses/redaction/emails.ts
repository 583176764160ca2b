/** Only from the beginning of a run: trying each place of a long one would take for ever. */
const local = "(?<![\\p{L}\\p{N}._%+'’-])[\\p{L}\\p{N}._%+'’-]{1,64}";
const label = '[\\p{L}\\p{N}-]{1,63}';

/** "jane@mail.example", also with a space on either side of the sign. */
const written = new RegExp(`${local} ?[@＠] ?${label}(?:\\.${label})+`, 'gu');

const providers =
  'gmail|googlemail|hotmail|yahoo|outlook|icloud|live|msn|aol|btinternet|sky|protonmail|nhs';
/** "work" in "jane.doe@work" and in "j4ne@work", not the "b" of "a@b". */
const behindMailbox = String.raw`(?<=[._\d][\p{L}\p{N}]{1,30}[@＠])\p{L}[\p{L}\p{N}-]{2,30}`;
/** "jane@gmail", "jane.doe@work": one side looks like an address, other than in "a@b". */
const withoutEnding = new RegExp(
  String.raw`${local}[@＠](?:(?:${providers})|${behindMailbox})(?![\p{L}\p{N}@-])`,
  'giu',
);

/** `"jane doe"@mail.example`: in quotation marks a mailbox may hold spaces. */
const quoted = new RegExp(`"[^"\\n@]{1,64}"@${label}(?:\\.${label})+`, 'gu');

const slippedDot = String.raw`(?: \. ?|\. |,)`;
const endings = '(?:com|org|net|co ?[.,] ?uk|gov ?[.,] ?uk|ac ?[.,] ?uk|nhs ?[.,] ?uk)';
/** The dot of a well-known ending with a space beside it, or mistyped: "jane@mail . org", "jane@mail,com". */
const slipped = new RegExp(
  String.raw`${local} ?[@＠] ?${label}(?:\.${label})*${slippedDot}${endings}(?![\p{L}\p{N}-])`,
  'gu',
);

export function redactEmails(text: string): string {
  return text
    .replace(slipped, '[email]')
    .replace(quoted, '[email]')
    .replace(written, '[email]')
    .replace(withoutEnding, '[email]');
}

/** How the sign and the dot are put into words, in brackets or without. */
const bracketedAt = ' ?[([{<] ?at ?[)\\]}>] ?';
const spelledDot = '(?: ?[([{<] ?dot ?[)\\]}>] ?| dot |\\.)';
const mailbox = `${local}(?:${spelledDot}[\\p{L}\\p{N}_-]{1,40}){0,3}`;
const domain = `${label}(?:${spelledDot}${label}){1,5}`;

/** "jane (at) mail.example" */
const bracketed = new RegExp(`${mailbox}${bracketedAt}${domain}`, 'giu');
/** "Look at mail dot example" names a site, "reach me at" leads to an address. */
const noMailbox = [
  'look(?:ed|ing)?|is|are|was|be|available|found|online|here|us|me|more|website|site|live|visit',
  'working|based|seen?|stay|mail|him|her|them|back|email',
].join('|');
/** "jane at mail dot example", "jane.doe at mail.example". "Look at mail.example" is none. */
const inWords = new RegExp(`(?<!\\p{L})(?!(?:${noMailbox}) at )(${mailbox}) at ${domain}`, 'giu');

export function redactSpelledEmails(text: string): string {
  return text
    .replace(bracketed, '[email]')
    .replace(inWords, (match, mailboxOf: string) =>
      isMailbox(match, mailboxOf) || isShouted.test(match) ? '[email]' : match,
    );
}

/** "jane AT mail.example": capitals put the sign into words. */
const isShouted = /\p{Ll} AT \p{Ll}/u;

function isMailbox(match: string, mailboxOf: string): boolean {
  return /[ ([{<]dot/i.test(match) || /[._\d]/.test(mailboxOf);
}
