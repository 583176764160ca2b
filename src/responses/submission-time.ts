/** How the parts of a date stand where it is not ISO. */
export type DateOrder = 'day-month-year' | 'month-day-year' | 'year-month-day';

const iso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(?:Z|UTC|GMT|BST|[+-]\d{2}:?\d{2})?$/i;
const spread =
  /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m)?)?\s*(?:UTC|GMT|BST)?(?:[+-]\d{1,2}(?::?\d{2})?)?$/i;

/** "Mar 05, 2024 10:11:12 AM", "5 March 2024, 10:11", "05-Mar-2024": the month is a word, so no order is needed. */
const worded =
  /^(?:\p{L}{3,9}\.?,?\s+)?(?:(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<month>\p{L}{3,9})\.?|(?<monthFirst>\p{L}{3,9})\.?\s+(?<dayBehind>\d{1,2})(?:st|nd|rd|th)?),?[\s-]+(?<year>\d{4})(?:,?\s+(?:at\s+)?(?<hours>\d{1,2}):(?<minutes>\d{2})(?::(?<seconds>\d{2}))?\s*(?<half>[ap]m)?)?\s*(?:UTC|GMT|BST)?$/iu;
const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** Milliseconds since 1970, as programs count them, from 2000 to 2099. */
const milliseconds = /^(?:9[4-9]\d{10}|[1-3]\d{12}|40\d{11})$/;

/**
 * A time of submission as `YYYY-MM-DDTHH:MM:SS`, on the clock of whoever wrote it: no time zone is
 * applied, so that the day is the same on every machine. Milliseconds since 1970 are read as UTC.
 *
 * @returns undefined when it is no date, or one that the calendar does not have
 */
export function readSubmissionTime(text: string, order: DateOrder): string | undefined {
  const trimmed = text.trim();
  const written = iso.exec(trimmed);
  if (written) return stamp(written[1]!, written[2]!, written[3]!, written.slice(4, 7));
  if (milliseconds.test(trimmed)) return new Date(Number(trimmed)).toISOString().slice(0, 19);
  const other = spread.exec(trimmed);
  if (!other) return readWorded(trimmed);
  const [, first, second, third, hours, minutes, seconds, half] = other;
  const [year, month, day] =
    first!.length === 4 || order === 'year-month-day'
      ? [first!, second!, third!]
      : order === 'day-month-year'
        ? [third!, second!, first!]
        : [third!, first!, second!];
  return stamp(year, month, day, [onFullClock(hours, half), minutes, seconds]);
}

function readWorded(text: string): string | undefined {
  const found = worded.exec(text)?.groups;
  if (!found) return undefined;
  const name = (found['month'] ?? found['monthFirst']!).toLowerCase();
  const month = months.findIndex((full) => full.startsWith(name === 'sept' ? 'sep' : name)) + 1;
  return stamp(found['year']!, String(month), found['day'] ?? found['dayBehind']!, [
    onFullClock(found['hours'], found['half']),
    found['minutes'],
    found['seconds'],
  ]);
}

function onFullClock(hours: string | undefined, half: string | undefined): string | undefined {
  if (hours === undefined || half === undefined) return hours;
  return String((Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0));
}

function stamp(
  year: string,
  month: string,
  day: string,
  time: readonly (string | undefined)[],
): string | undefined {
  const [hours = '0', minutes = '0', seconds = '0'] = time;
  if (year.length !== 4) return undefined;
  const two = (part: string): string => part.padStart(2, '0');
  const isReal =
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= daysIn(Number(year), Number(month));
  const isTime = Number(hours) < 24 && Number(minutes) < 60 && Number(seconds) < 60;
  return isReal && isTime
    ? `${year}-${two(month)}-${two(day)}T${two(hours)}:${two(minutes)}:${two(seconds)}`
    : undefined;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
