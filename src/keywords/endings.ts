import { wordClassOf } from '../keyphrases/index.js';
import { english, fold, WordFlag } from '../text/index.js';
import type { Vocabulary } from '../text/index.js';
import { FormsOfTerms } from './forms-of-terms.js';
import type { Phrase } from './phrase.js';

/**
 * How the English phrases of a call end. One is open when it ends with an adjective, a participle or an adverb in -ly:
 * it may say little without the word behind it ("local", "face financial"). Keyphrases that people choose end with a
 * noun (Hulth 2003, "Improved automatic keyword extraction given more linguistic knowledge", EMNLP '03). Names
 * ("Asian") say enough.
 */
export class Endings {
  readonly #vocabulary: Vocabulary;
  readonly #forms: FormsOfTerms;
  /** By term, the class of its commonest form. */
  readonly #classes: string[] = [];
  /** By term, whether any of its forms ends a phrase openly. */
  readonly #mayBeOpen: boolean[] = [];

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#forms = new FormsOfTerms(vocabulary);
  }

  /** By the commonest form of each word. */
  isOpen(phrase: Phrase): boolean {
    return this.#isOpen(phrase, this.#classOf(phrase.at(-1)!));
  }

  /** Whether a phrase is open in some form: "clinic" is none, but may be written "clinical". */
  mayBeOpen(phrase: Phrase): boolean {
    const last = phrase.at(-1)!;
    return (this.#mayBeOpen[last] ??= this.#forms
      .of(last)
      .some((surface) => open.includes(classify(this.#vocabulary, surface))));
  }

  /** Whether the last word follows a noun, as in "evidence based" and "drug free". */
  isBehindNoun(phrase: Phrase): boolean {
    return phrase.length > 1 && nouns.includes(this.#classOf(phrase.at(-2)!));
  }

  /**
   * Whether a phrase says little in the form in which it is shown.
   *
   * @param goesOn whether a word nearly always follows at once: what is said of something ("it is slow") says enough
   */
  saysLittle(phrase: Phrase, form: string, goesOn: boolean): boolean {
    const found = this.#classOfForm(phrase.at(-1)!, form.slice(form.lastIndexOf(' ') + 1));
    if (!this.#isOpen(phrase, found)) return false;
    return found === 'r' || (goesOn && !/-\S+$/.test(form));
  }

  #isOpen(phrase: Phrase, last: string): boolean {
    return open.includes(last) && !(last === 'd' && this.isBehindNoun(phrase));
  }

  #classOf(term: number): string {
    return (this.#classes[term] ??= classify(this.#vocabulary, this.#forms.commonest(term)));
  }

  /**
   * The class of a term's form, the end of a compound perhaps; a noun where a language that writes it alike has it as
   * one.
   */
  #classOfForm(term: number, form: string): string {
    const word = form.slice(form.lastIndexOf('-') + 1);
    const alike = this.#forms.of(term).filter((one) => this.#vocabulary.surface(one) === word);
    const classes = alike.map((one) => classify(this.#vocabulary, one));
    return classes.find((found) => !open.includes(found)) ?? classes[0] ?? this.#classOf(term);
  }
}

/** Adjectives, participles, and adverbs in -ly. */
const open = 'jdr';
/** Nouns, and verbs that are nouns too. */
const nouns = 'nyx';

/** Endings of rare words deceive: "clinic" and "referral" are no adjectives, since they have a plural. */
const leastPlural = 0.05;

/**
 * The class of a word if it is English, and neither a name, nor a term of the user's lists, nor an adverb that ends
 * otherwise.
 */
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
