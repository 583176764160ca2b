import { readFileSync } from 'node:fs';

import { Command, Help, Option } from 'commander';

import { declareAgreement } from './program/agreement.js';
import { declareAnalyse } from './program/analyse.js';
import { declareAudit } from './program/audit.js';
import { declareCatalogue } from './program/catalogue.js';
import { declareCheck } from './program/check.js';
import { declareCompletion } from './program/completion.js';
import { declareContacts } from './program/contacts.js';
import { declareDigest } from './program/digest.js';
import { declareInit } from './program/init.js';
import { declareInspect } from './program/inspect.js';
import { declareKeywords } from './program/keywords.js';
import { declareRun } from './program/run.js';
import { declareQuotes } from './program/quotes.js';
import { declareSample } from './program/sample.js';
import { declareKwic } from './program/kwic.js';
import { declareThemes } from './program/themes.js';
import { declareTrace } from './program/trace.js';
import { declareTopics } from './program/topics.js';
import { packageFile } from './package-files.js';
import { optionGroups } from './options/options.js';
import { startTelling } from './terminal/telling.js';
import { visibleLines } from './terminal/visible.js';
import type { SetExitCode } from './exit-code.js';

/** In the order of the help. */
const groups: readonly (readonly [string, readonly Declare[]])[] = [
  ['Look at an export:', [declareInspect, declareCheck, declareInit]],
  ['Make the report:', [declareAnalyse, declareRun, declareDigest, declareTrace, declareAudit]],
  ['Ask one thing:', [declareKeywords, declareKwic, declareThemes, declareTopics, declareQuotes]],
  ['Code by hand:', [declareSample, declareAgreement]],
  ['Other:', [declareContacts, declareCatalogue, declareCompletion]],
];

type Declare = (program: Command, setExitCode: SetExitCode) => void;

/** The whole command line. A command's code is loaded only when it runs, so that start-up stays light. */
export function makeProgram(setExitCode: SetExitCode): Command {
  const program = new Command('winnow')
    .description(
      'Turns the exported responses of a call for evidence into the summary tables of the review report.',
    )
    .version(version(), '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .showHelpAfterError('Run with --help for the options.')
    .showSuggestionAfterError()
    .configureHelp({
      subcommandTerm: (command) => command.name(),
      // Those of a command alone, and --help, come behind what it shares with others.
      groupItems: restLast,
    })
    .addHelpText('after', '\nHelp on one command: winnow help analyse')
    .exitOverride()
    // Its messages repeat what was typed, which may be the name of somebody else's file.
    .configureOutput({
      writeErr: (text) => process.stderr.write(visibleLines(text)),
      outputError: (text, write) => {
        const isLost = text.startsWith('error: unknown command') && !text.includes('Did you mean');
        write(isLost ? `${text}Commands: ${namesOf(program)}.\n` : text);
      },
    });
  for (const [heading, declarations] of groups) {
    program.commandsGroup(heading);
    for (const declare of declarations) declare(program, setExitCode);
  }
  for (const command of program.commands) addTellingOptions(command);
  program.addHelpCommand(
    new Command('help').argument('[command]').description('this list, or the help of a command'),
  );
  program.hook('preAction', (_, command) => {
    startTelling(command.opts());
  });
  return program;
}

/** As commander groups, but for the order. */
const restLast: Help['groupItems'] = (unsorted, visible, groupOf) => {
  const groups = Help.prototype.groupItems(unsorted, visible, groupOf);
  return new Map(
    [...groups].sort(
      ([a], [b]) => Number(a === optionGroups.rest) - Number(b === optionGroups.rest),
    ),
  );
};

function namesOf(program: Command): string {
  return program.commands.map((command) => command.name()).join(', ');
}

/** What every command takes. */
function addTellingOptions(command: Command): void {
  command
    .addOption(new Option('--quiet', 'print only errors and the result').conflicts('verbose'))
    .option('--verbose', 'report phases, assumptions and times on stderr');
}

/** The version in package.json. */
export function version(): string {
  const text = readFileSync(packageFile('package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
