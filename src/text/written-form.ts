import type { Vocabulary } from './vocabulary.js';

/**
 * The form that was counted most often, in capitals or not; of equally common ones that with fewer capitals, which come
 * last in Unicode. Whoever shouts a word does not decide how it is written.
 */
export function commonestForm(forms: ReadonlyMap<string, number>): string {
  const whatever = new Map<string, number>();
  for (const [form, count] of forms) {
    const small = form.toLowerCase();
    whatever.set(small, (whatever.get(small) ?? 0) + count);
  }
  const best = commonest(whatever);
  const written = [...forms].filter(([form]) => form.toLowerCase() === best);
  const calm = written.filter(
    ([form, count]) => !shouted.test(form) || 2 * count > whatever.get(best)!,
  );
  return commonest(new Map(calm.length > 0 ? calm : written));
}

/** All in capitals, and with a word too long for an acronym. */
const shouted = /^(?=.*\p{Lu}{6})[^\p{Ll}]+$/u;

function commonest(forms: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [form, count] of forms) {
    if (count > most || (count === most && form > best)) {
      best = form;
      most = count;
    }
  }
  return best;
}

/** A phrase as it is shown: without characters that only format, and without a possessive's tail. */
export function tidyForm(form: string): string {
  return form.replace(/\p{Cf}/gu, '').replace(/['’]s$/, '');
}

/** From this share of its capitalised form on, a word is one that only began a sentence there. */
const commonShare = 0.25;

/** "Stigma" is "stigma" when people write it so elsewhere; "Xanax", "County lines" and "Housing First" stay. */
export function withoutSentenceCapital(form: string, vocabulary: Vocabulary): string {
  const first = /^\p{Lu}[\p{Ll}’']+(?=$|[ -])/u.exec(form)?.[0];
  if (first === undefined || /[ -]\p{Lu}/u.test(form)) return form;
  const small = vocabulary.timesRead(first.toLowerCase());
  if (small === 0) return form;
  const isCommon = small >= commonShare * vocabulary.timesRead(first);
  return isCommon ? first.toLowerCase() + form.slice(first.length) : form;
}
