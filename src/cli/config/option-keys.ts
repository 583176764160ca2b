import type { Command, Option } from 'commander';

/** Options that a run file has no key for, each with the reason. */
export const withoutKey: Readonly<Record<string, string>> = {
  'write-config': 'it writes the file',
  json: 'it prints the tables of one report',
  quiet: '`winnow run` takes it on its own command line',
  verbose: '`winnow run` takes it on its own command line',
};

/** What all reports of a run share, since they come of one reading. */
const shared = [
  'questionnaire',
  'code-frame',
  'answer-kinds',
  'stop-words',
  'keep-terms',
  'synonyms',
  'sheet',
  'encoding',
  'strict',
];

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
];

/** Options whose value is a path, or the id of an entry of the catalogue. */
const paths = [
  'questionnaire',
  'code-frame',
  'answer-kinds',
  'stop-words',
  'keep-terms',
  'synonyms',
  'output',
  'against',
  'words',
  'theme',
];

/** An option of `winnow analyse`, as a key of a run file. */
export interface OptionKey {
  readonly name: string;
  readonly option: Option;
  readonly isShared: boolean;
  readonly isList: boolean;
  readonly isPath: boolean;
}

/** The keys of a run file in the order of the options: a key is the option's long name, without `no-`. */
export function optionKeys(analyse: Command): readonly OptionKey[] {
  return analyse.options.flatMap((option) => {
    const name = (option.long ?? '').replace(/^--(?:no-)?/, '');
    if (Object.hasOwn(withoutKey, name)) return [];
    return [
      {
        name,
        option,
        isShared: shared.includes(name),
        isList: lists.includes(name),
        isPath: paths.includes(name),
      },
    ];
  });
}
