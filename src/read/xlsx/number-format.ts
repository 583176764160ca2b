/** Whether a number format shows a number as a date, a time of day, or both. */
export interface DateFormat {
  readonly hasDate: boolean;
  /** Whether hours go on beyond 24: `[h]:mm`. */
  readonly isElapsed: boolean;
}

/** What a format code shows; undefined for numbers (ECMA-376, part 1, 18.8.31). */
export function dateFormatOf(code: string): DateFormat | undefined {
  const [positive] = code.split(';');
  const isElapsed = /\[(?:h+|m+|s+)\]/i.test(positive!);
  // Texts, escaped characters, padding, colours and conditions are no parts of a date.
  const parts = positive!
    .replace(/"[^"]*"?|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase();
  if (/general|[0#?]\.?[0#?]*%|e[+-]/.test(parts) || !/[dyhs]|m/.test(parts)) return undefined;
  const hasTime = /[hs]/.test(parts);
  return { hasDate: /[dy]/.test(parts) || !hasTime, isElapsed };
}

/** The built-in formats that show dates and times (ECMA-376, part 1, 18.8.30). */
export function builtInDateFormat(id: number): DateFormat | undefined {
  const within = (from: number, to: number): boolean => id >= from && id <= to;
  if (within(14, 17) || id === 22 || within(27, 36) || within(50, 58))
    return { hasDate: true, isElapsed: false };
  if (within(18, 21) || within(45, 47)) return { hasDate: false, isElapsed: id === 46 };
  return undefined;
}

const secondsADay = 86_400;
/** 31 December 9999, the last day that a spreadsheet shows. */
const lastDay = 2_958_465;

/**
 * A serial number as `YYYY-MM-DD`, `YYYY-MM-DD HH:MM:SS` or `HH:MM:SS`: by its value, since formats
 * often hide the time. Undefined where a spreadsheet shows no date either.
 *
 * @param serial days since 31 December 1899, or 1 January 1904 in workbooks of that calendar
 */
export function showDate(
  serial: number,
  { hasDate, isElapsed }: DateFormat,
  is1904: boolean,
): string | undefined {
  if (!(serial >= 0 && serial < lastDay + 1)) return undefined;
  const seconds = Math.round(serial * secondsADay);
  const day = Math.floor(seconds / secondsADay);
  const time = seconds - (isElapsed ? 0 : day * secondsADay);
  if (!hasDate) return clock(time);
  // The calendar of 1900 has a 29 February that never was, as day 60.
  const first = is1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  const date = new Date(first + day * secondsADay * 1000).toISOString().slice(0, 10);
  return time === 0 ? date : `${date} ${clock(time)}`;
}

function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
