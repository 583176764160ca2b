import type { Measured } from '../../agreement/index.js';

/** "0.71 (0.60–0.80)". */
export function withInterval({ value, interval }: Measured): string {
  const range = interval === undefined ? '' : ` (${figure(interval[0])}–${figure(interval[1])})`;
  return `${figure(value)}${range}`;
}

/** Two places, or a dash when there is none. */
export function figure(value: number | undefined): string {
  if (value === undefined) return '–';
  const shown = value.toFixed(2);
  return shown === '-0.00' ? '0.00' : shown;
}
