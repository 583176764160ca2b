import { gathered } from './gathered.js';
import { textOf, widthOf } from './layout.js';
import type { Layout, Recognised, Sample } from './layout.js';
import { columnsUnderTwoRows, holdsOnly } from './two-rows.js';

/** Fewer responses show nothing of the second row. */
const leastResponses = 4;
/** A longer text is no option and no row of a grid. */
const longestLabel = 200;

/**
 * Two rows of headers, whichever platform wrote them: questions, and below them what each column of a
 * question holds. The second row is no response, since it is blank where every response is filled, and
 * names in their own columns what responses choose there, or what they never say.
 */
export const twoHeaderRows: Layout = {
  name: 'Two header rows',
  recognise(sample: Sample): Recognised | undefined {
    const [questions, below, ...rows] = sample;
    if (rows.length < leastResponses || textOf(questions, 0) === '' || textOf(below, 0) !== '')
      return undefined;
    const columns = Array.from({ length: widthOf([questions ?? [], below ?? []]) }, (_, at) => at);
    const continued = columns.filter((column) => textOf(questions, column) === '');
    const labelled = columns.filter((column) => textOf(below, column) !== '');
    const isFound =
      continued.length > 1 &&
      continued.every((column) => labelled.includes(column)) &&
      rows.every((row) => textOf(row, 0) !== '') &&
      labelled.every((column) => isLabel(rows, column, textOf(below, column)));
    if (!isFound) return undefined;
    return {
      why: 'below its questions, the second row says what each column of a question holds.',
      headerRows: 2,
      ...gathered(columnsUnderTwoRows(sample, () => undefined)),
    };
  },
};

/** What all choose who fill the column in, or nobody says. */
function isLabel(rows: Sample, column: number, label: string): boolean {
  return (
    label.length <= longestLabel &&
    (holdsOnly(rows, column, label) || rows.every((row) => textOf(row, column) !== label))
  );
}
