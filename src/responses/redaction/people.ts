import { matchesIn } from './matches-in.js';
import { namePhraseAt, namesBody } from './name-phrase.js';
import { replaceSpans } from './spans.js';
import type { MarkedSpan } from './spans.js';
import {
  afterAuthor,
  afterMeeting,
  afterNameIs,
  afterRelation,
  afterSelf,
  afterSignOff,
  afterTitle,
  afterTrade,
  beforeContact,
  fullName,
} from './people-readers.js';
import type { NameReader } from './people-readers.js';
import {
  author,
  capitals,
  contact,
  inMemory,
  metWith,
  nameIs,
  nickname,
  related,
  relatedSeveral,
  relationIs,
  relativesName,
  selfNamed,
  signOff,
  trade,
} from './people-triggers.js';
import { title } from './titles.js';
import { wordNames } from './word-names.js';

/** Words that lead to names, and how sure one must be of what follows each. In the order of trust. */
const leads: readonly { readonly trigger: RegExp; readonly read: NameReader }[] = [
  { trigger: title, read: afterTitle },
  { trigger: nameIs, read: afterNameIs },
  { trigger: related, read: afterRelation },
  // Once for every name of a list: the next stands behind the one before.
  ...Array.from({ length: 5 }, () => ({ trigger: relatedSeveral, read: afterRelation })),
  { trigger: inMemory, read: afterSelf },
  { trigger: relativesName, read: afterMeeting },
  { trigger: relationIs, read: afterMeeting },
  { trigger: trade, read: afterTrade },
  { trigger: signOff, read: afterSignOff },
  { trigger: author, read: afterAuthor },
  { trigger: selfNamed, read: afterSelf },
  { trigger: metWith, read: afterMeeting },
  { trigger: contact, read: beforeContact },
  { trigger: capitals, read: fullName },
  { trigger: nickname, read: afterMeeting },
];

/**
 * Takes out the names of people that a text leads to: by a title, a relation, a signature. A name that
 * is known by one of them goes wherever it stands in the text: "my son Callum. Callum was nineteen".
 */
export function redactPeople(text: string): string {
  const known = new Set<string>();
  const redacted = leads.reduce((rest, { trigger, read }) => {
    const spans: MarkedSpan[] = [];
    let free = 0;
    for (const match of matchesIn(rest, trigger)) {
      const start = match.index + match[0].length;
      if (start < free) continue;
      const end = read(rest, start, match[0]);
      if (end === undefined) continue;
      spans.push({ start, end, mark: '[name]' });
      for (const word of rest.slice(start, end).split(/[^\p{L}\p{M}'’-]+/u)) known.add(word);
      free = end;
    }
    return replaceSpans(rest, spans);
  }, text);
  return redactKnown(redacted, known);
}

/** Words that name more than one person or thing are left: "May", "Young". */
function redactKnown(text: string, known: ReadonlySet<string>): string {
  const words = [...known].filter(
    (word) => /^\p{Lu}[\p{L}\p{M}'’-]{2,}$/u.test(word) && !wordNames.has(word.toLowerCase()),
  );
  if (words.length === 0 || words.length > mostKnown) return text;
  return replaceSpans(text, spansOf(words, text)).replace(/\[name\](?:\s\[name\])+/g, '[name]');
}

/** A text that names more people than this is a list, and each of them has been found by itself. */
const mostKnown = 200;

/** "Told Persephone. Persephone Quill came": of a first name that is known, the last name goes too. */
function withSurname(text: string, start: number, end: number): number {
  const phrase = namePhraseAt(text, start, 3, 'lead');
  return phrase && phrase.parts.length > 1 && !namesBody(text, phrase) ? phrase.end : end;
}

const wordBegins = /(?<![\p{L}\p{N}[-])/uy;
const wordEnds = /(?![\p{L}\p{M}])/uy;

/**
 * Where words stand by themselves; of two at one place the first of the list. A pattern made of them would cost more.
 */
function spansOf(words: readonly string[], text: string): readonly MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  for (const word of words) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const end = at + word.length;
      if (holds(wordBegins, text, at) && holds(wordEnds, text, end))
        spans.push({ start: at, end: withSurname(text, at, end), mark: '[name]' });
    }
  }
  let free = 0;
  // The sort keeps the order of the list where two begin at one place.
  return spans
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < free) return false;
      free = end;
      return true;
    });
}

function holds(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
