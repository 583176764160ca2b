import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { packageFile } from './package-files.js';

const line = /^# yaml-language-server: \$schema=.*$/m;

/** A JSON Schema of the catalogue. */
export type SchemaName =
  'answer-kinds' | 'code-frame' | 'evidence' | 'questionnaire' | 'run' | 'words';

/**
 * A document whose first line tells an editor where its JSON Schema lies, so that it completes keys and marks mistakes.
 * In the catalogue that is told from where the document stands there, which is nowhere once it is copied.
 *
 * @param file what it will be written to
 */
export function withSchemaLine(yaml: string, schema: SchemaName, file: string): string {
  const url = packageFile(`catalogue/schema/${schema}.schema.json`);
  const path = relative(dirname(resolve(file)), fileURLToPath(url));
  // Where winnow lies within a project, the project can be moved; an installed one stays where it is.
  const isWithin = !path.startsWith('..') && !isAbsolute(path);
  const target = isWithin ? path.split(sep).join('/') : pathToFileURL(fileURLToPath(url)).href;
  const told = `# yaml-language-server: $schema=${target}`;
  return line.test(yaml) ? yaml.replace(line, () => told) : `${told}\n${yaml}`;
}
