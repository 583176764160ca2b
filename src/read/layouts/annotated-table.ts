import { textOf } from './layout.js';
import type { Layout, Recognised, Sample } from './layout.js';
import { columnsUnder } from './one-header-row.js';

/** How many rows of titles and headings may stand above the header. */
const mostTitles = 10;

/** What people who prepare an export write below its headers. */
const instruction =
  /^\W*(?:please )?(?:select|choose|tick|pick|enter|type in|write|rank|rate|indicate|specify|which column|number the questions|remove any|free[- ]text|open[- ](?:text|ended)|closed question|open question|single (?:choice|select)|multiple (?:choice|select)|multi-?(?:choice|select)|drop-?down|check ?box(?:es)?|text box|yes\s*\/\s*no)\b/i;

/**
 * A table with titles and headings of sections above its header, or instructions below it, for those who read the
 * spreadsheet.
 */
export const annotatedTable: Layout = {
  name: 'Annotated table',
  recognise(sample: Sample): Recognised | undefined {
    const titles = countTitles(sample);
    const hasInstructions = isInstruction(sample, titles + 1);
    if (titles === 0 && !hasInstructions) return undefined;
    const headerRows = titles + (hasInstructions ? 2 : 1);
    const signs = [
      ...(titles > 0 ? [`above the header: ${titles} with a title`] : []),
      ...(hasInstructions ? ['below the header: one of instructions'] : []),
    ];
    return {
      why: `some rows are neither header nor responses, ${signs.join(' and ')}.`,
      headerRows,
      ...columnsUnder(sample[titles], sample.slice(headerRows)),
    };
  },
};

function filledIn(row: readonly string[] | undefined): readonly string[] {
  return (row ?? []).map((cell) => cell.trim()).filter((cell) => cell !== '');
}

/** How many rows of titles stand above the header, and below them perhaps one of headings over its sections. */
function countTitles(sample: Sample): number {
  const first = sample.findIndex((row) => filledIn(row).length > 1);
  if (first < 1 || first > mostTitles) return 0;
  const titles = isHeadings(sample, first) ? first + 1 : first;
  const isTable = filledIn(sample[titles]).length > 2 && filledIn(sample[titles + 1]).length > 1;
  return isTable ? titles : 0;
}

/**
 * Whether the row below the titles only heads the sections of a wider one, in which every cell is filled and
 * none comes again below.
 */
function isHeadings(sample: Sample, place: number): boolean {
  const [headings, header = [], ...rows] = sample.slice(place);
  const names = header.map((_, column) => textOf(header, column));
  return (
    3 * filledIn(headings).length <= names.length &&
    names.every((name) => name !== '') &&
    new Set(names).size === names.length &&
    !rows.some((row) => names.some((name, column) => textOf(row, column) === name))
  );
}

/** Whether a row tells how to fill in the columns, in each cell of it that is not blank. */
function isInstruction(sample: Sample, place: number): boolean {
  const told = filledIn(sample[place]);
  const below = new Set(sample.slice(place + 1).flatMap((row) => filledIn(row)));
  return told.length > 1 && told.every((text) => instruction.test(text) && !below.has(text));
}
