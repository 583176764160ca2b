import { InvalidArgumentError } from 'commander';

/** For options that may be given several times. */
export function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

export function positiveInteger(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value))
    throw new InvalidArgumentError('It takes a whole number from 1 on.');
  return Number(value);
}

export function naturalNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value))
    throw new InvalidArgumentError('It takes a whole number from 0 on.');
  return Number(value);
}

/** A number from 0 to 1. */
export function share(value: string): number {
  const number = Number(value);
  if (!/^\d?\.?\d+$/.test(value) || number > 1)
    throw new InvalidArgumentError('It takes a number from 0 to 1, such as 0.75.');
  return number;
}

/** What one or two respondents say could give them away. */
export function atLeastThree(value: string): number {
  const number = positiveInteger(value);
  if (number < 3)
    throw new InvalidArgumentError(
      'It takes a whole number from 3 on: fewer could be known by their words.',
    );
  return number;
}

export function encodingName(value: string): string {
  try {
    return new TextDecoder(value).encoding;
  } catch {
    throw new InvalidArgumentError(
      'It takes the name of an encoding, such as utf-8, windows-1252 or utf-16le.',
    );
  }
}

export function day(value: string): string {
  const [year, month, date] = value.split('-').map(Number);
  // A day that the calendar does not have comes out as another one.
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    new Date(Date.UTC(year!, month! - 1, date)).toISOString().startsWith(value);
  if (!isDay) throw new InvalidArgumentError('It takes a day as YYYY-MM-DD, such as 2020-08-06.');
  return value;
}

/** A file or folder to write: `-`, which reads stdin, would make a file of that name. */
export function outputName(value: string): string {
  if (value === '-')
    throw new InvalidArgumentError(
      'It takes a name to write to. What can be printed is, without this option.',
    );
  return value;
}

/** A folder to read from and write to. */
export function folderName(value: string): string {
  if (value === '-') throw new InvalidArgumentError('It takes the name of a folder.');
  return value;
}
