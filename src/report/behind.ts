/**
 * The responses behind the figures of a report for analysts: by them its page counts again for a part of the
 * respondents, and leads from a figure to the answers. Places are those in the lists of names.
 */
export interface ResponsesBehind {
  /** The fields whose groups figures count. */
  readonly fields: readonly FieldBehind[];
  /** Ids of the questions that were answered in words. */
  readonly questions: readonly string[];
  /** The questions that were answered with options, and what can be chosen. */
  readonly closed: readonly { readonly id: string; readonly options: readonly string[] }[];
  /** Ids, as the tables have them. */
  readonly themes: readonly string[];
  /** Titles of the signs of evidence, as the tables have them. */
  readonly signs: readonly string[];
  /** The responses that are analysed, in the order of their ids. */
  readonly responses: () => Iterable<ResponseBehind>;
  /**
   * By response id, the answers that may be shown; a response without an entry asked for confidence. Undefined
   * when the page is to hold no text.
   */
  readonly texts: ReadonlyMap<string, readonly TextBehind[]> | undefined;
}

interface FieldBehind {
  readonly id: string;
  readonly title: string;
  /** In the order of the tables. */
  readonly groups: readonly string[];
  /** Whether readers choose respondents by it. */
  readonly isFilter: boolean;
}

export interface ResponseBehind {
  readonly id: string;
  /** By field. */
  readonly groups: readonly (readonly number[])[];
  /** By closed question, the options chosen. */
  readonly choices: readonly (readonly number[])[];
  /** Substantive answers. */
  readonly answers: readonly {
    readonly question: number;
    readonly themes: readonly number[];
    readonly signs: readonly number[];
  }[];
}

/** An answer as it may be shown: redacted, and of nobody who asked for confidence. */
export interface TextBehind {
  readonly question: number;
  readonly text: string;
  /** The words that carry its themes, by place of the theme. */
  readonly words: readonly (readonly [theme: number, words: readonly string[]])[];
}
