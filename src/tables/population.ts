/**
 * What a count in a table is a count of, so that whoever protects or audits a report sees which cells
 * of which tables speak of the same people. A population is described by coordinates; a column says
 * where each of its cells' coordinates come from.
 */

/**
 * What the counted respondents did:
 * - `response`: nothing yet, their response was read (the item says where it went);
 * - `responded`: their response is analysed;
 * - `answered`: they gave a substantive answer;
 * - `theme`, `no-theme`, `sign`, `keyword`, `matter`: such an answer carries the mark that the item names;
 * - `chose`: they gave an answer to a closed question; the item names the option.
 *
 * The others are counted for the analysts alone, and only traced:
 * - `keyword-without-theme`: such an answer carries the keyword, and no theme;
 * - `non-answer`, `referral`, `empty` (one of these two), `blank`: what they gave in place of such an answer;
 * - `language`: such an answer is in the language that the item names by its code;
 * - `day`, `until`: they responded on the day that the item names, or no later;
 * - `detail`: a personal detail was taken out of an answer; the item names its mark;
 * - `campaign`, `repeated`: their answer is of the campaign with that number; they gave one text under the questions listed.
 */
type PopulationKind =
  | 'response'
  | 'responded'
  | 'answered'
  | 'theme'
  | 'no-theme'
  | 'sign'
  | 'keyword'
  | 'matter'
  | 'keyword-without-theme'
  | 'non-answer'
  | 'referral'
  | 'empty'
  | 'blank'
  | 'language'
  | 'chose'
  | 'day'
  | 'until'
  | 'detail'
  | 'campaign'
  | 'repeated';

/** A set of respondents; a coordinate that is left out does not narrow it. */
export interface Population {
  readonly kind: PopulationKind;
  readonly item?: string | undefined;
  readonly question?: string | undefined;
  readonly group?: { readonly field: string; readonly name: string } | undefined;
}

/** Whom a cell counts: the population, or those outside its group. */
export type Counted = Population & { readonly outside: boolean };

/**
 * Something that everybody knows of counts: the parts come to no more than what they are within. Populations
 * without a group hold it in every group too.
 */
export interface Inclusion {
  readonly parts: readonly Population[];
  readonly within: readonly Population[];
}

/** A coordinate: the text in a column of the same row, more closely defined by `with`; or the same in every row. */
type Coordinate = { readonly column: string; readonly with?: string } | { readonly value: string };

/** What the cells of a count column count. */
export interface Counts {
  readonly kind: PopulationKind;
  readonly item?: Coordinate;
  readonly question?: Coordinate;
  readonly group?: Coordinate & { readonly field: string };
  /** The respondents outside the group: those of the population without a group, less those in it. */
  readonly outside?: true;
}

/** Of the coordinates, those that say among whom is counted. */
export type Where = Pick<Counts, 'question' | 'group'>;

/** Rows that count different things: the text of the column `by` says which. */
export interface CountsByRow {
  readonly by: string;
  readonly rows: Readonly<Record<string, Counts>>;
  /** For rows in whose item column there is a text. */
  readonly otherwise?: Counts;
}

/** What a question's column says of all questions together. */
export const allQuestions = 'All questions';

/** What a group's column says of all groups together. */
export const allGroups = 'All respondents';

/** A row's texts by column id. */
type TextOf = (column: string) => string | undefined;

/** The population of one cell; undefined when the column does not say: such a number is not published. */
export function populationOf(counts: Counts | CountsByRow, textOf: TextOf): Counted | undefined {
  if ('by' in counts) {
    const { by, rows, otherwise } = counts;
    const item = otherwise?.item;
    if (otherwise && item && read(item, textOf) !== undefined)
      return populationOf(otherwise, textOf);
    const label = textOf(by);
    return label !== undefined && Object.hasOwn(rows, label)
      ? populationOf(rows[label]!, textOf)
      : undefined;
  }
  const { kind, item, question, group, outside } = counts;
  const asked = question && read(question, textOf);
  const name = group && read(group, textOf);
  return {
    kind,
    item: item && read(item, textOf),
    question: asked === allQuestions ? undefined : asked,
    group:
      group && name !== undefined && name !== allGroups ? { field: group.field, name } : undefined,
    outside: outside === true,
  };
}

function read(coordinate: Coordinate, textOf: TextOf): string | undefined {
  if ('value' in coordinate) return coordinate.value;
  const text = textOf(coordinate.column);
  return text === undefined || coordinate.with === undefined
    ? text
    : `${text} (${coordinate.with})`;
}
