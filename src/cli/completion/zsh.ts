import type { CompletableCommand, CompletableOption, Value } from './completable.js';

/** The script for zsh, to be sourced or to stand as `_winnow` in a folder of $fpath. */
export function toZsh(commands: readonly CompletableCommand[]): string {
  const names = commands.map(({ name, summary }) => `    ${quoted(`${name}:${summary}`)}`);
  return `#compdef winnow
# winnow completion for zsh:  source <(winnow completion zsh)
_winnow() {
  local -a commands
  commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(toCase).join('\n')}
  esac
}
if [ "$funcstack[1]" = _winnow ]; then _winnow "$@"; else compdef _winnow winnow; fi
`;
}

function toCase({ name, options, operand }: CompletableCommand): string {
  const specs = [...options.flatMap(toSpecs), quoted(`*:${actionOf(operand)}`)];
  return `    ${name}) _arguments ${specs.map((spec) => `\\\n      ${spec}`).join(' ')} ;;`;
}

/** Any option may be given again: which may not, the program says. */
function toSpecs({ flags, description, value }: CompletableOption): readonly string[] {
  const told = description.replace(/[[\]\\]/g, String.raw`\$&`);
  const action = value === undefined ? '' : `:${actionOf(value)}`;
  return flags.map((flag) => quoted(`*${flag}[${told}]${action}`));
}

function actionOf({ words, files }: Value): string {
  const list = `(${words.join(' ')})`;
  if (files && words.length > 0)
    return String.raw`value:{_alternative "words\:value\:${list}" "files\:file\:_files"}`;
  return files ? 'file:_files' : words.length > 0 ? `value:${list}` : 'value: ';
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
