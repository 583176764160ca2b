import { readdirSync, readFileSync } from 'node:fs';

import { WinnowError } from '../issues/index.js';
import { notOneOf } from '../yaml/index.js';
import { packageFile } from './package-files.js';

/** What kinds of entries there are, with their folder in `catalogue/`; '' is the catalogue itself. */
const kinds = {
  questionnaire: 'questionnaires',
  'code frame': 'code-frames',
  'word list': '',
} as const;

export type EntryKind = keyof typeof kinds;

export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly file: URL;
}

/** What a file says, and how messages and the manifest call it. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

const root = packageFile('catalogue/');

/** Everything in the catalogue. */
export function listCatalogue(): readonly Entry[] {
  return (Object.entries(kinds) as [EntryKind, string][]).flatMap(([kind, folder]) => {
    const directory = new URL(folder === '' ? './' : `${folder}/`, root);
    return readdirSync(directory)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => ({
        id: name.slice(0, -'.yaml'.length),
        kind,
        file: new URL(name, directory),
      }));
  });
}

/** What an entry calls itself. */
export function titleOf({ id, file }: Entry): string {
  return /^(?:title|description): *"?(.*?)"?$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? id;
}

/**
 * The text of a questionnaire or code frame, by its id in the catalogue or the path of a file.
 *
 * @throws WinnowError `unknown-catalogue-entry` when it is neither
 */
export function readEntry(kind: EntryKind, idOrFile: string): TextFile {
  const entries = listCatalogue();
  const ofKind = entries.filter((entry) => entry.kind === kind);
  const entry = ofKind.find(({ id }) => id === idOrFile);
  if (entry) return { text: readFileSync(entry.file, 'utf8'), name: `catalogue/${entry.id}.yaml` };
  try {
    return { text: readFileSync(idOrFile, 'utf8'), name: idOrFile };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EISDIR') {
      throw new WinnowError(
        'unreadable-file',
        `${idOrFile} is a folder.`,
        `Name the ${kind}'s YAML file in it.`,
      );
    }
    if (code !== 'ENOENT') throw error;
    const other = entries.find(({ id }) => id === idOrFile);
    if (other !== undefined) throw ofAnotherKind(other, kind);
    const ids = ofKind.map(({ id }) => id);
    throw new WinnowError(
      'unknown-catalogue-entry',
      `${notOneOf(kind, idOrFile, ids)} Nor is there such a file.`,
      `In the catalogue: ${ids.join(', ')}. Run \`winnow catalogue\` for more.`,
    );
  }
}

/** How each kind is given. */
const options = {
  questionnaire: '--questionnaire (-q)',
  'code frame': '--code-frame (-c)',
  'word list': undefined,
} as const;

function ofAnotherKind({ id, kind }: Entry, wanted: EntryKind): WinnowError {
  const own = options[kind];
  return new WinnowError(
    'unknown-catalogue-entry',
    `"${id}" is a ${kind} of the catalogue, not a ${wanted}.`,
    own === undefined
      ? 'Run `winnow catalogue` for what there is of each kind.'
      : `Give it with ${own}.`,
  );
}
