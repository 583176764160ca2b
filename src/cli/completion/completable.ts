import type { Argument, Command, Option } from 'commander';

import { formatNames } from '../../report/format-names.js';
import { listCatalogue } from '../catalogue.js';

/** What may stand in a place: words that are known, files, or what only the user knows. */
export interface Value {
  readonly words: readonly string[];
  readonly files: boolean;
}

/** An option, with the value that it takes, if it takes one. */
export interface CompletableOption {
  /** As they are typed, such as `-o` and `--output`. */
  readonly flags: readonly string[];
  readonly description: string;
  readonly value: Value | undefined;
}

/** What may follow the name of a command. */
export interface CompletableCommand {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletableOption[];
  readonly operand: Value;
}

/** The program as the shells see it: made from its declarations, so that a new option needs no second one. */
export function completableCommands(program: Command): readonly CompletableCommand[] {
  const commands = program.commands.map((command) => ({
    name: command.name(),
    summary: command.summary(),
    options: [
      ...command.options.map(toOption),
      { flags: ['-h', '--help'], description: 'display help for command', value: undefined },
    ],
    operand: operandOf(command.registeredArguments),
  }));
  const names = commands.map(({ name }) => name);
  const help = { name: 'help', summary: 'the help of a command', options: [] };
  return [...commands, { ...help, operand: { words: names, files: false } }];
}

function toOption({ short, long, description, flags, argChoices }: Option): CompletableOption {
  const [, placeholder] = /<(.+)>/.exec(flags) ?? [];
  return {
    flags: [short, long].filter((flag) => flag !== undefined),
    description,
    value: placeholder === undefined ? undefined : valueOf(long ?? '', placeholder, argChoices),
  };
}

function valueOf(long: string, placeholder: string, choices?: readonly string[]): Value {
  const words = choices ?? (long === '--format' ? [...formatNames, 'all'] : (knownIds(long) ?? []));
  return { words, files: /file|dir|path|folder|report/.test(placeholder) };
}

/** The entries of the catalogue that an option takes. */
function knownIds(long: string): readonly string[] | undefined {
  const kind = { '--questionnaire': 'questionnaire', '--code-frame': 'code frame' }[long];
  return kind === undefined
    ? undefined
    : listCatalogue()
        .filter((entry) => entry.kind === kind)
        .map(({ id }) => id);
}

function operandOf(operands: readonly Argument[]): Value {
  const words = operands.flatMap((operand) => operand.argChoices ?? []);
  if (words.length > 0) return { words, files: false };
  const takesId = operands.some((operand) => operand.name() === 'id');
  return { words: takesId ? listCatalogue().map(({ id }) => id) : [], files: true };
}
