// The packages whose files are bundled with ours: what of them may come along, and under which licence.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * How many bytes of the bundle may come from each. Installing `natural` would bring 79 MB of database clients along,
 * and `eld` 9 MB of n-grams.
 *
 * @type {ReadonlyMap<string, number>}
 */
const allowed = new Map([
  ['natural', 120_000],
  ['stopwords-iso', 330_000],
  ['eld', 1_300_000],
]);

/**
 * Files taken from packages, by package.
 *
 * @param {import('esbuild').Metafile} metafile
 * @throws when another package has come along, or more of one than is wanted
 */
export function bundledFiles({ outputs }) {
  /** @type {Map<string, { bytes: number, paths: string[] }>} */
  const taken = new Map();
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const name = /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
      if (name === undefined) continue;
      const files = taken.get(name) ?? { bytes: 0, paths: [] };
      files.bytes += bytesInOutput;
      files.paths.push(path);
      taken.set(name, files);
    }
  }
  for (const [name, { bytes, paths }] of taken) {
    const largest = allowed.get(name);
    if (largest === undefined) {
      throw new Error(`${paths.join(', ')}: ${name} is neither a dependency nor to be bundled`);
    }
    if (bytes > largest) {
      throw new Error(`${name} takes ${String(bytes)} bytes of the bundle: what else came along?`);
    }
  }
  return new Map([...taken].sort().map(([name, { paths }]) => [name, paths]));
}

/**
 * A package's licence, plus the copyright lines of the files taken: they name other authors.
 *
 * @param {string} root the project's folder
 * @param {string} name
 * @param {readonly string[]} files
 */
export function licenceNotice(root, name, files) {
  const folder = join(root, 'node_modules', name);
  const { version } = /** @type {{ version: string }} */ (
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  );
  // What a package leaves out of its tarball, its repository has: kept beside this script.
  const path = [
    join(folder, 'LICENSE.txt'),
    join(folder, 'LICENSE'),
    join(root, 'scripts/bundle/licences', `${name}.txt`),
  ].find((candidate) => existsSync(candidate));
  if (path === undefined) throw new Error(`${name} comes without its licence`);
  const holders = files
    .flatMap(
      (file) => readFileSync(join(root, file), 'utf8').match(/^\s*Copyright .*\d{4}.*$/gm) ?? [],
    )
    .map((line) => line.trim());
  return [
    `winnow contains parts of ${name} ${version}, under this licence:`,
    '',
    readFileSync(path, 'utf8').trim(),
    ...(holders.length === 0
      ? []
      : ['', 'Copyright lines of the files included:', '', ...[...new Set(holders)].sort()]),
    '',
  ].join('\n');
}
