import { titles } from './full-name.js';
import { givenNames } from './redaction/given-names.js';
import { wordNames } from './redaction/word-names.js';

/** What the personal fields of one respondent hold. */
export interface PersonalDetails {
  /** First names, last names and full names: each of their words is a name too. */
  readonly names: readonly string[];
  /** Addresses, numbers and the like, which are looked for as they stand. */
  readonly others: readonly string[];
}

/** The same, taken apart into what is looked for. */
export interface OwnDetails {
  /** Whole names as they stand in their fields. */
  readonly wholes: readonly string[];
  /** The words of names. */
  readonly parts: readonly string[];
  /** Addresses and numbers, and the lines of them. */
  readonly lines: readonly string[];
  /** Names that are no words, so that they are known in lower case too. */
  readonly unmistakable: readonly string[];
}

/** What is longer is no name but a text in the wrong cell. */
const longestDetail = 100;
/** And with more words than this it is none either. */
const mostWords = 5;

/** What stands in the boxes for names besides names. */
const notNames: ReadonlySet<string> = new Set([...titles, 'no', 'none', 'and', 'the', 'of']);
/** Local parts of e-mail addresses that name nobody. */
const mailboxes =
  /^(?:info|admin|office|contact|enquir(?:y|ies)|hello|mail|email|post|support|help|team|service|reception|secretary|manager|policy|press|media|general|no-?reply)$/;

export function takeApart({ names, others }: PersonalDetails): OwnDetails {
  const wholes = names
    .map((name) => name.trim().normalize('NFC'))
    .filter(isShort)
    .filter((name) => /\p{L}{2}/u.test(name) && !notNames.has(name.toLowerCase()));
  const ofNames = wholes.flatMap((name) => name.split(/[\s,]+/)).filter(isName);
  const halves = ofNames.filter((name) => name.includes('-')).flatMap((name) => name.split('-'));
  const mails = others.map((detail) => detail.trim()).filter((detail) => /^\S+@\S+$/.test(detail));
  const locals = mails.map((mail) => mail.slice(0, mail.indexOf('@')));
  const ofMails = locals.flatMap(namesInMailbox);
  const parts = [...new Set([...ofNames, ...halves.filter(isName), ...ofMails])];
  return {
    wholes,
    parts,
    lines: [
      // Of an address also the house and the postcode; "London" alone is anyone's.
      ...others
        .flatMap((detail) => [detail, ...detail.split(/[,;\n]/)])
        .map((line) => line.trim())
        .filter(isShort)
        .filter((line) => line.length > 4 && /[\d@]|\S\s+\S/.test(line)),
      ...locals.filter(
        (local) =>
          local.length > 4 &&
          isShort(local) &&
          !mailboxes.test(local.toLowerCase()) &&
          !isWord(local),
      ),
    ],
    // Many words in the box for a name are a text about something else.
    unmistakable: wholes.some((name) => name.split(/\s+/).length > mostWords)
      ? []
      : parts.filter((name) => name.length > 3 && !isWord(name)),
  };
}

/** "jane.doe" holds names, since Jane is one; "service.manager" does not. */
function namesInMailbox(local: string): readonly string[] {
  const words = local
    .replace(/\d+/g, ' ')
    .split(/[ ._+-]+/)
    .filter((word) => word.length > 2);
  return words.length > 1 && words.some((word) => givenNames.has(word.toLowerCase()))
    ? words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    : [];
}

function isWord(name: string): boolean {
  return wordNames.has(name.toLowerCase());
}

function isShort(detail: string): boolean {
  return detail.length <= longestDetail;
}

function isName(part: string): boolean {
  return /^[\p{L}\p{M}'’-]{2,}$/u.test(part) && !notNames.has(part.toLowerCase());
}
