import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';

import { codeFrameToQdc, isCodebook, loadCodebookToEdit } from '../../codebook/index.js';
import { WinnowError } from '../../issues/index.js';
import { codeFrameToYaml, loadCodeFrame } from '../../themes/index.js';
import type { CodeFrame } from '../../themes/index.js';
import { notOneOf } from '../../yaml/index.js';
import { listCatalogue, readEntry, titleOf } from '../catalogue.js';
import type { EntryKind } from '../catalogue.js';
import { ExitCode } from '../exit-code.js';
import { print, printFile, printJson } from '../terminal/print.js';
import { renderGrid } from '../terminal/render-grid.js';
import { withSchemaLine } from '../schema-line.js';
import type { SchemaName } from '../schema-line.js';
import { writeWhole } from '../files/write-whole.js';

export interface CatalogueOptions {
  readonly copy?: string;
  readonly json?: boolean;
}

/** `winnow catalogue`: lists the built-in entries, prints one, or copies it. */
export async function runCatalogue(
  id: string | undefined,
  { copy, json }: CatalogueOptions,
): Promise<number> {
  if (id === undefined) {
    if (copy !== undefined) {
      throw new WinnowError(
        'bad-option',
        '--copy needs the id of an entry.',
        'For example: winnow catalogue drugs-policy --copy frame.yaml',
      );
    }
    await printList(json === true);
    return ExitCode.Done;
  }
  const { text, name, kind } = readNamed(id);
  if (copy !== undefined && extname(copy).toLowerCase() === '.qdc') {
    writeWhole(copy, codeFrameToQdc(frameOf(text, name, kind)));
    return ExitCode.Done;
  }
  const yaml = isCodebook(text) ? codeFrameToYaml(loadCodebookToEdit(text, name)) : text;
  if (copy === undefined) await printFile(yaml);
  else writeWhole(copy, withSchemaLine(yaml, schemaOf(id, kind), copy));
  return ExitCode.Done;
}

async function printList(isJson: boolean): Promise<void> {
  const list = listCatalogue().map((entry) => {
    const { id, kind } = entry;
    return { id, kind, title: titleOf(entry) };
  });
  const rows = list.map(({ id, kind, title }) => [id, kind, title]);
  await (isJson ? printJson(list) : print(`${renderGrid(['Id', 'Kind', 'Title'], rows)}\n`));
}

/** An entry of the catalogue, or a code frame of the user's own. */
function readNamed(id: string): { text: string; name: string; kind: EntryKind } {
  const entries = listCatalogue();
  const entry = entries.find((candidate) => candidate.id === id);
  if (entry) return { text: readFileSync(entry.file, 'utf8'), name: id, kind: entry.kind };
  if (existsSync(id)) return { ...readEntry('code frame', id), kind: 'code frame' };
  const ids = entries.map((candidate) => candidate.id);
  throw new WinnowError(
    'unknown-catalogue-entry',
    `${notOneOf('entry of the catalogue', id, ids)} Nor is there such a file.`,
    `Known: ${ids.join(' · ')}`,
  );
}

/** Every word list has a schema of its own. */
function schemaOf(id: string, kind: EntryKind): SchemaName {
  if (kind === 'word list') return id as SchemaName;
  return kind === 'questionnaire' ? 'questionnaire' : 'code-frame';
}

function frameOf(text: string, name: string, kind: EntryKind): CodeFrame {
  if (kind !== 'code frame') {
    throw new WinnowError(
      'bad-option',
      `${name} is a ${kind}: only a code frame can be copied as a codebook.`,
      'End the name of the file with .yaml.',
    );
  }
  return isCodebook(text) ? loadCodebookToEdit(text, name) : loadCodeFrame(text, name);
}
