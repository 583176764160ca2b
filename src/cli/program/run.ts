import type { Command } from 'commander';

import { runCommands } from '../config/option-keys.js';
import { usualRunFile } from '../config/usual-run-file.js';
import { examples } from './examples.js';
import type { SetExitCode } from '../exit-code.js';

export function declareRun(program: Command, setExitCode: SetExitCode): void {
  program
    .command('run')
    .summary('several reports from one reading, as a file asks')
    .description(
      'Makes every report that a file asks for: of all respondents, of some, of each sector or region. The exports are read and coded once.',
    )
    .argument('[file]', 'YAML file that says what is read and what is made', usualRunFile)
    .addHelpText(
      'after',
      `${examples(['winnow run', 'winnow run monthly.yaml --quiet'])}\n\nThe file has a key for every option of \`winnow analyse\`, which writes one with
--write-config. It may list several reports and, under "digest", what
\`winnow digest --config\` makes:

  files: exports/*.csv
  questionnaire: drugs-review-part-2
  code-frame: drugs-policy
  reports:
    - output: report
    - output: by-sector
      split-by: sector
      format: [docx, xlsx]`,
    )
    .action(async (file: string) => {
      const { runRun } = await import('../commands/run.js');
      setExitCode(await runRun(file, runCommands(program)));
    });
}
