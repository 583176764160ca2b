import { PhraseFinder, redactionKinds, Tokeniser } from '../text/index.js';
import type { TermLists, Tokens, Vocabulary } from '../text/index.js';
import type { Answer } from '../responses/index.js';
import { numberOfKind } from './coded-answers.js';
import type { CodedAnswers } from './coded-answers.js';
import type { Fingerprint } from './fingerprint.js';
import { ListedTerms } from './listed-terms.js';
import type { Scheme, SchemeMaker } from './scheme.js';

/** The words of an answer, until the next one is read. */
export interface ReadWords {
  /** All of them, as they stand. */
  readonly all: Tokens;
  /** Those that keywords are made from. */
  readonly listed: Tokens;
}

/** Makes numbers of answers: whatever comes after it knows no text. */
export class AnswerCoder {
  readonly #tokeniser: Tokeniser;
  readonly #listed: ListedTerms;
  readonly #schemes: readonly Scheme[];

  /** @param lists words and phrases of a user's own */
  constructor(vocabulary: Vocabulary, schemes: readonly SchemeMaker[], lists: TermLists) {
    this.#tokeniser = new Tokeniser(vocabulary);
    this.#listed = new ListedTerms(lists, vocabulary);
    const finder = new PhraseFinder(vocabulary);
    this.#schemes = schemes.map((make) => make(vocabulary, finder));
  }

  /**
   * Codes an answer of the response at hand.
   *
   * @param fingerprint takes in all by which copies are told apart
   * @returns undefined for an answer that is not substantive
   */
  code(
    { question, kind, text, language, removed }: Answer,
    into: CodedAnswers,
    fingerprint: Fingerprint,
  ): ReadWords | undefined {
    fingerprint.take(question);
    fingerprint.take(numberOfKind(kind));
    // A mark is no word, and copies may differ in nothing else.
    for (const one of removed ?? []) fingerprint.take(redactionKinds.indexOf(one));
    if (kind !== 'substantive') {
      into.push(question, kind, language.code, removed);
      return undefined;
    }
    const tokens = this.#tokeniser.tokenise(text, language);
    fingerprint.takeWords(tokens);
    into.pushText(question, language.code, tokens.length, removed);
    for (const scheme of this.#schemes) into.mark(scheme.apply(tokens));
    return { all: tokens, listed: this.#listed.apply(tokens) };
  }
}
