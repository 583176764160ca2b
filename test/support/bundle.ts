import { readFileSync } from 'node:fs';

import { projectPath } from './paths.js';

/** The files of dist/ that the build wrote, and the modules of src/ and of packages in each. */
const files = JSON.parse(readFileSync(projectPath('build/bundle.json'), 'utf8')) as readonly {
  readonly file: string;
  readonly entryPoint?: string;
  readonly modules: readonly string[];
}[];

/** The modules in a file of dist/; in any other file there are none. */
export function modulesIn(path: string): readonly string[] {
  return files.find(({ file }) => projectPath(file) === path)?.modules ?? [];
}

/** The file that a module became which is imported when needed. */
export function bundledAs(module: string): string {
  const found = files.find(({ entryPoint }) => entryPoint === module);
  if (found === undefined) throw new Error(`${module} has no file of its own in dist/`);
  return projectPath(found.file);
}
