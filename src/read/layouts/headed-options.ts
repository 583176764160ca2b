import type { ColumnHead } from '../rows.js';
import { textOf } from './layout.js';
import type { Sample } from './layout.js';

/** More options than these are named by the first alone. */
const mostNamed = 8;

/**
 * Finds questions of which nothing is left but their options: columns next to each other that hold
 * nothing but their own header. The question is named by its options, since the file does not give it.
 */
export function nameHeadedOptions(heads: readonly ColumnHead[], rows: Sample): ColumnHead[] {
  const named = [...heads];
  // The header over again, as where files were put behind each other, is nobody's choice.
  if (rows.some((row) => heads.every(({ header }, column) => textOf(row, column) === header)))
    return named;
  for (let from = 0; from < heads.length;) {
    let to = from;
    while (to < heads.length && holdsItsHeader(heads[to]!, rows, to)) to += 1;
    if (to - from > 1) {
      const options = heads.slice(from, to).map(({ header }) => header);
      const question = `${options.slice(0, mostNamed).join(' / ')}${options.length > mostNamed ? ' / …' : ''}`;
      const hasOther = /^other$/i.test(heads[to]?.header ?? '');
      for (let column = from; column < to + (hasOther ? 1 : 0); column++) {
        const { header } = heads[column]!;
        named[column] = {
          header: question,
          detail: header,
          ...(column === to ? { role: 'other-text' as const } : {}),
        };
      }
    }
    from = Math.max(to, from + 1);
  }
  return named;
}

function holdsItsHeader({ header, detail }: ColumnHead, rows: Sample, column: number): boolean {
  if (header === '' || detail !== undefined) return false;
  const filled = rows.map((row) => textOf(row, column)).filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => text === header);
}
