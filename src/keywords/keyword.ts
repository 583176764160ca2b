import type { Keyness } from '../statistics/index.js';
import type { KeywordMethodName } from './methods.js';

/** A word or phrase that characterises a class of texts. */
export interface Keyword {
  /** As it is most often written. */
  readonly text: string;
  /** Respondents of the class who use it, and how often. */
  readonly respondents: number;
  readonly occurrences: number;
  /** Respondents of the class. */
  readonly base: number;
  readonly score: number;
  readonly keyness: (Keyness & { readonly adjustedP: number }) | undefined;
}

/** The keywords of one class, best first. */
export interface ClassKeywords {
  readonly textClass: string;
  readonly keywords: readonly Keyword[];
}

export interface KeywordSettings {
  readonly method: KeywordMethodName;
  /** How many keywords of each class. */
  readonly top: number;
  /** With `keyness`: only words whose adjusted p-value is no larger; 1 shows the others too. */
  readonly maximumFalseDiscovery: number;
}
