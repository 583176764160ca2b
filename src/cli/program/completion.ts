import { Argument } from 'commander';
import type { Command } from 'commander';

import type { Shell } from '../completion/index.js';
import { examples } from './examples.js';
import type { SetExitCode } from '../exit-code.js';

export function declareCompletion(program: Command, setExitCode: SetExitCode): void {
  program
    .command('completion')
    .summary('a script that lets your shell complete commands and options')
    .description(
      'Prints a script for your shell: commands, options, their values and files are completed with Tab. Load it in ~/.bashrc with `source <(winnow completion bash)`, in ~/.zshrc behind compinit with `source <(winnow completion zsh)`, or save it as ~/.config/fish/completions/winnow.fish.',
    )
    .addArgument(new Argument('<shell>', 'which shell').choices(['bash', 'zsh', 'fish']))
    .addHelpText('after', examples(['winnow completion bash', 'winnow completion fish']))
    .action(async (shell: Shell) => {
      const { runCompletion } = await import('../commands/completion.js');
      setExitCode(await runCompletion(shell, program));
    });
}
