import type { CompletableCommand, Value } from './completable.js';

/** The script for bash, 3.2 (as on macOS) included. */
export function toBash(commands: readonly CompletableCommand[]): string {
  const values = commands.flatMap(({ name, options }) =>
    options.flatMap(({ flags, value }) =>
      value === undefined
        ? []
        : [`    ${flags.map((flag) => `'${name} ${flag}'`).join('|')}) ${offered(value)} ;;`],
    ),
  );
  const operands = commands.map(({ name, operand }) => `        ${name}) ${offered(operand)} ;;`);
  const options = commands.map(
    (command) =>
      `        ${command.name}) words='${command.options.flatMap(({ flags }) => flags).join(' ')}' ;;`,
  );
  return `# winnow completion for bash:  source <(winnow completion bash)
_winnow() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  local words='' files='' line head=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(' ')} --help --version' -- "$current"))
    return
  fi
  # bash takes --option=value for three words.
  if [ "$current" = '=' ]; then current=''; elif [ "$before" = '=' ]; then before=\${COMP_WORDS[COMP_CWORD-2]}; fi
  case "$command $before" in
${values.join('\n')}
    *)
      if [ "\${current:0:1}" = '-' ]; then case $command in
${options.join('\n')}
      esac; else case $command in
${operands.join('\n')}
      esac; fi ;;
  esac
  # Of a list with commas only the last is completed.
  case "$before,$current" in --format,*,*) head="\${current%,*},"; current=\${current##*,} ;; esac
  if [ -n "$words" ]; then
    while IFS= read -r line; do COMPREPLY+=("$head$line"); done < <(compgen -W "$words" -- "$current")
  fi
  if [ -n "$files" ]; then
    compopt -o filenames 2> /dev/null
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$current")
  fi
}
complete -F _winnow winnow
`;
}

function offered({ words, files }: Value): string {
  return `words='${words.join(' ')}'; files=${files ? 'yes' : "''"}`;
}
