import type { Command } from 'commander';

import { WinnowError } from '../../issues/index.js';
import type { FilterRequest } from '../../responses/index.js';
import { collect, encodingName, day } from './option-values.js';

/** Options that say how the bytes of the files are read. */
export interface ReadingOptions {
  readonly sheet?: string;
  readonly encoding?: string;
}

/** Options that say what the files are read with. */
export interface SettingOptions extends ReadingOptions {
  readonly questionnaire?: string;
  readonly codeFrame?: string;
  readonly answerKinds?: string;
}

/** Options that say which responses and questions are wanted. */
export interface FilterOptions {
  readonly sector?: readonly string[];
  readonly region?: readonly string[];
  readonly capacity?: readonly string[];
  readonly country?: readonly string[];
  readonly question?: readonly string[];
  readonly where?: readonly string[];
  readonly language?: readonly string[];
  readonly since?: string;
  readonly until?: string;
}

/** The headings of the help under which options stand that several commands have. */
export const optionGroups = {
  asked: 'What was asked, and what to look for:',
  reading: 'How the files are read:',
  chosen: 'Which responses and answers:',
  /** Commander's own: those of one command, and --help. */
  rest: 'Options:',
} as const;

/** Options that name lists of words and phrases. */
export interface TermListOptions {
  readonly stopWords?: string;
  readonly keepTerms?: string;
  readonly synonyms?: string;
}

export function addTermListOptions(command: Command): Command {
  return command
    .option('--stop-words <file>', 'file of words that no keyword contains, one a line')
    .option('--keep-terms <file>', 'file of words and phrases to keep as one keyword, one a line')
    .option(
      '--synonyms <file>',
      'file of terms that count as one keyword, one pair a line: DCR = drug consumption room',
    );
}

/** The options that say what the files are read with; not every command looks for themes. */
export function addSettingOptions(
  command: Command,
  has: { readonly codeFrame: boolean } = { codeFrame: true },
): Command {
  command
    .optionsGroup(optionGroups.asked)
    .option(
      '-q, --questionnaire <id|file>',
      'what was asked: an entry of the catalogue or a YAML file; worked out from the columns unless given',
    );
  if (has.codeFrame) {
    command.option(
      '-c, --code-frame <id|file>',
      'themes to look for: an entry of the catalogue, a YAML file or a codebook (.qdc)',
    );
  }
  command.option(
    '--answer-kinds <file>',
    'YAML file with wordings of non-answers and referrals, in addition to the built-in ones',
  );
  return addReadingOptions(command);
}

export function addReadingOptions(command: Command): Command {
  return command
    .optionsGroup(optionGroups.reading)
    .option('--sheet <name|number>', 'sheet of a workbook that holds the responses')
    .option(
      '--encoding <name>',
      'encoding of text files, such as windows-1250; found by content unless given',
      encodingName,
    )
    .optionsGroup(optionGroups.rest);
}

/** The fields that have an option of their own; any other is reached with --where. */
const namedFields = ['sector', 'region', 'capacity', 'country'] as const;

/** @param of whether answers are counted or shown, of which some only may be wanted, or respondents alone */
export function addFilterOptions(
  command: Command,
  of: 'answers' | 'respondents' = 'answers',
): Command {
  command.optionsGroup(optionGroups.chosen);
  for (const field of namedFields) {
    command.option(
      `--${field} <option>`,
      `only respondents of this ${field}; repeat for more`,
      collect,
    );
  }
  if (of === 'answers')
    command.option('--question <id>', 'only this question and its parts; repeat for more', collect);
  command.option(
    '--where <field=value>',
    'only respondents with this value of a profile field; repeat for more',
    collect,
  );
  if (of === 'answers')
    command.option(
      '--language <code|name>',
      'only answers recognised as in this language: en, de, French; repeat for more',
      collect,
    );
  return command
    .option('--since <date>', 'only responses from this day on (YYYY-MM-DD)', day)
    .option('--until <date>', 'only responses up to this day (YYYY-MM-DD)', day)
    .optionsGroup(optionGroups.rest);
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
  return {
    where,
    questions: options.question ?? [],
    languages: options.language ?? [],
    since: options.since,
    until: options.until,
  };
}
