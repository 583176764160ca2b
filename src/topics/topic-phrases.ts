import { breakToken, isJoined, surfaceOf } from '../coding/index.js';
import type { TokenStore } from '../coding/index.js';
import { contentTerms } from '../meaning/index.js';
import { WordFlag } from '../text/index.js';
import type { Vocabulary } from '../text/index.js';

/** A phrase of a topic, in the form in which it is most often written. */
export interface TopicPhrase {
  readonly text: string;
  /** Respondents with this topic who use it, and others who do. */
  readonly within: number;
  readonly outside: number;
}

/** One person who repeats a phrase makes none; in many answers, one in so many must use it. */
const leastRespondents = 2;
const answersPerUser = 200;
const longest = 3;
/** Longer phrases say more: what a phrase of one, two and three words weighs. */
const weightOfLength = [0, 1, 2, 2.2];
const phrasesOfTopic = 8;

/**
 * The phrases that tell topics apart: words and phrases of two or three words, scored by p ln(p / q) with p the
 * share of a topic's answers that use them and q that of the others (the topic's part of the Kullback–Leibler
 * divergence), each given to the topic that it tells most of.
 *
 * @param topicsOf by response, its topics in this question; undefined when it is not counted
 * @returns for each topic its phrases, best first
 */
export function topicPhrases(
  stores: readonly TokenStore[],
  vocabulary: Vocabulary,
  topics: number,
  topicsOf: (response: number, store: number) => readonly number[] | undefined,
): readonly (readonly TopicPhrase[])[] {
  const found = new PhraseTable(vocabulary, topics);
  stores.forEach((tokenStore, store) => {
    tokenStore.visit((response, tokens, length) => {
      const own = topicsOf(response, store);
      if (own !== undefined) found.read(tokens, length, own);
    });
  });
  return found.best();
}

interface Counted {
  readonly words: number;
  readonly terms: readonly number[];
  /** By topic, answers that use it; then all answers. */
  readonly counts: Int32Array;
  readonly forms: Map<string, number>;
  lastAnswer: number;
}

class PhraseTable {
  readonly #vocabulary: Vocabulary;
  readonly #termOf: Int32Array;
  readonly #topics: number;
  readonly #phrases = new Map<string, Counted>();
  /** By topic, its answers; then all answers. */
  readonly #answers: Int32Array;
  #answer = 0;

  constructor(vocabulary: Vocabulary, topics: number) {
    this.#vocabulary = vocabulary;
    this.#termOf = contentTerms(vocabulary);
    this.#topics = topics;
    this.#answers = new Int32Array(topics + 1);
  }

  read(tokens: Int32Array, length: number, topics: readonly number[]): void {
    this.#answer += 1;
    for (const topic of [...topics, this.#topics]) this.#answers[topic]! += 1;
    for (let start = 0; start < length; start++) {
      if (!this.#isContent(tokens[start]!)) continue;
      for (let words = 1; words <= longest && start + words <= length; words++) {
        const last = tokens[start + words - 1]!;
        if (last === breakToken) break;
        if (this.#isContent(last)) this.#note(tokens, start, words, topics);
      }
    }
  }

  /** For each topic its phrases; a phrase goes to the topic that it tells most of. */
  best(): readonly (readonly TopicPhrase[])[] {
    const scored = Array.from({ length: this.#topics }, (): Scored[] => []);
    const least = Math.max(
      leastRespondents,
      Math.ceil(this.#answers[this.#topics]! / answersPerUser),
    );
    for (const phrase of this.#phrases.values()) {
      if (phrase.counts[this.#topics]! < least) continue;
      let best: Scored | undefined;
      for (let topic = 0; topic < this.#topics; topic++) {
        const score = this.#score(phrase, topic);
        if (phrase.counts[topic]! >= least && score > (best?.score ?? 0))
          best = { phrase, topic, score };
      }
      if (best) scored[best.topic]!.push(best);
    }
    return scored.map((own) => this.#choose(own));
  }

  #choose(scored: Scored[]): readonly TopicPhrase[] {
    const textOf = ({ phrase }: Scored): string =>
      phrase.terms.map((term) => this.#vocabulary.termText(term)).join(' ');
    scored.sort((a, b) => b.score - a.score || (textOf(a) < textOf(b) ? -1 : 1));
    const chosen: Scored[] = [];
    for (const item of scored) {
      if (chosen.length === phrasesOfTopic) break;
      // One phrase speaks for those that say nearly the same.
      if (chosen.some((other) => overlaps(other.phrase.terms, item.phrase.terms))) continue;
      chosen.push(item);
    }
    return chosen.map(({ phrase, topic }) => ({
      text: this.#withoutSentenceCapital(commonest(phrase.forms)),
      within: phrase.counts[topic]!,
      outside: phrase.counts[this.#topics]! - phrase.counts[topic]!,
    }));
  }

  /** "Vaping" is "vaping" when people write it so elsewhere; "County lines" stays. */
  #withoutSentenceCapital(form: string): string {
    const first = /^\p{Lu}[\p{Ll}’']+(?=$|[ -])/u.exec(form)?.[0];
    const small = first?.toLowerCase();
    if (first === undefined || small === undefined) return form;
    const written = this.#vocabulary.timesRead(small);
    return written > 0 && written * 4 >= this.#vocabulary.timesRead(first)
      ? small + form.slice(first.length)
      : form;
  }

  #score({ counts, words }: Counted, topic: number): number {
    const inside = this.#answers[topic]!;
    const others = this.#answers[this.#topics]! - inside;
    const share = (counts[topic]! + 0.5) / (inside + 1);
    const shareOutside = (counts[this.#topics]! - counts[topic]! + 0.5) / (others + 1);
    return weightOfLength[words]! * share * Math.log(share / shareOutside);
  }

  #isContent(token: number): boolean {
    return token !== breakToken && this.#termOf[surfaceOf(token)]! >= 0;
  }

  #note(tokens: Int32Array, start: number, words: number, topics: readonly number[]): void {
    const first = surfaceOf(tokens[start]!);
    if (words === 1 && (this.#vocabulary.flags(first) & WordFlag.Generic) !== 0) return;
    const terms: number[] = [];
    let form = '';
    for (let i = start; i < start + words; i++) {
      const surface = surfaceOf(tokens[i]!);
      terms.push(this.#vocabulary.term(surface));
      form += `${i === start ? '' : isJoined(tokens[i]!) ? '-' : ' '}${this.#vocabulary.surface(surface)}`;
    }
    const key = terms.join(' ');
    let phrase = this.#phrases.get(key);
    if (phrase === undefined) {
      const counts = new Int32Array(this.#topics + 1);
      phrase = { words, terms, counts, forms: new Map(), lastAnswer: -1 };
      this.#phrases.set(key, phrase);
    }
    phrase.forms.set(form, (phrase.forms.get(form) ?? 0) + 1);
    if (phrase.lastAnswer === this.#answer) return;
    phrase.lastAnswer = this.#answer;
    for (const topic of topics) phrase.counts[topic]! += 1;
    phrase.counts[this.#topics]! += 1;
  }
}

interface Scored {
  readonly phrase: Counted;
  readonly topic: number;
  readonly score: number;
}

/** Whether two phrases share a word. */
function overlaps(a: readonly number[], b: readonly number[]): boolean {
  return a.some((term) => b.includes(term));
}

/** The commonest form; of equally common ones that with fewer capitals, which come first in Unicode. */
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
