/** A full stop after one of these ends no sentence. */
const abbreviations =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs|cf|Dr|Mr|Mrs|Ms|Prof|Rev|St|No|Nos|Q|Qs|para|paras|pp?|approx|incl|[A-Z])\.$/u;

/** Marks that end a sentence, with what closes it, before a new one begins; or the end of a line. */
const border = /[.!?…]+["'”’)\]]*(?=\s+["'“‘([]?[\p{Lu}\p{N}[])|(?=\s*[\r\n])/gu;

/** List marks at the beginning of a line are no part of the sentence. */
const lead = /^(?:[-•*·–—>]+|\(?(?:\d{1,2}|[a-z]|[ivx]+)[.)])\s+/u;

/**
 * The whole sentences of a text, each exactly as it stands there, without list marks and spaces around it.
 * A line is a sentence of its own even when nothing ends it.
 */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  const take = (end: number): void => {
    const sentence = text.slice(start, end).trim().replace(lead, '');
    if (sentence !== '') sentences.push(sentence);
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(border)) {
    const end = index + mark.length;
    if (end <= start || abbreviations.test(text.slice(start, end))) continue;
    take(end);
  }
  take(text.length);
  return sentences;
}
