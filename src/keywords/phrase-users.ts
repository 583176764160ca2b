import { breakToken, isJoined, surfaceOf } from '../coding/index.js';
import type { CodedResponses } from '../coding/index.js';
import { walkAnswers } from './answers-walk.js';
import { KeyWords, visitWords } from './key-words.js';
import { absent } from './phrase.js';
import type { Phrase } from './phrase.js';
import { PhraseSet } from './phrase-set.js';

/** One answer's words; they are used again for the next. */
interface Answer {
  readonly response: number;
  readonly question: number;
  readonly words: Int32Array;
  readonly tokens: Int32Array;
  readonly length: number;
}

type VisitAnswers = (visitor: (answer: Answer) => void) => void;

/**
 * Who uses a keyword: by number of the response, the questions whose answers hold it, in any of its forms.
 *
 * @param keyword as tables show it
 * @param questions places of the questions that are looked at
 */
export function findUsers(
  responses: CodedResponses,
  keyword: string,
  questions: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const keyWords = new KeyWords(responses.vocabulary);
  const visit: VisitAnswers = (visitor) => {
    for (const question of questions) {
      const walk = walkAnswers([responses.tokens[question]!], (response) =>
        responses.isAnalysed(response),
      );
      visitWords(walk, keyWords, (answer) => {
        visitor({ ...answer, question });
      });
    }
  };
  const users = new Map<number, number[]>();
  const phrase = phraseWritten(keyword, responses, visit);
  if (!phrase) return users;
  const set = new PhraseSet(responses.vocabulary.termCount);
  set.add(phrase[0]!, phrase[1] ?? absent, phrase[2] ?? absent);
  visit(({ response, question, words, length }) => {
    set.find(words, length, () => {
      const own = users.get(response) ?? [];
      if (!own.includes(question)) users.set(response, [...own, question]);
    });
  });
  return users;
}

/**
 * The terms of what is written so. One form may belong to words of several languages: those that stand there
 * most often are meant.
 */
function phraseWritten(
  keyword: string,
  { vocabulary }: Pick<CodedResponses, 'vocabulary'>,
  visit: VisitAnswers,
): Phrase | undefined {
  const wanted = plain(keyword);
  const forms = Array.from({ length: vocabulary.size }, (_, surface) =>
    plain(vocabulary.surface(surface)),
  );
  const begins = Uint8Array.from(forms, (form) =>
    wanted.startsWith(withoutPossessive(form)) ? 1 : 0,
  );
  const writtenAt = (tokens: Int32Array, from: number, length: number): Phrase | undefined => {
    let written = '';
    for (let at = from; at < length && tokens[at] !== breakToken; at++) {
      const token = tokens[at]!;
      written += `${at === from ? '' : isJoined(token) ? '-' : ' '}${forms[surfaceOf(token)]!}`;
      if (withoutPossessive(written) === wanted)
        return Array.from(tokens.subarray(from, at + 1), (one) => vocabulary.term(surfaceOf(one)));
      if (!wanted.startsWith(written)) return undefined;
    }
    return undefined;
  };
  const found = new Map<string, { readonly phrase: Phrase; times: number }>();
  visit(({ tokens, length }) => {
    for (let at = 0; at < length; at++) {
      if (tokens[at] === breakToken || begins[surfaceOf(tokens[at]!)] === 0) continue;
      const phrase = writtenAt(tokens, at, length);
      if (!phrase) continue;
      const known = found.get(phrase.join(' '));
      if (known) known.times += 1;
      else found.set(phrase.join(' '), { phrase, times: 1 });
    }
  });
  return [...found.values()].sort((a, b) => b.times - a.times)[0]?.phrase;
}

/** As keywords are compared: small, and without characters that nobody sees. */
function plain(text: string): string {
  return text.toLowerCase().replace(/\p{Cf}/gu, '');
}

function withoutPossessive(form: string): string {
  return form.replace(/['’]s$/, '');
}
