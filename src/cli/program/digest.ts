import type { Command } from 'commander';
import { Option } from 'commander';

import type { DigestOptions } from '../commands/digest.js';
import { runCommands } from '../config/option-keys.js';
import { collect, day, folderName, naturalNumber, outputName } from '../options/option-values.js';
import { addFilterOptions, addSettingOptions } from '../options/options.js';
import { examples } from './examples.js';
import type { SetExitCode } from '../exit-code.js';

export function declareDigest(program: Command, setExitCode: SetExitCode): void {
  const digest = program
    .command('digest')
    .summary('what changed in an open call since the last digest')
    .description(
      'Reads all files of a call, complete as they are now, and reports what is new, changed, withdrawn, rising or corrected since the last digest.',
    )
    .argument('[files...]', 'every file of the call, each time; as for analyse')
    .option(
      '--config <file>',
      'take files and options from a run file; options given here take precedence',
    )
    .option(
      '--state <dir>',
      'folder for what the next digest needs to know, as keyed hashes and counts; made on first use',
      folderName,
    );
  addSettingOptions(digest);
  addFilterOptions(digest)
    .option('--by <field>', 'profile field to list groups of; repeat for more', collect)
    .option('--as-of <date>', 'the day of the digest (YYYY-MM-DD); by default today in UTC', day)
    .addOption(
      new Option('--format <form>', 'how the digest is written')
        .choices(['text', 'markdown', 'html', 'json', 'github'])
        .default('text'),
    )
    .option('--json', 'the same as --format json')
    .option('-o, --output <file>', 'write it to this file instead of printing it', outputName)
    .option('--internal', 'show all figures: such a digest is not for publication')
    .option(
      '--fail-on <condition>',
      'exit with 1 when this is met: problems, new-problems, no-new-responses, silent-sector=3d, uncovered>20%; repeat for more',
      collect,
    )
    .option(
      '--rebuild',
      'make the state again from the files; its history is kept if it is undamaged',
    )
    .option(
      '--wait <seconds>',
      'how long to wait while another digest uses the state',
      naturalNumber,
      60,
    )
    .addHelpText(
      'after',
      examples([
        'winnow digest responses.csv --state .digest --questionnaire drugs-review-part-2 --code-frame drugs-policy',
        'winnow digest online.csv emailed.json --state .digest --questionnaire call.yaml --format markdown --internal',
        'winnow digest responses.csv --state nightly --questionnaire call.yaml --fail-on no-new-responses',
        'winnow digest --config winnow.yaml',
      ]),
    )
    .action(async (files: string[], options: DigestOptions) => {
      const { runDigest } = await import('../commands/digest.js');
      setExitCode(await runDigest(files, options, runCommands(program)));
    });
}
