import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { InvalidArgumentError } from 'commander';

import { WinnowError } from '../../issues/index.js';
import { parseYaml } from '../../yaml/index.js';
import type { DigestOptions } from '../commands/digest.js';
import type { SettingOptions, TermListOptions } from '../options/options.js';
import type { ReportOptions } from '../reports/planned-report.js';
import { optionKeys } from './option-keys.js';
import type { OptionKey, RunCommands } from './option-keys.js';
import { runFileSchema } from './schema.js';
import type { ReportEntry, RunFile } from './schema.js';
import { usualRunFile } from './usual-run-file.js';

/** What a run file asks for, as `winnow analyse` and `winnow digest` would have it. */
export interface RunRequest {
  /** Paths and patterns, relative to {@link RunRequest.folder}. */
  readonly files: readonly string[];
  /** The folder of the run file. */
  readonly folder: string;
  readonly shared: SettingOptions & TermListOptions & { readonly strict?: boolean };
  readonly reports: readonly RequestedReport[];
  readonly digest: Partial<DigestOptions>;
}

export interface RequestedReport {
  readonly options: ReportOptions;
  /** The profile field of which each group gets a report of its own. */
  readonly splitBy: string | undefined;
}

/**
 * Reads a run file. Paths in it are relative to its folder, wherever the command is run.
 *
 * @throws WinnowError `bad-document`: every problem with line and column; `unreadable-file`
 */
export function readRunFile(path: string, commands: RunCommands): RunRequest {
  const { analyse } = commands;
  const keys = optionKeys(analyse);
  const ofDigest = optionKeys(commands.digest).filter(({ isShared }) => !isShared);
  const folder = dirname(path);
  const file = parseYaml(read(path), path, runFileSchema(commands), (value) =>
    misreadValues(value, keys, ofDigest),
  );
  const sharedKeys = keys.filter(({ isShared }) => isShared);
  const reportKeys = keys.filter(({ isShared }) => !isShared);
  const output = analyse.options.find(({ long }) => long === '--output')!.defaultValue as string;
  const { reports = [{}] } = file;
  return {
    files: [file.files].flat(),
    folder,
    shared: toOptions(file, sharedKeys, folder),
    reports: reports.map((entry) => ({
      options: {
        output: join(folder, output),
        ...toOptions(file, reportKeys, folder),
        ...toOptions(entry, reportKeys, folder),
      },
      splitBy: entry['split-by'] ?? file['split-by'],
    })),
    digest: {
      ...toOptions(file, ofDigest.filter(isInherited), folder),
      ...toOptions(file.digest ?? {}, ofDigest, folder),
    },
  };
}

/** Whose responses are counted is said once for reports and digest; where and how it is written is not. */
function isInherited({ name }: OptionKey): boolean {
  return name !== 'output' && name !== 'format';
}

function read(path: string): string {
  if (existsSync(path)) return readFileSync(path, 'utf8');
  throw new WinnowError(
    'unreadable-file',
    `There is no file ${path}.`,
    `Write one with \`winnow analyse … --write-config ${usualRunFile}\`, or name the one you have.`,
  );
}

interface Misread {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** The values that the options of the command line would not take. */
function misreadValues(
  file: RunFile,
  keys: readonly OptionKey[],
  ofDigest: readonly OptionKey[],
): readonly Misread[] {
  const entries: readonly (readonly [readonly PropertyKey[], ReportEntry, readonly OptionKey[]])[] =
    [
      [[], file, keys],
      ...(file.reports ?? []).map((entry, place) => [['reports', place], entry, keys] as const),
      [['digest'], file.digest ?? {}, ofDigest],
    ];
  return entries.flatMap(([at, entry, known]) =>
    known.flatMap((key): readonly Misread[] => {
      try {
        valueOf(entry[key.name], key);
        return [];
      } catch (error) {
        if (!(error instanceof InvalidArgumentError)) throw error;
        const message = `"${key.name}" cannot be ${String(entry[key.name])}. ${error.message}`;
        return [{ path: [...at, key.name], message }];
      }
    }),
  );
}

/** By name of the option, what the command line would have made of the keys. */
function toOptions(
  entry: ReportEntry,
  keys: readonly OptionKey[],
  folder: string,
): Record<string, unknown> {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = valueOf(entry[key.name], key);
      if (value === undefined) return [];
      const placed = key.isPath ? placedIn(folder, value, key) : value;
      return [[key.option.attributeName(), placed]];
    }),
  );
}

/** A value as the command line reads it; undefined where nothing is said. */
function valueOf(written: unknown, { option, isList }: OptionKey): unknown {
  if (written === undefined || typeof written === 'boolean') return written;
  const texts = [written].flat().map(String);
  const { parseArg } = option;
  if (!parseArg) return isList ? texts : texts[0];
  return texts.reduce<unknown>((before, text) => parseArg(text, before), undefined);
}

/** A path from where the command is run; the id of an entry of the catalogue is none. */
function placedIn(folder: string, value: unknown, { name }: OptionKey): unknown {
  if (Array.isArray(value)) return value.map((one: string) => join(folder, one));
  const written = value as string;
  const path = join(folder, written);
  const isMade = name === 'output' || name === 'state';
  const isId = !isMade && /^[\w-]+$/.test(written) && !existsSync(path);
  return isId ? written : path;
}
