import type { CompletableCommand, Value } from './completable.js';

/** The script for fish. */
export function toFish(commands: readonly CompletableCommand[]): string {
  return `# winnow completion for fish:  winnow completion fish | source
complete -c winnow -f
${commands.flatMap(linesOf).join('\n')}
`;
}

function linesOf({ name, summary, options, operand }: CompletableCommand): readonly string[] {
  const within = `complete -c winnow -n '__fish_seen_subcommand_from ${name}'`;
  return [
    `complete -c winnow -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    `${within}${offered(operand)}`,
    ...options.map(({ flags, description, value }) => {
      const names = flags.map((flag) =>
        flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
      );
      const taken = value === undefined ? '' : ` -r${offered(value)}`;
      return `${within} ${names.join(' ')}${taken} -d ${quoted(description)}`;
    }),
  ];
}

function offered({ words, files }: Value): string {
  const list = words.length > 0 ? ` -a ${quoted(words.join(' '))}` : '';
  return `${files ? ' -F' : ' -f'}${list}`;
}

function quoted(text: string): string {
  return `'${text.replace(/['\\]/g, String.raw`\$&`)}'`;
}
