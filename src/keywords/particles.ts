import { breakToken, isJoined, surfaceOf } from '../coding/index.js';
import type { Vocabulary } from '../text/index.js';

/**
 * Function words that finish what stands before them and govern nothing: adverbs of phrasal verbs, and "one". A phrase does not
 * end in them, but "levelling" of "levelling up" and "loved" of "loved one" say little.
 */
const particles = new Set([
  ...['up', 'out', 'off', 'down', 'away', 'back', 'apart', 'together'],
  ...['one', 'ones'],
]);
/** From this share of the words that follow it on, a phrase is written with a particle. */
const nearlyAlways = 0.75;
/** In so many of its occurrences it must be seen: which function words end a clause is not kept. */
const seenShare = 0.4;

/** Counts which particles follow phrases. */
export class Particles {
  readonly #vocabulary: Vocabulary;
  /** By surface, whether it is a particle; filled when first asked for. */
  readonly #isParticle = new Map<number, boolean>();
  /** By phrase and particle that follows it. */
  readonly #followers = new Map<number, Map<number, number>>();
  /** By phrase, how often any word follows. */
  readonly #words = new Map<number, number>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** @param token what follows the phrase: a word or a break */
  count(phrase: number, token: number): void {
    if (token === breakToken) return;
    this.#words.set(phrase, (this.#words.get(phrase) ?? 0) + 1);
    if (!this.#has(surfaceOf(token))) return;
    const own = this.#followers.get(phrase) ?? new Map<number, number>();
    own.set(token, (own.get(token) ?? 0) + 1);
    this.#followers.set(phrase, own);
  }

  /** What a phrase is written with, with what joins it; nothing where no particle nearly always follows. */
  after(phrase: number, occurrences: number): string {
    const ways = new Map<string, Map<string, number>>();
    for (const [token, times] of this.#followers.get(phrase) ?? []) {
      const word = this.#vocabulary.surface(surfaceOf(token)).toLowerCase();
      const written = (isJoined(token) ? '-' : ' ') + word;
      const particle = word.replace(/^ones$/, 'one');
      const own = ways.get(particle) ?? new Map<string, number>();
      own.set(written, (own.get(written) ?? 0) + times);
      ways.set(particle, own);
    }
    for (const own of ways.values()) {
      const all = [...own.values()].reduce((sum, times) => sum + times, 0);
      if (all < nearlyAlways * this.#words.get(phrase)! || all < seenShare * occurrences) continue;
      const [first] = [...own].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return first![0];
    }
    return '';
  }

  #has(surface: number): boolean {
    let is = this.#isParticle.get(surface);
    if (is === undefined) {
      is = particles.has(this.#vocabulary.surface(surface).toLowerCase());
      this.#isParticle.set(surface, is);
    }
    return is;
  }
}
