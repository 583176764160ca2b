import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { auditedKinds, auditFile, isAudited } from '../../audit/index.js';
import type { Breach } from '../../audit/index.js';
import { WinnowError } from '../../issues/index.js';
import { ExitCode } from '../exit-code.js';
import { print, printJson } from '../terminal/print.js';
import { visible, visibleLines } from '../terminal/visible.js';
import { counted } from '../../wording/index.js';

export interface AuditOptions {
  readonly json?: boolean;
}

/** `winnow audit`: what keeps people from reading finished files. */
export async function runAudit(reports: readonly string[], options: AuditOptions): Promise<number> {
  const files = reports.flatMap(filesOf);
  const breaches: Breach[] = [];
  for (const file of files) breaches.push(...(await audit(file)));
  await (options.json === true
    ? printJson({ files, breaches })
    : print(visibleLines(render(files, breaches))));
  return breaches.length > 0 ? ExitCode.Problems : ExitCode.Done;
}

async function audit(file: string): Promise<readonly Breach[]> {
  try {
    return await auditFile(file, readFileSync(file));
  } catch (error) {
    if (!(error instanceof WinnowError)) throw error;
    throw new WinnowError(error.code, `${file}: ${error.message}`, error.hint);
  }
}

/**
 * A file that can be checked, or all of a folder.
 *
 * @throws WinnowError `bad-option` when there is none
 */
function filesOf(path: string): readonly string[] {
  const kinds = auditedKinds.map((kind) => `.${kind}`).join(', ');
  if (!statSync(path).isDirectory()) {
    if (isAudited(path)) return [path];
    throw new WinnowError(
      'bad-option',
      `${path} is of no kind that can be audited.`,
      `Give files ending in ${kinds}, or a folder that holds some.`,
    );
  }
  const found = readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isAudited(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (found.length > 0) return found;
  throw new WinnowError(
    'bad-option',
    `${path} holds no file that can be audited.`,
    `Files ending in ${kinds} are; write some with \`winnow analyse --format html,xlsx,ods\`.`,
  );
}

function render(files: readonly string[], breaches: readonly Breach[]): string {
  const lines = files.flatMap((file) => {
    const own = breaches.filter((breach) => breach.file === file);
    if (own.length === 0) return [`${visible(file)}: nothing found`];
    return [
      `${visible(file)}: ${counted(own.length, 'breach', 'breaches')}`,
      ...[...new Set(own.map(({ rule }) => rule))].flatMap((rule) => {
        const same = own.filter((breach) => breach.rule === rule);
        return [
          `  ${rule}`,
          ...same.map((breach) => `    ${placeOf(breach)}${visible(breach.message)}`),
          `    → ${same[0]!.fix}`,
        ];
      }),
    ];
  });
  const total =
    breaches.length === 0 ? 'no breach' : counted(breaches.length, 'breach', 'breaches');
  return [
    ...lines,
    '',
    `${counted(files.length, 'file')}, ${total}. A machine finds what a machine can: read them as your readers will, too.`,
    '',
  ].join('\n');
}

/** "Table_1!B7: ". */
function placeOf({ sheet, cell, line }: Breach): string {
  if (line !== undefined) return `line ${line}: `;
  const place = [sheet, cell].filter((part) => part !== undefined).join('!');
  return place === '' ? '' : `${visible(place)}: `;
}
