import { Option } from 'commander';
import type { Command } from 'commander';

import type { AnalyseOptions } from '../commands/analyse.js';
import {
  atLeastThree,
  collect,
  naturalNumber,
  outputName,
  positiveInteger,
} from '../options/option-values.js';
import {
  addFilterOptions,
  addSettingOptions,
  addTermListOptions,
  optionGroups,
} from '../options/options.js';
import { addFormatOptions } from '../options/format-options.js';
import { policyOption, zerosOption } from '../options/policy-options.js';
import { campaignOption } from '../options/campaign-option.js';
import { examples } from './examples.js';
import { methodOption } from './method-option.js';
import type { SetExitCode } from '../exit-code.js';

export function declareAnalyse(program: Command, setExitCode: SetExitCode): void {
  const analyse = program
    .command('analyse')
    .summary('all tables and the report into a folder')
    .description(
      'Reads the exports of a call and writes the report: every table, and the files by which each figure can be traced back to the answers.',
    )
    .argument(
      '<files...>',
      'CSV, XLSX, JSON or NDJSON, .gz too; one row a respondent or one row an answer; - reads stdin',
    );
  addSettingOptions(analyse);
  addFilterOptions(analyse);
  // In the order of the help: a heading that comes again goes on with what stands under it.
  addOutputOptions(analyse);
  addCountingOptions(analyse);
  addPublicationOptions(analyse);
  addWritingOptions(analyse);
  addRunOptions(analyse);
  analyse
    .addHelpText(
      'after',
      examples([
        'winnow analyse responses.csv --questionnaire drugs-review-part-2 --code-frame drugs-policy',
        'winnow analyse responses.csv --questionnaire drugs-review-part-2 --code-frame drugs-policy --publish -o published',
        'winnow analyse responses.csv --questionnaire drugs-review-part-2 --code-frame drugs-policy --format html,docx,ods --tables themes-by-question,themes-by-sector --decimals 0 -o themes',
        'winnow analyse online.csv emailed.json --questionnaire call.yaml -o prison --sector "criminal justice"',
        'winnow analyse responses.csv --questionnaire call.yaml --format xlsx,docx --write-config weekly.yaml',
      ]),
    )
    .action(async (files: string[], options: AnalyseOptions & { writeConfig?: string }) => {
      if (options.writeConfig !== undefined) {
        const { runWriteConfig } = await import('../commands/write-config.js');
        setExitCode(await runWriteConfig(options.writeConfig, files, analyse));
        return;
      }
      const { runAnalyse } = await import('../commands/analyse.js');
      setExitCode(await runAnalyse(files, options));
    });
}

const written = 'What is written:';

function addOutputOptions(command: Command): void {
  command
    .optionsGroup(written)
    .option('-o, --output <dir>', 'folder for the report', outputName, 'report')
    .option('--force', 'replace the folder even if winnow did not write it');
}

function addCountingOptions(command: Command): void {
  command
    .optionsGroup('What is counted, and how:')
    .option(
      '--by <field>',
      'profile field to break tables down by; repeat for more, the main one first',
      collect,
    )
    .addOption(campaignOption())
    .addOption(methodOption())
    .option('--min-respondents <n>', 'respondents who must use a keyword, 3 or more', atLeastThree);
  addTermListOptions(command);
}

function addPublicationOptions(command: Command): void {
  command
    .optionsGroup('For publication:')
    .option(
      '--publish',
      'write a report that may be published: small counts are withheld, and the result is audited',
    )
    .addOption(policyOption())
    .option(
      '--suppress-below <n>',
      'with --publish: withhold counts below this (default 5)',
      naturalNumber,
    )
    .option('--round-to <n>', 'with --publish: round counts to multiples of this', positiveInteger)
    .addOption(zerosOption())
    .option(
      '--against <report>',
      'with --publish: folder of a report of the same call that was published before; repeat for more',
      collect,
    );
}

function addWritingOptions(command: Command): void {
  command
    .optionsGroup(written)
    .option(
      '--words <file>',
      'YAML file that says how figures are put into words; `winnow catalogue words` prints the usual one',
    )
    .option(
      '--quotes',
      'quote respondents by question and theme, in a call of any size: the files are read a second time',
    )
    .option('--no-quotes', 'quote nobody; a report for publication never does');
  addFormatOptions(command).option(
    '--no-answers',
    'leave the answers behind the figures out of report.html, and quotes with them',
  );
}

function addRunOptions(command: Command): void {
  command
    .optionsGroup(optionGroups.rest)
    .option('--strict', 'exit with 1 when the input has problems')
    .addOption(
      new Option(
        '--fail-on <severity>',
        'exit with 1 when there are errors, such as rows that could not be read, or warnings too; the report is written',
      ).choices(['warnings', 'errors']),
    )
    .option('--json', 'print the tables as JSON instead of the summary')
    .option(
      '--write-config <file>',
      'write the files and options as a file for `winnow run` instead of analysing',
      outputName,
    );
}
