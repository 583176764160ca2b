import type { Command } from 'commander';

import type { AuditOptions } from '../commands/audit.js';
import { examples } from './examples.js';
import type { SetExitCode } from '../exit-code.js';

export function declareAudit(program: Command, setExitCode: SetExitCode): void {
  program
    .command('audit')
    .summary('whether finished files are accessible')
    .description(
      'Checks finished spreadsheets (XLSX, ODS) and pages (HTML), made by winnow or not, against the accessibility checklist, and names each breach with its sheet and cell, or its line. Exits with 1 when there is one.',
    )
    .argument('<reports...>', 'files, or folders that contain them')
    .option('--json', 'print JSON')
    .addHelpText('after', examples(['winnow audit report', 'winnow audit statistics.xlsx']))
    .action(async (reports: string[], options: AuditOptions) => {
      const { runAudit } = await import('../commands/audit.js');
      setExitCode(await runAudit(reports, options));
    });
}
