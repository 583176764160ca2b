import type { Command } from 'commander';

import type { SampleOptions } from '../commands/sample.js';
import { naturalNumber, outputName, positiveInteger } from '../options/option-values.js';
import { addFilterOptions, addSettingOptions } from '../options/options.js';
import { examples } from './examples.js';
import type { SetExitCode } from '../exit-code.js';

export function declareSample(program: Command, setExitCode: SetExitCode): void {
  const sample = program
    .command('sample')
    .summary('a sample of answers to code by hand')
    .description(
      'Draws answers to code by hand, spread over the questions or the groups of a profile field, with a column for each theme. The same seed draws the same answers, whatever the order of rows. Confidential answers are never drawn.',
    )
    .argument('<files...>', 'exports to read; not stdin, since they are read twice');
  addSettingOptions(sample);
  addFilterOptions(sample)
    .option('-n, --size <n>', 'how many answers', positiveInteger, 100)
    .option(
      '--by <field>',
      'spread the sample over the groups of this profile field instead of the questions',
    )
    .option('--seed <n>', 'another number draws another sample', naturalNumber, 1)
    .option(
      '-o, --output <file>',
      'new file to write, .csv or .xlsx; by default CSV on stdout',
      outputName,
    )
    .option('--bom', 'begin the CSV with a byte order mark, by which Excel knows UTF-8')
    .addHelpText(
      'after',
      examples([
        'winnow sample responses.csv -q drugs-review-part-2 -c drugs-policy -n 20 --question 4 -o sample.xlsx',
        'winnow sample responses.csv -q drugs-review-part-2 -c drugs-policy -n 50 --by sector -o sample.csv --bom',
      ]),
    )
    .action(async (files: string[], options: SampleOptions) => {
      const { runSample } = await import('../commands/sample.js');
      setExitCode(await runSample(files, options));
    });
}
