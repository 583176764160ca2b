import { readFileSync } from 'node:fs';

import { Command, Option } from 'commander';

import { keywordMethods } from '../keywords/methods.js';
import type { AnalyseOptions } from './commands/analyse.js';
import type { CatalogueOptions } from './commands/catalogue.js';
import type { InspectOptions } from './commands/inspect.js';
import type { KeywordsOptions } from './commands/keywords.js';
import type { ThemesOptions } from './commands/themes.js';
import {
  addFilterOptions,
  addSettingOptions,
  atLeastThree,
  collect,
  positiveInteger,
} from './options.js';

/** Called with the exit code of a command that ran to its end. */
export type SetExitCode = (code: number) => void;

/** The whole command line. A command's code is loaded only when it runs, so that start-up stays light. */
export function makeProgram(setExitCode: SetExitCode): Command {
  const program = new Command('winnow')
    .description(
      'Turns the exported responses of a call for evidence into the summary tables of the review report.',
    )
    .version(version(), '-V, --version')
    .showHelpAfterError('Run with --help for the options.')
    .showSuggestionAfterError()
    .exitOverride();

  const analyse = program
    .command('analyse')
    .summary('all tables and the report into a folder')
    .description(
      'Reads the exports of a call and writes the report: every table, and what leads back from it to the text.',
    )
    .argument(
      '<files...>',
      'CSV, JSON or NDJSON; one row a respondent or one row an answer; - reads stdin',
    );
  addSettingOptions(analyse);
  addFilterOptions(analyse)
    .option('-o, --output <dir>', 'folder for the report', 'report')
    .option('--force', 'replace the folder even if winnow did not write it')
    .option(
      '--by <field>',
      'profile field to break tables down by; repeat for more, the main one first',
      collect,
    )
    .addOption(methodOption('tfidf'))
    .option('--min-respondents <n>', 'respondents who must use a keyword, 3 or more', atLeastThree)
    .option('--strict', 'exit with 1 when the input has problems')
    .option('--json', 'print the tables as JSON instead of the summary')
    .addHelpText(
      'after',
      examples([
        'winnow analyse responses.csv --questionnaire drugs-review-part-2 --code-frame drugs-policy',
        'winnow analyse online.csv emailed.json --questionnaire call.yaml -o prison --sector "criminal justice"',
      ]),
    )
    .action(async (files: string[], options: AnalyseOptions) => {
      const { runAnalyse } = await import('./commands/analyse.js');
      setExitCode(await runAnalyse(files, options));
    });

  const inspect = program
    .command('inspect')
    .summary('what is in an export, and what each column is taken for')
    .description(
      'Shows format, layout, columns and problems of each file, without analysing the answers.',
    )
    .argument('<files...>', 'exports to look at; - reads stdin');
  addSettingOptions(inspect)
    .option('--strict', 'exit with 1 when the input has problems')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples(['winnow inspect responses.csv --questionnaire drugs-review-part-2']),
    )
    .action(async (files: string[], options: InspectOptions) => {
      const { runInspect } = await import('./commands/inspect.js');
      setExitCode(await runInspect(files, options));
    });

  const keywords = program
    .command('keywords')
    .summary('words and phrases that characterise questions or groups')
    .description(
      'Ranks words and phrases of up to three words for each question, or for each group of a profile field.',
    )
    .argument('<files...>', 'exports to read; - reads stdin');
  addSettingOptions(keywords);
  addFilterOptions(keywords)
    .option('--by <field>', 'compare the groups of this profile field instead of the questions')
    .addOption(methodOption('tfidf; keyness with --by'))
    .option('--top <n>', 'keywords of each', positiveInteger, 10)
    .option('--min-respondents <n>', 'respondents who must use a keyword, 3 or more', atLeastThree)
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples([
        'winnow keywords responses.csv --questionnaire drugs-review-part-2 --question 4',
        'winnow keywords responses.csv --questionnaire drugs-review-part-2 --by sector --method keyness',
      ]),
    )
    .action(async (files: string[], options: KeywordsOptions) => {
      const { runKeywords } = await import('./commands/keywords.js');
      setExitCode(await runKeywords(files, options));
    });

  const themes = program
    .command('themes')
    .summary('the themes of a code frame, counted')
    .description(
      'Counts respondents by theme and question, or by theme and group of a profile field.',
    )
    .argument('<files...>', 'exports to read; - reads stdin');
  addSettingOptions(themes);
  addFilterOptions(themes)
    .option('--by <field>', 'count by the groups of this profile field instead of by question')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples([
        'winnow themes responses.csv --questionnaire drugs-review-part-2 --code-frame drugs-policy --question 14',
        'winnow themes responses.csv --questionnaire drugs-review-part-2 --code-frame drugs-policy --by region',
      ]),
    )
    .action(async (files: string[], options: ThemesOptions) => {
      const { runThemes } = await import('./commands/themes.js');
      setExitCode(await runThemes(files, options));
    });

  program
    .command('catalogue')
    .summary('the built-in questionnaires and code frames')
    .description(
      'Lists the built-in questionnaires, code frames and word lists; prints one, or copies it to a file to edit.',
    )
    .argument('[id]', 'entry to print')
    .option('--copy <file>', 'write the entry to a new file')
    .option('--json', 'print the list as JSON')
    .addHelpText(
      'after',
      examples(['winnow catalogue', 'winnow catalogue drugs-policy --copy my-code-frame.yaml']),
    )
    .action(async (id: string | undefined, options: CatalogueOptions) => {
      const { runCatalogue } = await import('./commands/catalogue.js');
      setExitCode(await runCatalogue(id, options));
    });

  return program;
}

function methodOption(usual: string): Option {
  const titles = Object.entries(keywordMethods).map(([name, { title }]) =>
    title.startsWith(`${name}:`) ? title : `${name}: ${title}`,
  );
  return new Option(
    '--method <name>',
    `how keywords are ranked (${titles.join('; ')}; default ${usual})`,
  ).choices(Object.keys(keywordMethods));
}

function examples(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}`;
}

/** The version in package.json, two folders up from the built file. */
export function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
