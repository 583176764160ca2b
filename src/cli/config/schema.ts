import { z } from 'zod';

import { optionKeys } from './option-keys.js';
import type { OptionKey, RunCommands } from './option-keys.js';

type KeyValue = string | number | boolean | readonly string[];

/** The keys of one report, or those that hold for all. */
export interface ReportEntry {
  readonly 'split-by'?: string | undefined;
  readonly [key: string]: unknown;
}

/** A run file as it is written, before its values are read as options. */
export interface RunFile extends ReportEntry {
  readonly files: string | readonly string[];
  readonly reports?: readonly ReportEntry[] | undefined;
  readonly digest?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * What a run file may hold: a key for each option of `winnow analyse`, and below `digest` for each of `winnow
 * digest`, so that neither knows what the other does not.
 */
export function runFileSchema({ analyse, digest }: RunCommands): z.ZodType<RunFile> {
  const keys = optionKeys(analyse);
  const ofReports = {
    ...shapeOf(keys.filter(({ isShared }) => !isShared)),
    'split-by': z
      .string()
      .min(1)
      .optional()
      .describe(
        'profile field: one report for each of its groups, in a folder of its own within the output',
      ),
  };
  return z.strictObject({
    files: textOrList().describe(
      'exports of the call; patterns such as exports/*.csv; paths are relative to this file',
    ),
    ...shapeOf(keys.filter(({ isShared }) => isShared)),
    ...ofReports,
    reports: z
      .array(z.strictObject(ofReports))
      .min(1)
      .optional()
      .describe(
        'several reports of one reading; what an entry does not say is taken from the keys above',
      ),
    digest: z
      .strictObject(shapeOf(optionKeys(digest).filter(({ isShared }) => !isShared)))
      .optional()
      .describe('what `winnow digest --config` makes of the call; `winnow run` passes it by'),
  });
}

function shapeOf(keys: readonly OptionKey[]): Record<string, z.ZodType> {
  return Object.fromEntries(
    keys.map((key) => [key.name, valueOf(key).optional().describe(descriptionOf(key))]),
  );
}

function valueOf({ name, option, isList }: OptionKey): z.ZodType<KeyValue> {
  if (option.isBoolean() || option.negate) return z.boolean();
  if (option.argChoices) return z.enum(option.argChoices);
  if (isList) return textOrList();
  if (/<(?:n|seconds)>$/.test(option.flags)) return z.int();
  // A sheet is called by its name or its number.
  return name === 'sheet' ? z.union([z.string().min(1), z.int()]) : z.string().min(1);
}

function textOrList(): z.ZodType<string | readonly string[]> {
  return z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);
}

/** On the command line the option says no; the key says yes or no. */
function descriptionOf({ name, option }: OptionKey): string {
  return option.negate ? `false: ${option.description}` : option.description || name;
}
