import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';

import { WinnowError } from '../issues/index.js';
import type { FilterRequest } from '../responses/index.js';

/** Options that say what the files are read with. */
export interface SettingOptions {
  readonly questionnaire?: string;
  readonly codeFrame?: string;
}

/** Options that say which responses and questions are wanted. */
export interface FilterOptions {
  readonly sector?: readonly string[];
  readonly region?: readonly string[];
  readonly capacity?: readonly string[];
  readonly country?: readonly string[];
  readonly question?: readonly string[];
  readonly where?: readonly string[];
  readonly since?: string;
  readonly until?: string;
}

/** The options that say what the files are read with; not every command looks for themes. */
export function addSettingOptions(
  command: Command,
  has: { readonly codeFrame: boolean } = { codeFrame: true },
): Command {
  command.option(
    '-q, --questionnaire <id|file>',
    'what was asked: an entry of the catalogue or a YAML file',
  );
  if (!has.codeFrame) return command;
  return command.option(
    '-c, --code-frame <id|file>',
    'themes to look for: an entry of the catalogue or a YAML file',
  );
}

/** The fields that have an option of their own; any other is reached with --where. */
const namedFields = ['sector', 'region', 'capacity', 'country'] as const;

export function addFilterOptions(command: Command): Command {
  for (const field of namedFields) {
    command.option(
      `--${field} <option>`,
      `only respondents of this ${field}; repeat for more`,
      collect,
    );
  }
  return command
    .option('--question <id>', 'only this question and its parts; repeat for more', collect)
    .option(
      '--where <field=value>',
      'only respondents with this value of a profile field; repeat for more',
      collect,
    )
    .option('--since <date>', 'only responses from this day on (YYYY-MM-DD)', day)
    .option('--until <date>', 'only responses up to this day (YYYY-MM-DD)', day);
}

/** The filter that the options ask for. */
export function toFilter(options: FilterOptions): FilterRequest {
  const where: Record<string, string[]> = Object.create(null) as Record<string, string[]>;
  for (const field of namedFields) where[field] = [...(options[field] ?? [])];
  for (const condition of options.where ?? []) {
    const at = condition.indexOf('=');
    if (at < 1) {
      throw new WinnowError(
        'bad-option',
        `--where ${condition}: there is no "=" between a field and a value.`,
        'Write it as --where capacity="as an individual".',
      );
    }
    const field = condition.slice(0, at).trim();
    (where[field] ??= []).push(condition.slice(at + 1).trim());
  }
  return { where, questions: options.question ?? [], since: options.since, until: options.until };
}

/** For options that may be given several times. */
export function collect(value: string, before: readonly string[] = []): string[] {
  return [...before, value];
}

export function positiveInteger(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value))
    throw new InvalidArgumentError('It takes a whole number from 1 on.');
  return Number(value);
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

function day(value: string): string {
  const [year, month, date] = value.split('-').map(Number);
  // A day that the calendar does not have comes out as another one.
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(value) &&
    new Date(Date.UTC(year!, month! - 1, date)).toISOString().startsWith(value);
  if (!isDay) throw new InvalidArgumentError('It takes a day as YYYY-MM-DD, such as 2020-08-06.');
  return value;
}
