// Writes docs/cli.md from the program itself: `node scripts/cli-reference.js`, after a build. A test
// fails when the page is stale.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @typedef {import('commander').Command} Command */

/** What the program exits with, and when. */
export const exitCodes = [
  [
    '0',
    'Done, even if rows could not be read: the last line on stderr says how many are in no figure, and `--fail-on errors` makes it 1. A reader that closes the pipe early, such as `head`, is no failure.',
  ],
  [
    '1',
    'Done, but something that was asked about was found: problems in the input with `--strict` or `--fail-on`, problems by `check`, breaches by `audit`, an F1 below `--min-f1`, a condition of a digest.',
  ],
  ['2', 'Could not run, or could not write; stderr says what to do about it.'],
  [
    '130, 143, 129',
    'Ended by Ctrl-C, SIGTERM or a closed terminal. Outputs are complete or not there at all.',
  ],
];

/**
 * The page, from the commander program.
 *
 * @param {Command} program
 */
export function cliReference(program) {
  const { commands } = program;
  return [
    '# Command-line reference',
    '',
    '<!-- Made from the program by scripts/cli-reference.js: edit src/cli/program/ instead. -->',
    '',
    program.description(),
    '',
    '| Command | What it does |',
    '| --- | --- |',
    ...commands.map((command) =>
      row([`[\`${command.name()}\`](#winnow-${command.name()})`, command.summary()]),
    ),
    '',
    'Data goes to stdout, everything else to stderr; `-` reads stdin. Colours are off in a pipe and with `NO_COLOR`.',
    '',
    '| Exit code | When |',
    '| ---: | --- |',
    ...exitCodes.map(row),
    '',
    ...commands.flatMap(section),
  ].join('\n');
}

/**
 * @param {Command} command
 * @returns {string[]}
 */
function section(command) {
  const { registeredArguments } = command;
  const rows = registeredArguments.map((argument) =>
    row([`\`${shown(argument)}\``, argument.description]),
  );
  const groups = groupsOf(command);
  const examples = examplesOf(command);
  return [
    `## winnow ${command.name()}`,
    '',
    command.description(),
    '',
    '```console',
    `$ winnow ${command.name()} ${command.usage()}`,
    '```',
    '',
    ...(rows.length > 0 ? ['| Argument | Meaning |', '| --- | --- |', ...rows, ''] : []),
    ...[...groups].flatMap(([heading, options]) => [
      `| ${heading} | |`,
      '| --- | --- |',
      ...options.map((option) => row([`\`${option.flags}\``, described(option)])),
      '',
    ]),
    ...(examples.length > 0
      ? ['Examples:', '', '```console', ...examples.map((line) => `$ ${line}`), '```', '']
      : []),
  ];
}

/**
 * The options of a command by the heading that they stand under in its help, those that have none last.
 *
 * @param {Command} command
 * @returns {ReadonlyMap<string, readonly import('commander').Option[]>}
 */
export function groupsOf({ options }) {
  /** @type {Map<string, import('commander').Option[]>} */
  const groups = new Map();
  const rest = 'Options';
  for (const option of options) {
    const heading = option.helpGroupHeading?.replace(/:$/, '') ?? rest;
    groups.set(heading, [...(groups.get(heading) ?? []), option]);
  }
  return new Map([...groups].sort(([a], [b]) => Number(a === rest) - Number(b === rest)));
}

/** @param {import('commander').Argument} argument */
export function shown(argument) {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** @param {import('commander').Option} option */
export function described({ description, defaultValue, argChoices }) {
  const notes = [
    ...(argChoices ? [`one of ${argChoices.map((choice) => `\`${choice}\``).join(', ')}`] : []),
    ...(defaultValue === undefined ? [] : [`default \`${String(defaultValue)}\``]),
  ];
  return notes.length === 0 ? description : `${description}; ${notes.join('; ')}`;
}

/**
 * The command lines that the help of a command ends with.
 *
 * @param {Command} command
 * @returns {string[]}
 */
export function examplesOf(command) {
  let help = '';
  command.configureOutput({ writeOut: (text) => (help += text), getOutHasColors: () => false });
  command.outputHelp();
  const [, examples = ''] = help.split('\nExamples:\n');
  return [...examples.matchAll(/^ *\$ (.*)$/gm)].map(([, line]) => /** @type {string} */ (line));
}

/** @param {readonly string[]} cells */
function row(cells) {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { makeProgram } = await import('../build/cli/program.js');
  const page = cliReference(makeProgram(() => undefined));
  writeFileSync(new URL('../docs/cli.md', import.meta.url), page);
}
