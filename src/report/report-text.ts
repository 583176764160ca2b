/** The words of a report beside its tables. */
export interface ReportText {
  readonly title: string;
  readonly subtitle: string;
  /** What a reader must know before all else, in bold. */
  readonly warning: string;
  /** Paragraphs before the tables. */
  readonly preamble: readonly string[];
  /** Words under the heading "Method". */
  readonly method: readonly string[];
  /** What the tables say, in paragraphs. */
  readonly prose?: ReportProse | undefined;
}

/** The figures in words; whoever renders them adds nothing. */
export interface ReportProse {
  /** Paragraphs on the call as a whole. */
  readonly overview: readonly string[];
  /** On each question, in their order. */
  readonly sections: readonly {
    readonly question: string;
    readonly wording: string;
    readonly paragraphs: readonly string[];
    /** What respondents wrote on the themes that the paragraphs name. */
    readonly quotes?: readonly ThemeQuotes[];
  }[];
}

export interface ThemeQuotes {
  /** The theme's label. */
  readonly theme: string;
  readonly quotes: readonly { readonly text: string; readonly signed: string }[];
}
