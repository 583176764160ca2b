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
}
