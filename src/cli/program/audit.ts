import type { Command } from 'commander';

import type { AuditOptions } from '../commands/audit.js';
import { examples } from './examples.js';
import type { SetExitCode } from '../exit-code.js';

export function declareAudit(program: Command, setExitCode: SetExitCode): void {
  program
    .command('audit')
    .summary('whether finished files can be read by everybody')
    .description(
      'Checks finished spreadsheets (XLSX, ODS) and pages (HTML), ours or others’, against the accessibility checklist; names each breach with its sheet and cell or its line. Exits with 1 when there is one.',
    )
    .argument('<reports...>', 'files, or folders that hold some')
    .option('--json', 'print JSON')
    .addHelpText('after', examples(['winnow audit statistics.xlsx']))
    .action(async (reports: string[], options: AuditOptions) => {
      const { runAudit } = await import('../commands/audit.js');
      setExitCode(await runAudit(reports, options));
    });
}
