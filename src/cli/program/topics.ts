import type { Command } from 'commander';

import type { TopicsOptions } from '../commands/topics.js';
import { outputName, positiveInteger } from '../options/option-values.js';
import { addFilterOptions, addSettingOptions } from '../options/options.js';
import { examples } from './examples.js';
import type { SetExitCode } from '../exit-code.js';

export function declareTopics(program: Command, setExitCode: SetExitCode): void {
  const topics = program
    .command('topics')
    .summary('themes that the answers suggest, and a draft code frame')
    .description(
      'Groups the answers to each question by what they say, names each group by its phrases, and quotes typical answers. With a code frame, only answers that it does not cover are grouped. Files with the columns id and text alone need no questionnaire.',
    )
    .argument('<files...>', 'exports to read; - reads stdin');
  addSettingOptions(topics);
  addFilterOptions(topics)
    .option(
      '--topics <n>',
      'how many for each question, at most 100; chosen from 3 to 30 unless given',
      positiveInteger,
    )
    .option('--all-questions', 'all questions together instead of each by itself')
    .option(
      '--write-code-frame <file>',
      'also write the topics as a code frame to edit',
      outputName,
    )
    .option('--json', 'print JSON, with the topics of every answer')
    .addHelpText(
      'after',
      examples([
        'winnow topics responses.csv --questionnaire drugs-review-part-2 --question 4',
        'winnow topics responses.csv --questionnaire drugs-review-part-2 --code-frame drugs-policy --all-questions',
        'winnow topics responses.csv --questionnaire drugs-review-part-2 --topics 8 --json',
      ]),
    )
    .action(async (files: string[], options: TopicsOptions) => {
      const { runTopics } = await import('../commands/topics.js');
      setExitCode(await runTopics(files, options));
    });
}
