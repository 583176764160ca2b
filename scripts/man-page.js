// Writes man/winnow.1 from the program itself: `node scripts/man-page.js`, after a build. A test fails when it is
// stale.
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { described, examplesOf, exitCodes, groupsOf, shown } from './cli-reference.js';

/** @typedef {import('commander').Command} Command */

/**
 * The manual page, in roff with the man macros.
 *
 * @param {Command} program
 */
export function manPage(program) {
  return `${[
    `.TH WINNOW 1 "" "winnow ${String(program.version())}" "User commands"`,
    '.SH NAME',
    `winnow \\- ${text('summary tables from the responses of a call for evidence')}`,
    '.SH SYNOPSIS',
    '.B winnow',
    '.I command',
    '.RI [ options ]',
    '.RI [ files ]',
    '.SH DESCRIPTION',
    text(program.description()),
    '.PP',
    text('Data goes to stdout, everything else to stderr; - reads stdin.'),
    '.SH COMMANDS',
    ...program.commands.flatMap(section),
    '.SH EXIT STATUS',
    ...exitCodes.flatMap(([code = '', when = '']) => item(code, when.replaceAll('`', ''))),
    '.SH ENVIRONMENT',
    ...item('NO_COLOR', 'When it is set, there are no colours.'),
    ...item('COLUMNS', 'The width that tables are fitted to, in a pipe too.'),
  ].join('\n')}\n`;
}

/**
 * @param {Command} command
 * @returns {string[]}
 */
function section(command) {
  const { registeredArguments } = command;
  const examples = examplesOf(command);
  return [
    `.SS winnow ${text(command.name())} ${text(command.usage())}`,
    text(command.description()),
    ...registeredArguments.flatMap((argument) => item(shown(argument), argument.description)),
    ...[...groupsOf(command)].flatMap(([heading, options]) => [
      '.PP',
      `.I ${text(heading)}`,
      ...options.flatMap((option) => item(option.flags, described(option).replaceAll('`', ''))),
    ]),
    '.PP',
    'Examples:',
    '.PP',
    '.nf',
    '.RS 4',
    ...examples.map(text),
    '.RE',
    '.fi',
  ];
}

/**
 * A paragraph with a tag.
 *
 * @param {string} tag
 * @param {string} description
 */
function item(tag, description) {
  return ['.TP', `.B ${text(tag)}`, text(description)];
}

/**
 * A line of roff that says just this.
 *
 * @param {string} line
 */
function text(line) {
  const escaped = line
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('’', '\\(cq')
    .replaceAll('"', '\\(dq');
  return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { makeProgram } = await import('../build/cli/program.js');
  mkdirSync(new URL('../man/', import.meta.url), { recursive: true });
  writeFileSync(new URL('../man/winnow.1', import.meta.url), manPage(makeProgram(() => undefined)));
}
