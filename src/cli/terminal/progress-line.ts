/** How far a reading is. */
export interface Reading {
  /** Bytes. */
  readonly read: number;
  /** Bytes; 0 when it is not known, as with a pipe. */
  readonly total: number;
  readonly seconds: number;
}

/**
 * One line that says how far the reading is, at what rate, and how long it will take; the most that fits into `width`
 * columns.
 */
export function progressLine({ read, total, seconds }: Reading, width: number): string {
  const rate = seconds > 0 ? `${amount(read / seconds)}/s` : '';
  if (total === 0 || read > total)
    return longestThatFits(
      [join('reading', amount(read), rate), join('reading', amount(read)), 'reading'],
      width,
    );
  const share = read / total;
  const percent = `${Math.floor(100 * share)} %`;
  const left = read > 0 ? `${duration((seconds / share) * (1 - share))} left` : '';
  return longestThatFits(
    [
      ...[30, 10].map((size) =>
        join('reading', bar(share, size), percent, amount(read), rate, left),
      ),
      join('reading', percent, rate, left),
      join('reading', percent, left),
      join(percent, left),
      percent,
    ],
    width,
  );
}

function longestThatFits(lines: readonly string[], width: number): string {
  return lines.find((line) => line.length <= width) ?? '';
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('  ');
}

function bar(share: number, size: number): string {
  const full = Math.round(share * size);
  return `[${'='.repeat(full)}${' '.repeat(size - full)}]`;
}

function amount(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(1)} GB`;
  return bytes >= 1e6 ? `${Math.round(bytes / 1e6)} MB` : `${Math.round(bytes / 1e3)} kB`;
}

/** Rounded up: nothing left is when nothing is left. */
function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.ceil(whole / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
