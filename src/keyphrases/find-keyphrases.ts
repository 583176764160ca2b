import { noTermLists } from '../text/index.js';
import type { TermLists } from '../text/index.js';
import { Corpus } from './corpus.js';
import { readDocument } from './document.js';
import { KnownTerms } from './known-terms.js';
import { keyphraseMethods } from './methods/index.js';
import type { KeyphraseMethod, KeyphraseMethodName } from './methods/index.js';
import { select } from './select.js';
import type { Keyphrase } from './select.js';

/** A text with its name. */
export interface TextDocument {
  readonly id: string;
  /** Redacted. */
  readonly text: string;
}

export interface KeyphraseWishes {
  /** Default `phrases`. */
  readonly method?: KeyphraseMethodName | undefined;
  /** Keyphrases of each document; default 10. */
  readonly top?: number | undefined;
  readonly terms?: TermLists | undefined;
}

/** The keyphrases of one document, best first. */
export interface DocumentKeyphrases {
  readonly id: string;
  readonly keyphrases: readonly Keyphrase[];
}

/**
 * The phrases that say best what each document is about, in the order of the documents. Documents are
 * read twice: once to learn how common each phrase is among them.
 */
export function* findKeyphrases(
  documents: readonly TextDocument[],
  { method = 'phrases', top = 10, terms = noTermLists }: KeyphraseWishes,
): Generator<DocumentKeyphrases> {
  const ranking: KeyphraseMethod = keyphraseMethods[method];
  const known = new KnownTerms(terms);
  const corpus = new Corpus(ranking.usesGrams);
  for (const { text } of documents) corpus.add(readDocument(text, known));
  for (const { id, text } of documents) {
    const scored = ranking.score(readDocument(text, known), corpus);
    yield { id, keyphrases: select(scored, top) };
  }
}
