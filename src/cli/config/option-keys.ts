import type { Command, Option } from 'commander';

/** Options that a run file has no key for, each with the reason. */
export const withoutKey: Readonly<Record<string, string>> = {
  'write-config': 'it writes the file',
  config: 'it names the file',
  rebuild: 'it is asked for once, when a state is damaged',
  json: 'it prints the tables of one report',
  quiet: '`winnow run` takes it on its own command line',
  verbose: '`winnow run` takes it on its own command line',
};

/** The files that say how a call is read and coded. */
const documents = [
  'questionnaire',
  'code-frame',
  'answer-kinds',
  'stop-words',
  'keep-terms',
  'synonyms',
];

/** What all reports of a run and its digest share: how the call is read and coded. */
const shared = [...documents, 'sheet', 'encoding', 'strict'];

/** Options that may be given several times, or name several things: their keys take a list too. */
const lists = [
  'sector',
  'region',
  'capacity',
  'country',
  'question',
  'where',
  'language',
  'by',
  'against',
  'format',
  'tables',
  'fail-on',
];

/** Options whose value is a path, or the id of an entry of the catalogue. */
const paths = [...documents, 'output', 'against', 'words', 'theme', 'state'];

/** The commands whose options are keys of a run file. */
export interface RunCommands {
  readonly analyse: Command;
  readonly digest: Command;
}

export function runCommands(program: Command): RunCommands {
  const named = (name: string): Command =>
    program.commands.find((command) => command.name() === name)!;
  return { analyse: named('analyse'), digest: named('digest') };
}

/** An option of a command, as a key of a run file. */
export interface OptionKey {
  readonly name: string;
  readonly option: Option;
  readonly isShared: boolean;
  readonly isList: boolean;
  readonly isPath: boolean;
}

/**
 * The keys of a run file in the order of the options: a key is the option's long name, without `no-`. Where an
 * option comes with its opposite, one key says yes or no.
 */
export function optionKeys(command: Command): readonly OptionKey[] {
  const seen = new Set<string>();
  return command.options.flatMap((option) => {
    const name = (option.long ?? '').replace(/^--(?:no-)?/, '');
    if (Object.hasOwn(withoutKey, name) || seen.has(name)) return [];
    seen.add(name);
    return [
      {
        name,
        option,
        isShared: shared.includes(name),
        // A report comes in several formats, a digest in one.
        isList: lists.includes(name) && !option.argChoices,
        isPath: paths.includes(name),
      },
    ];
  });
}
