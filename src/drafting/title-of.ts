const extensions = /(?:\.(?:gz|csv|tsv|txt|xlsx|json|ndjson|jsonl))+$/i;
/** "(3)" of a third download, and days and times of it. */
const marks = [
  /\(\d+\)/g,
  /(?<!\d)(?:19|20)\d{2}([-._ ]?)(?:0?[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?:[T_ -]?\d{2}[-._:h]?\d{2}(?:[-._:]?\d{2})?)?(?!\d)/g,
  /(?<!\d)(?:0?[1-9]|[12]\d|3[01])([-._ ])(?:0?[1-9]|1[0-2])\1(?:19|20)?\d{2}(?!\d)/g,
];
/** What a file is, and not what it is about: before that, and behind it. */
const leading = /^(?:exports?|exported|responses?|results?|answers?|submissions?|raw|copy)$/i;
const trailing =
  /^(?:exports?|exported|responses?|results?|answers?|submissions?|data|dataset|download|raw|final|clean(?:ed)?|copy|v\d+|csv|xlsx?|all|anonymi[sz]ed|redacted)$/i;
const joining = /^(?:of|to|on|for|from)$/i;

/** "dhsc" has no vowel, so it is no word: as it is written it is less wrong than "Dhsc". */
const isAbbreviation = /^[b-df-hj-np-tv-xz]+$/;

/** What a consultation may be called by the name of its export; undefined when that says nothing of it. */
export function titleOf(file: string): string | undefined {
  const name = file.replace(/^.*[\\/]/, '').replace(extensions, '');
  // Where there are spaces, a hyphen is one.
  const apart = /\s/.test(name) ? /[_+]|(?<!\S)-+|-+(?!\S)/gu : /[_+.]|(?<=\p{L})-(?=\p{L})/gu;
  const words = marks
    .reduce((rest, mark) => rest.replace(mark, ' '), name)
    .replace(apart, ' ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  const first = words.findIndex((word) => !leading.test(word));
  // "Transport for all" is a title, and "results for all" is none.
  const last = words.findLastIndex(
    (word, place) => !trailing.test(word) || (place - 1 > first && joining.test(words[place - 1]!)),
  );
  const left = words.slice(first > 0 && joining.test(words[first]!) ? first + 1 : first, last + 1);
  const title = first < 0 ? '' : left.join(' ');
  if (!/\p{L}/u.test(title)) return undefined;
  return isAbbreviation.test(left[0]!) ? title : title.charAt(0).toUpperCase() + title.slice(1);
}
