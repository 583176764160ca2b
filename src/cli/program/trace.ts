import type { Command } from 'commander';

import type { TraceOptions } from '../commands/trace.js';
import { addSettingOptions, addTermListOptions } from '../options/options.js';
import { examples } from './examples.js';
import type { SetExitCode } from '../exit-code.js';

export function declareTrace(program: Command, setExitCode: SetExitCode): void {
  const trace = program
    .command('trace')
    .summary('the responses behind a figure of a report')
    .description(
      'Lists the responses that a cell counts, their answers, and the words that made them count. The address of a cell is TABLE!ROW, with the row as report.json lists it under "keys"; /COLUMN behind it names a column of counts other than the first. A percentage leads to the responses in it, any other figure to those it is calculated from. Confidential responses are listed by id, without their answers.',
    )
    .argument('<report>', 'folder of a report')
    .argument('<address>', 'the cell, such as themes-by-sector!naloxone,criminal-justice')
    .argument(
      '[files...]',
      'the exports that the report was made from; looked for by name in this folder unless given',
    );
  addTermListOptions(addSettingOptions(trace))
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      examples([
        "winnow trace report 'themes-by-question!14,stigma' responses.csv",
        "winnow trace report 'answers-by-question-and-sector!14,criminal-justice/answered' responses.csv --json",
      ]),
    )
    .action(async (report: string, address: string, files: string[], options: TraceOptions) => {
      const { runTrace } = await import('../commands/trace.js');
      setExitCode(await runTrace(report, address, files, options));
    });
}
