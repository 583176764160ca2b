import { splitGrids } from './grids.js';
import { forColumns, textOf } from './layout.js';
import type { Layout, Recognised, Sample } from './layout.js';

/** How many rows of titles may stand above the header. */
const mostTitles = 10;

/** What people who prepare an export write below its headers. */
const instruction =
  /^\W*(?:please )?(?:select|choose|tick|pick|enter|type in|write|rank|rate|indicate|specify|which column|number the questions|remove any|free[- ]text|open[- ](?:text|ended)|closed question|open question|single (?:choice|select)|multiple (?:choice|select)|multi-?(?:choice|select)|drop-?down|check ?box(?:es)?|text box|yes\s*\/\s*no)\b/i;

/** A table with titles above its header, or instructions below it, for those who read the spreadsheet. */
export const annotatedTable: Layout = {
  name: 'Annotated table',
  recognise(sample: Sample): Recognised | undefined {
    const titles = countTitles(sample);
    const hasInstructions = isInstruction(sample, titles + 1);
    if (titles === 0 && !hasInstructions) return undefined;
    const header = sample[titles];
    const heads = forColumns(header?.length ?? 0, (column) => ({ header: textOf(header, column) }));
    const signs = [
      ...(titles > 0 ? [`above the header: ${titles} with a title`] : []),
      ...(hasInstructions ? ['below the header: one of instructions'] : []),
    ];
    return {
      why: `some rows are neither header nor responses, ${signs.join(' and ')}.`,
      headerRows: titles + (hasInstructions ? 2 : 1),
      heads: splitGrids(heads),
    };
  },
};

function filledIn(row: readonly string[] | undefined): readonly string[] {
  return (row ?? []).map((cell) => cell.trim()).filter((cell) => cell !== '');
}

/** How many rows of one cell stand above a row of three or more, with rows as wide below. */
function countTitles(sample: Sample): number {
  const titles = sample.findIndex((row) => filledIn(row).length > 1);
  if (titles < 1 || titles > mostTitles) return 0;
  const isTable = filledIn(sample[titles]).length > 2 && filledIn(sample[titles + 1]).length > 1;
  return isTable ? titles : 0;
}

/** Whether a row tells how to fill in the columns, in each cell of it that is not blank. */
function isInstruction(sample: Sample, place: number): boolean {
  const told = filledIn(sample[place]);
  const below = new Set(sample.slice(place + 1).flatMap((row) => filledIn(row)));
  return told.length > 1 && told.every((text) => instruction.test(text) && !below.has(text));
}
