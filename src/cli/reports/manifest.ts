import { createHash } from 'node:crypto';
import { basename } from 'node:path';

import type { Reconciliation } from '../../tables/index.js';
import type { Input } from '../files/inputs.js';
import { version } from '../program.js';
import { toolName } from './report-folder.js';
import type { WrittenFile } from './report-folder.js';
import type { LoadedSettings } from '../options/settings.js';
import { byCodeUnits } from '../../collections/index.js';

interface ManifestContent {
  readonly inputs: readonly Input[];
  readonly documents: LoadedSettings['documents'];
  /** What was chosen on the command line. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Undefined in a report for publication. */
  readonly reconciliation: Reconciliation | undefined;
  readonly publication: object;
  readonly written: readonly WrittenFile[];
}

/** `manifest.json`: what went in, with what settings, and what came out. No day, no path, no machine. */
export function makeManifest({
  inputs,
  documents,
  options,
  reconciliation,
  publication,
  written,
}: ManifestContent): string {
  const manifest = {
    tool: { name: toolName, version: version() },
    inputs: inputs
      .map((input) => {
        const { sha256, bytes } = input.fingerprint();
        // The size of an export tells, from one report to the next, how long a newcomer's answers are.
        return { name: input.source.name, sha256, ...(reconciliation && { bytes }) };
      })
      .sort((a, b) => byCodeUnits(a.sha256, b.sha256) || byCodeUnits(a.name, b.name)),
    documents: documents.map(({ role, name, text }) => ({
      role,
      name: name.startsWith('catalogue/') ? name : basename(name),
      sha256: createHash('sha256').update(text).digest('hex'),
    })),
    settings: options,
    publication,
    reconciliation,
    outputs: written,
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
