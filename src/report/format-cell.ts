import { absences } from '../tables/index.js';
import type { Cell, Column } from '../tables/index.js';

/** Decimal places of a column: as it says, 1 for percentages, 0 for counts. */
export function decimalsOf(column: Column): number {
  return column.decimals ?? (column.kind === 'percent' ? 1 : 0);
}

/** The cell as plain text: "12", "34.3", "0.0012", "[z]". */
export function formatCell(cell: Cell, column: Column): string {
  switch (cell.kind) {
    case 'text':
      return cell.value;
    case 'absent':
      return absences[cell.reason];
    case 'count':
      return String(cell.value);
    default:
      return fixed(cell.value, decimalsOf(column));
  }
}

/** Rounds half away from zero, as tables in reports do; -0.0 is written 0.0. */
function fixed(value: number, decimals: number): string {
  const scale = scales[decimals] ?? 10 ** decimals;
  // A share such as 2.5 may be held as 2.4999…: a nudge below any shown digit puts it right.
  const steps = Math.round(Math.abs(value) * scale * (1 + Number.EPSILON));
  // Writing digits of a whole number is several times faster than `toFixed`, and large tables are mostly this.
  if (!(steps < largestPlain)) {
    const rounded = steps / scale;
    return (value < 0 ? -rounded : rounded).toFixed(decimals);
  }
  const sign = value < 0 && steps !== 0 ? '-' : '';
  if (decimals === 0) return `${sign}${steps}`;
  const digits = String(steps).padStart(decimals + 1, '0');
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

const scales = [1, 10, 100, 1000, 10_000];
const largestPlain = 1e9;
