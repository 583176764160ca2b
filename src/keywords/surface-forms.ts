import { isJoined, surfaceOf } from '../coding/index.js';
import type { Vocabulary } from '../text/index.js';
import type { Walk } from './answers-walk.js';
import type { Candidates } from './candidates.js';
import type { Phrase } from './frequent-phrases.js';
import { PhrasePlaces } from './phrase-places.js';

/**
 * How each phrase is most often written; of two written equally often, the one with
 * fewer capitals. A capital that only begins sentences is dropped.
 */
export function surfaceForms(
  walk: Walk,
  candidates: Candidates,
  vocabulary: Vocabulary,
  phrases: readonly Phrase[],
): readonly string[] {
  const places = new PhrasePlaces(phrases, vocabulary.termCount);
  const forms = phrases.map(() => new Map<string, number>());
  walk.visit((_, tokens, length) => {
    candidates.clear();
    candidates.read(tokens, length);
    const { first, second, third, start } = candidates;
    for (let i = 0; i < candidates.length; i++) {
      const place = places.find(first[i]!, second[i]!, third[i]!);
      if (place < 0) continue;
      const form = written(vocabulary, tokens, start[i]!, phrases[place]!.length);
      forms[place]!.set(form, (forms[place]!.get(form) ?? 0) + 1);
    }
  });
  return forms.map((counts) => withoutSentenceCapital(commonest(counts), vocabulary));
}

function written(vocabulary: Vocabulary, tokens: Int32Array, start: number, words: number): string {
  let form = '';
  for (let i = start; i < start + words; i++) {
    const token = tokens[i]!;
    if (i > start) form += isJoined(token) ? '-' : ' ';
    form += vocabulary.surface(surfaceOf(token));
  }
  return form.replace(/\p{Cf}/gu, '').replace(/['’]s$/, '');
}

function commonest(forms: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [form, count] of forms) {
    // Small letters come after capitals in Unicode.
    if (count > most || (count === most && form > best)) {
      best = form;
      most = count;
    }
  }
  return best;
}

/** From this share of its capitalised form on, a word is one that only began a sentence there. */
const commonShare = 0.25;

/** "Stigma" is "stigma" when people write it so elsewhere; "Xanax" and "Housing First" stay. */
function withoutSentenceCapital(form: string, vocabulary: Vocabulary): string {
  const first = /^\p{Lu}[\p{Ll}’']+(?=$|[ -])/u.exec(form)?.[0];
  if (first === undefined || /[ -]\p{Lu}/u.test(form)) return form;
  const small = vocabulary.find(first.toLowerCase());
  const capital = vocabulary.find(first);
  if (small === undefined) return form;
  const isCommon =
    capital === undefined ||
    vocabulary.occurrences(small) >= commonShare * vocabulary.occurrences(capital);
  return isCommon ? first.toLowerCase() + form.slice(first.length) : form;
}
