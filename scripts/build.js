// Makes dist/, which is what is packed: the program and the library bundled into few files, since Node takes longer to
// find and link a file for each module than to analyse a small call, with the declarations behind the library's types.
// On the way src/ is compiled to build/, module by module: what benchmarks, scripts and some tests take single modules
// from.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import ts from 'typescript';
import { bundledFiles, licenceNotice } from './bundle/packages.js';
import {
  knownDocuments,
  withKnownDocuments,
  withSharedScores,
  withoutWordLists,
} from './bundle/plugins.js';

const root = fileURLToPath(new URL('..', import.meta.url));

// Made beside build/ and dist/ and swapped at the end, so that a failed build leaves the last good one.
const staging = join(root, `.build-${String(process.pid)}`);
const [modules, bundle] = [join(staging, 'build'), join(staging, 'dist')];
process.on('exit', () => {
  rmSync(staging, { recursive: true, force: true });
});

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const compile = [tsc, '-p', 'tsconfig.build.json', '--outDir', modules];
try {
  execFileSync(process.execPath, compile, { cwd: root, stdio: 'inherit' });
} catch {
  process.exit(1); // tsc has said why.
}

// For the tests too: each of their files would read the catalogue again.
writeFileSync(join(modules, 'yaml/known-documents.js'), knownDocuments(root));

const metafile = await bundleProgram();
writeFileSync(join(modules, 'bundle.json'), JSON.stringify(whatWentWhere(metafile), null, 2));
const notices = [...bundledFiles(metafile)].map(([name, files]) =>
  licenceNotice(root, name, files),
);
writeFileSync(join(bundle, 'third-party-licences.txt'), notices.join('\n'));
for (const path of declarationsBehind('index.d.ts', 'cli/main.d.ts')) {
  const copy = join(bundle, relative(modules, path));
  mkdirSync(dirname(copy), { recursive: true });
  cpSync(path, copy);
}
for (const name of ['build', 'dist']) {
  rmSync(join(root, name), { recursive: true, force: true });
  renameSync(join(staging, name), join(root, name));
}

/** Writes the bundled program. What is imported when needed becomes a file of its own. */
async function bundleProgram() {
  const { dependencies } = /** @type {{ dependencies: Record<string, string> }} */ (
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  );
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { index: 'src/index.ts', 'cli/main': 'src/cli/main.ts' },
    outdir: bundle,
    // As deep as src/cli/package-files.ts, which looks for package.json and the catalogue from where it lies.
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: Object.keys(dependencies),
    // Licences stand in a file of their own.
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    logLevel: 'warning',
    plugins: [withoutWordLists, withSharedScores, withKnownDocuments(root)],
  });
  return metafile;
}

/**
 * The declarations that a program needs which compiles against these: they, and those that they name.
 *
 * @param {...string} entries
 */
function declarationsBehind(...entries) {
  const found = new Set(entries.map((path) => join(modules, path)));
  for (const path of found) {
    const { importedFiles } = ts.preProcessFile(readFileSync(path, 'utf8'));
    for (const { fileName } of importedFiles)
      if (fileName.startsWith('.'))
        found.add(join(dirname(path), fileName.replace(/\.js$/, '.d.ts')));
  }
  return found;
}

/**
 * The modules in each file of dist/, and the one that it was made for, if any.
 *
 * @param {import('esbuild').Metafile} metafile
 */
function whatWentWhere({ outputs }) {
  return Object.entries(outputs).map(([path, { entryPoint, inputs }]) => ({
    file: relative(staging, join(root, path)),
    entryPoint,
    modules: Object.keys(inputs),
  }));
}
