// Compiles src/ to dist/, then replaces dist/text/natural.js by a bundle that holds the few files
// we use of `natural`: installing that package would bring 79 MB of database clients along.
import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const entry = 'src/text/natural.ts';
const natural = 'node_modules/natural/';
const largestBundle = 40_000;

// Compile beside dist/ and swap at the end, so that a failed build leaves the last good one.
const staging = join(root, `.dist-${String(process.pid)}`);
process.on('exit', () => {
  rmSync(staging, { recursive: true, force: true });
});

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const compile = [tsc, '-p', 'tsconfig.build.json', '--outDir', staging];
try {
  execFileSync(process.execPath, compile, { cwd: root, stdio: 'inherit' });
} catch {
  process.exit(1); // tsc has said why.
}

writeFileSync(join(staging, 'text/natural.js'), await bundleNatural());
rmSync(join(root, 'dist'), { recursive: true, force: true });
renameSync(staging, join(root, 'dist'));

/** The bundled module, under the licence of the code it holds. */
async function bundleNatural() {
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    platform: 'neutral', // A Node built-in in there is an error: this code only computes.
    mainFields: ['main'],
    target: 'es2023',
    charset: 'utf8',
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const code = outputFiles[0]?.text ?? '';

  const taken = Object.keys(metafile.inputs).filter((path) => path !== entry);
  const foreign = taken.filter((path) => !path.startsWith(natural));
  if (foreign.length > 0) {
    throw new Error(`${entry} may bundle files of natural only, not ${foreign.join(', ')}`);
  }
  if (code.length > largestBundle) {
    throw new Error(`${entry} bundles to ${String(code.length)} bytes: what else came along?`);
  }
  return `${notice(taken)}\n${code}`;
}

/**
 * natural's licence, plus the copyright lines of the files taken: they name other authors.
 *
 * @param {readonly string[]} files
 */
function notice(files) {
  const version = /** @type {{ version: string }} */ (
    JSON.parse(readFileSync(join(root, natural, 'package.json'), 'utf8'))
  ).version;
  const licence = readFileSync(join(root, natural, 'LICENSE.txt'), 'utf8').trim();
  const holders = files
    .flatMap(
      (path) => readFileSync(join(root, path), 'utf8').match(/^\s*Copyright \(c\).*$/gm) ?? [],
    )
    .map((line) => line.trim());
  const lines = [
    `This file contains parts of natural ${version}, under this licence:`,
    '',
    ...licence.split(/\r?\n/),
    '',
    'Copyright lines of the files included:',
    '',
    ...[...new Set(holders)].sort(),
  ];
  return `/*!\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */`;
}
