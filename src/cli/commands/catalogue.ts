import { readFileSync } from 'node:fs';

import { WinnowError } from '../../issues/index.js';
import { notOneOf } from '../../yaml/index.js';
import { listCatalogue } from '../catalogue.js';
import { ExitCode } from '../main.js';
import { print } from '../print.js';
import { renderGrid } from '../render-table.js';
import { writeNew } from '../write-new.js';

export interface CatalogueOptions {
  readonly copy?: string;
  readonly json?: boolean;
}

/** `winnow catalogue`: lists the built-in entries, prints one, or copies it. */
export async function runCatalogue(
  id: string | undefined,
  { copy, json }: CatalogueOptions,
): Promise<number> {
  const entries = listCatalogue();
  if (id === undefined) {
    if (copy !== undefined) {
      throw new WinnowError(
        'bad-option',
        '--copy needs the id of an entry.',
        'For example: winnow catalogue drugs-policy --copy frame.yaml',
      );
    }
    const rows = entries.map(({ id: entry, kind, title }) => [entry, kind, title]);
    const list = entries.map(({ id: entry, kind, title }) => ({ id: entry, kind, title }));
    await print(
      json === true
        ? `${JSON.stringify(list, undefined, 2)}\n`
        : `${renderGrid(['Id', 'Kind', 'Title'], rows, [true, true, true])}\n`,
    );
    return ExitCode.Done;
  }
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry) {
    const ids = entries.map((candidate) => candidate.id);
    throw new WinnowError(
      'unknown-catalogue-entry',
      notOneOf('entry of the catalogue', id, ids),
      `Known: ${ids.join(' · ')}`,
    );
  }
  const text = readFileSync(entry.file, 'utf8');
  if (copy === undefined) await print(text);
  else writeNew(copy, text);
  return ExitCode.Done;
}
