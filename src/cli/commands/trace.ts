import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { tabulate } from '../../analyse.js';
import { WinnowError } from '../../issues/index.js';
import { cellAt } from '../../tracing/cell-address.js';
import type { TracedCell } from '../../tracing/cell-address.js';
import { readTraced } from '../../tracing/trace-cell.js';
import type { TracedResponse } from '../../tracing/trace-cell.js';
import { formatCell } from '../../report/index.js';
import { openSources } from '../files/inputs.js';
import type { Input } from '../files/inputs.js';
import { ExitCode } from '../exit-code.js';
import type { SettingOptions, TermListOptions } from '../options/options.js';
import { print, printJson } from '../terminal/print.js';
import { readCall } from '../read-call.js';
import { checkDocuments, documentsOf, readManifest } from '../reports/read-manifest.js';
import type { ReadManifest } from '../reports/read-manifest.js';
import { colours } from '../terminal/colours.js';
import { filled } from '../terminal/display-width.js';
import { settingsFor } from '../options/settings.js';
import type { LoadedSettings } from '../options/settings.js';
import { visible, visibleParagraphs } from '../terminal/visible.js';
import { refusePipes } from '../files/pipe-among.js';
import { counted } from '../../wording/index.js';

export interface TraceOptions extends SettingOptions, TermListOptions {
  readonly json?: boolean;
}

/** `winnow trace`: the responses behind a figure of a report. */
export async function runTrace(
  report: string,
  address: string,
  files: readonly string[],
  options: TraceOptions,
): Promise<number> {
  const manifest = readManifest(report);
  if (manifest.isPublic)
    throw new WinnowError(
      'bad-option',
      `${report} was made for publication: its figures lead back to nobody.`,
      'Trace in the report that was made for the analysts, without --publish.',
    );
  refusePipes(files, 'A figure is traced');
  const paths = files.length > 0 ? files : findInputs(manifest, report);
  const settings = await settingsOf(paths, manifest, report, options);
  const { call, inputs } = await readCall(paths, settings);
  checkInputs(inputs, manifest);
  const { by, campaigns } = manifest;
  // They take longest, and most addresses are of other tables.
  const keywords = address.includes('keyword') && manifest.keywords;
  const tables = tabulate(call, { ...settings, by, campaigns, keywords });
  const cell = cellAt(tables, address);
  const traced = await readTraced(cell, call, openSources(paths), settings);
  await (options.json === true
    ? printJson(toJson(address, cell, traced))
    : print(render(address, cell, traced)));
  return ExitCode.Done;
}

/** The exports by the names that the report knows, here or beside the report. */
function findInputs({ inputs }: ReadManifest, report: string): readonly string[] {
  return inputs.map(({ name }) => {
    const found = [name, join(dirname(report), name)].find((path) => existsSync(path));
    if (found !== undefined) return found;
    throw new WinnowError(
      'bad-option',
      `The report was made from ${name}, which is neither in this folder nor beside the report.`,
      'Name the exports after the address.',
    );
  });
}

/** The settings that the report was made with. */
async function settingsOf(
  files: readonly string[],
  manifest: ReadManifest,
  report: string,
  options: TraceOptions,
): Promise<LoadedSettings> {
  const documents = documentsOf(manifest, report, options);
  const loaded = await settingsFor(files, { ...options, ...documents });
  checkDocuments(loaded.documents, manifest);
  return { ...loaded, filter: manifest.filter };
}

/** A figure can only be traced in the files that it was counted in. */
function checkInputs(inputs: readonly Input[], manifest: ReadManifest): void {
  const known = manifest.inputs.map(({ sha256 }) => sha256);
  const read = inputs.map((input) => ({ input, sha256: input.fingerprint().sha256 }));
  const foreign = read.find(({ sha256 }) => !known.includes(sha256));
  if (foreign)
    throw new WinnowError(
      'bad-option',
      `${foreign.input.source.name} is not a file that the report was made from, or has changed since.`,
      `Give the same ${manifest.inputs.map(({ name }) => name).join(', ')}, or make the report again.`,
    );
  if (read.length !== known.length)
    throw new WinnowError(
      'bad-option',
      `The report was made from ${known.length} files, and ${read.length} are given.`,
      `Give all: ${manifest.inputs.map(({ name }) => name).join(', ')}.`,
    );
}

/**
 * `{address, table, column, figure, count, responses: [{id, confidential, answers: [{question, text, words}]}]}`:
 * the figure as the table shows it, and the title of the count that leads to the responses.
 */
function toJson(address: string, cell: TracedCell, traced: readonly TracedResponse[]): object {
  const responses = traced.map(({ id, isConfidential, answers }) => ({
    id,
    confidential: isConfidential,
    answers,
  }));
  const { table, column, count } = cell;
  const figure = cell.cell.kind === 'count' ? cell.cell.value : shown(cell);
  return { address, table: table.id, column, figure, count, responses };
}

function render(address: string, cell: TracedCell, traced: readonly TracedResponse[]): string {
  const { bold, dim } = colours();
  const { table, column, count } = cell;
  const lines = traced.flatMap(({ id, isConfidential, answers }) => [
    '',
    `${bold(visible(id))}${isConfidential ? dim('  confidential: counted, not shown') : ''}`,
    ...answers.flatMap(({ question, text, words }) => {
      const [first, ...rest] = visibleParagraphs(text);
      return [
        filled(`${dim(`Question ${visible(question)}:`)} ${first}`, '  '),
        ...rest.map((paragraph) => filled(paragraph, '    ')),
        ...(words.length === 0
          ? []
          : [dim(filled(`Counted for: ${visible(words.join(' · '))}`, '  '))]),
      ];
    }),
  ]);
  const respondents = counted(traced.length, 'respondent');
  const title = table.columns.find(({ id }) => id === column)!.title;
  const own =
    cell.cell.kind === 'count' && cell.cell.value === traced.length
      ? respondents
      : `${shown(cell)} under “${title}”; ${title === count ? '' : `“${count}”: `}${respondents}`;
  return [
    bold(filled(visible(`${address}: ${own} (Table ${table.number}: ${table.title})`))),
    ...lines,
    '',
  ].join('\n');
}

function shown({ table, column, cell }: TracedCell): string {
  return formatCell(
    cell,
    table.columns.find(({ id }) => id === column)!,
  );
}
