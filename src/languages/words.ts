// What is known of the words of languages other than English: function words of `stopwords-iso`, stemmers of
// `natural`. The build bundles both. Import it when a text needs it, not before.
import de from 'natural/lib/natural/stemmers/porter_stemmer_de.js';
import es from 'natural/lib/natural/stemmers/porter_stemmer_es.js';
import fr from 'natural/lib/natural/stemmers/porter_stemmer_fr.js';
import it from 'natural/lib/natural/stemmers/porter_stemmer_it.js';
import nl from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import no from 'natural/lib/natural/stemmers/porter_stemmer_no.js';
import pt from 'natural/lib/natural/stemmers/porter_stemmer_pt.js';
import ru from 'natural/lib/natural/stemmers/porter_stemmer_ru.js';
import sv from 'natural/lib/natural/stemmers/porter_stemmer_sv.js';
import uk from 'natural/lib/natural/stemmers/porter_stemmer_uk.js';
import lists from 'stopwords-iso' with { type: 'json' };

import { english, fold } from '../text/index.js';
import type { Language } from '../text/index.js';
import { moreFunctionWords } from './more-function-words.js';
import { remembering } from '../collections/index.js';

const stemmers: Readonly<Record<string, { readonly stem: (word: string) => string }>> = {
  de,
  es,
  fr,
  it,
  nl,
  no,
  pt,
  ru,
  sv,
  uk,
};

/** Longer "words" are pasted links, keys or noise: they have no stem. */
const longestWord = 64;

/** "l'eau", "dell'acqua": an article before a vowel is no part of the word. */
const elision =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu|un|dell|all|nell|sull|dall|coll|quell|quest)['’](?=\p{L})/u;
const elides: readonly string[] = ['fr', 'it', 'ca'];

/** The words of a language. One of which nothing is known has no function words, and every form is its own stem. */
export const wordsOf = remembering(makeLanguage, 200);

function makeLanguage(code: string): Language {
  if (code === 'en') return english;
  const more = Object.hasOwn(moreFunctionWords, code) ? moreFunctionWords[code]!.split(' ') : [];
  const stopWords = new Set([...(lists[code] ?? []), ...more].map(fold));
  const stemmer = Object.hasOwn(stemmers, code) ? stemmers[code] : undefined;
  const whole = elides.includes(code) ? (word: string) => word.replace(elision, '') : same;
  return {
    code,
    isStopWord: (folded) => stopWords.has(folded) || stopWords.has(whole(folded)),
    stem: (written) => {
      const word = whole(written.normalize('NFC').toLowerCase().replaceAll('’', "'"));
      const isWord = word.length <= longestWord && /^\p{L}+$/u.test(word);
      return fold(stemmer && isWord ? stemmer.stem(word) : word);
    },
  };
}

function same(word: string): string {
  return word;
}
