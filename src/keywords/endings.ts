import { wordClassOf } from '../keyphrases/index.js';
import { english, fold, WordFlag } from '../text/index.js';
import type { Vocabulary } from '../text/index.js';
import type { Phrase } from './phrase.js';

/**
 * How the English phrases of a call end, by the commonest form of each word. One is open when it ends with an adjective, a
 * participle or an adverb in -ly: it may say little without the word behind it ("local", "face financial"). Keyphrases that
 * people choose end with a noun (Hulth 2003, "Improved automatic keyword extraction given more linguistic knowledge", EMNLP
 * '03). Names ("Asian") say enough.
 */
export class Endings {
  readonly #vocabulary: Vocabulary;
  readonly #surfaces: Int32Array;
  readonly #classes: string[] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#surfaces = commonestSurfaces(vocabulary);
  }

  isOpen(phrase: Phrase): boolean {
    const last = this.#classOf(phrase.at(-1)!);
    return open.includes(last) && !(last === 'd' && this.isBehindNoun(phrase));
  }

  /** Whether the last word follows a noun, as in "evidence based" and "drug free". */
  isBehindNoun(phrase: Phrase): boolean {
    return phrase.length > 1 && nouns.includes(this.#classOf(phrase.at(-2)!));
  }

  #classOf(term: number): string {
    return (this.#classes[term] ??= classify(this.#vocabulary, this.#surfaces[term]!));
  }
}

/**
 * Whether an open phrase says little in the form in which it is shown.
 *
 * @param goesOn whether a word nearly always follows at once: what is said of something ("it is slow") says enough
 */
export function saysLittle(form: string, goesOn: boolean): boolean {
  const found = wordClassOf(fold(form.slice(form.lastIndexOf(' ') + 1)));
  return found === 'r' || (goesOn && open.includes(found) && !/-\S+$/.test(form));
}

/** Adjectives, participles, and adverbs in -ly. */
const open = 'jdr';
/** Nouns, and verbs that are nouns too. */
const nouns = 'nyx';

/** Endings of rare words deceive: "clinic" and "referral" are no adjectives, since they have a plural. */
const leastPlural = 0.05;

/** The class of a word if it is English, and neither a name, nor a term of the user's lists, nor an adverb that ends otherwise. */
function classify(vocabulary: Vocabulary, surface: number): string {
  const saysEnough = vocabulary.flags(surface) & (WordFlag.Named | WordFlag.Capital);
  if (vocabulary.languageOf(surface) !== english || saysEnough !== 0) return 'n';
  const folded = fold(vocabulary.surface(surface));
  const found = wordClassOf(folded);
  if (found === 'r' && !folded.endsWith('ly')) return 'n';
  const plural = vocabulary.timesRead(`${folded}s`);
  if (found === 'j' && plural > leastPlural * vocabulary.timesRead(folded)) return 'n';
  return found === 'j' && folded.endsWith('ed') ? 'd' : found;
}

/** By term, the form in which it was read most often; of equally common ones that with fewer capitals. */
function commonestSurfaces(vocabulary: Vocabulary): Int32Array {
  const found = new Int32Array(vocabulary.termCount).fill(-1);
  for (let surface = 0; surface < vocabulary.size; surface++) {
    const term = vocabulary.term(surface);
    const best = found[term]!;
    const isCommoner =
      best < 0 ||
      vocabulary.occurrences(surface) > vocabulary.occurrences(best) ||
      (vocabulary.occurrences(surface) === vocabulary.occurrences(best) &&
        vocabulary.surface(surface) > vocabulary.surface(best));
    if (isCommoner) found[term] = surface;
  }
  return found;
}
