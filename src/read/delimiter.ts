import { CsvSplitter } from './csv-splitter.js';
import { RowShape } from './row-shape.js';

const delimiters = [',', ';', '\t', '|'] as const;

/** How many records are compared. */
const enough = 100;

/**
 * The delimiter that cuts the beginning of a file into the most even records with the fewest
 * quotation marks out of place; undefined when each line is one cell. Among equals the one that makes
 * the most cells wins.
 */
export function findDelimiter(start: string): string | undefined {
  const declared = /^sep=(.)(?:\r|\n)/i.exec(start)?.[1];
  if (declared !== undefined) return declared;
  const cuts = delimiters.map((delimiter) => cutWith(delimiter, start)).filter(isTable);
  const best = cuts.reduce<Cut | undefined>(
    (leading, cut) =>
      leading === undefined ||
      cut.merit > leading.merit ||
      (cut.merit === leading.merit && cut.width > leading.width)
        ? cut
        : leading,
    undefined,
  );
  if (best) return best.delimiter;
  // A header that never ends is told of by whoever reads it.
  return /^[^\r\n]*([,;\t|])"/.exec(start)?.[1];
}

/** What a delimiter makes of the first records. */
interface Cut {
  readonly delimiter: string;
  /** The width of most records, and of the first. */
  readonly width: number;
  readonly firstWidth: number;
  /** The share of records of that width, less the quotation marks out of place per record. */
  readonly merit: number;
}

/** Commas in the sentences of a single column are not even, and its header has none. */
function isTable({ width, firstWidth, merit }: Cut): boolean {
  return width > 1 && (firstWidth > 1 || (width > 2 && merit > 0.8));
}

function cutWith(delimiter: string, start: string): Cut {
  const splitter = new CsvSplitter(delimiter, new RowShape());
  const records = splitter.push(start);
  // A file of one record, or a record longer than what is known of the file.
  if (records.length === 0) records.push(...splitter.end().records);
  const widths = records
    .filter((record) => record.some((cell) => cell.trim() !== ''))
    .slice(0, enough)
    .map(({ length }) => length);
  const width = commonest(widths);
  const even = widths.filter((other) => other === width).length;
  return {
    delimiter,
    width,
    firstWidth: widths[0] ?? 1,
    merit: (even - splitter.misplacedQuotes) / widths.length,
  };
}

/** The number that occurs most; of several the first. */
function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [1, 0])[0];
}
