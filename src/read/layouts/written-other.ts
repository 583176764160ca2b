/** The option that is chosen by writing something of one's own. */
export const otherOption = 'Other';

/** "Other", "Other (please specify)", "Other - Text": no "Other" of a kind. */
const plainOther = /^(?:if )?other\W*(?:$|please|specify|state|describe|write|text|which|what|\()/i;
const anyOther = /^other\b/i;

/** A column in which respondents wrote what they chose beside the options. */
export interface WrittenColumn {
  readonly column: number;
  /** What its header calls it. */
  readonly label: string;
}

/**
 * The options of columns, with that of what was written beside them, unless one of them is for it.
 *
 * @param beside columns of the file in which something else was written
 */
export function withOther(
  options: readonly string[],
  beside: readonly WrittenColumn[],
): { readonly options: readonly string[]; readonly written?: readonly number[] } {
  const written = beside
    .filter(({ label }) => !options.some((option) => isFor(option, label)))
    .map(({ column }) => column);
  return written.length === 0 ? { options } : { options: [...options, otherOption], written };
}

/** Beside "Other (please specify)" an "Other health professional" is an option like any. */
function isFor(option: string, label: string): boolean {
  return (
    plainOther.test(option) ||
    beginsWith(label, option) ||
    (anyOther.test(option) && !plainOther.test(label))
  );
}

/** "Hill, please say which" begins with "Hill", and "Another" not with "A". */
function beginsWith(label: string, option: string): boolean {
  return (
    label.toLowerCase().startsWith(option.toLowerCase()) &&
    !/^[\p{L}\p{N}]/u.test(label.slice(option.length))
  );
}

/** What is typed by those who have nothing to add; the lists for answers are for longer texts. */
const nothing =
  /^(?:n[^\p{L}\p{N}]?a|no(?:ne|thing|pe)?|nil|no (?:others?|answer|comments?|response)|none other|not (?:applicable|relevant|answered|stated))?$/iu;
const edges = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Whether a text says what else was chosen: "N/A", "none" and "-" choose nothing. */
export function choosesOther(text: string): boolean {
  return !nothing.test(text.replace(edges, ''));
}
