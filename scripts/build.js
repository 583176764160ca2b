// Compiles src/ to dist/, then replaces a few modules there: by bundles that hold the files we use of other packages,
// since installing `natural` would bring 79 MB of database clients along, and `eld` 9 MB of n-grams; and by what is
// read of the catalogue here, once, and not in every run.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * A module into which files of packages are inlined.
 *
 * @typedef {object} Inlined
 * @property {string} module without its ending, relative to src/
 * @property {readonly string[]} packages the only ones whose files may come along
 * @property {number} largest how many bytes the bundle may have
 * @property {readonly string[]} own modules of ours that it goes on importing
 */

/** @type {readonly Inlined[]} */
const inlined = [
  { module: 'text/natural', packages: ['natural'], largest: 40_000, own: [] },
  {
    module: 'languages/words',
    packages: ['natural', 'stopwords-iso'],
    largest: 420_000,
    own: ['../text/index.js', './more-function-words.js'],
  },
  { module: 'languages/detector', packages: ['eld'], largest: 1_300_000, own: [] },
];

/**
 * What natural's stemmers ask for and a word to be stemmed does not need: tokenisers and lists of function words.
 *
 * @type {import('esbuild').Plugin}
 */
const withoutWordLists = {
  name: 'without-word-lists',
  setup({ onResolve, onLoad }) {
    onResolve(
      { filter: /\/tokenizers\/|\/util\/stopwords|^stopwords-iso$/ },
      ({ path, importer }) =>
        importer.includes('node_modules/natural/') ? { path, namespace: 'nothing' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * Of eld's 81,000 n-grams many have the same scores: held once for all of them, they take a fifth of the memory.
 *
 * @type {import('esbuild').Plugin}
 */
const withSharedScores = {
  name: 'with-shared-scores',
  setup({ onLoad }) {
    onLoad({ filter: /eld\/src\/ngrams\/small\.js$/ }, async ({ path }) => {
      const { ngramsData } = /** @type {{ ngramsData: { ngrams: Record<string, object> } }} */ (
        await import(pathToFileURL(path).href)
      );
      const { ngrams, ...rest } = ngramsData;
      /** @type {Map<string, string[]>} */
      const byScores = new Map();
      for (const [ngram, scores] of Object.entries(ngrams)) {
        const key = JSON.stringify(scores);
        const alike = byScores.get(key);
        if (alike) alike.push(ngram);
        else byScores.set(key, [ngram]);
      }
      const groups = JSON.stringify([...byScores].map(([key, all]) => [JSON.parse(key), all]));
      return {
        contents: `
          const ngrams = {};
          for (const [scores, all] of JSON.parse(${JSON.stringify(groups)}))
            for (const ngram of all) ngrams[ngram] = scores;
          export const ngramsData = { ...${JSON.stringify(rest)}, ngrams };`,
      };
    });
  },
};

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

for (const one of inlined) writeFileSync(join(staging, `${one.module}.js`), await bundle(one));
appendFileSync(join(staging, 'yaml/known-documents.js'), knownDocuments());
rmSync(join(root, 'dist'), { recursive: true, force: true });
renameSync(staging, join(root, 'dist'));

/** Code that makes the documents of the catalogue known. */
function knownDocuments() {
  const documents = globSync('catalogue/**/*.yaml', { cwd: root })
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      const json = JSON.stringify(parse(text));
      return [createHash('sha256').update(text).digest('base64'), json];
    });
  return documents
    .map(
      (entry) => `knownDocuments.set(${entry.map((text) => JSON.stringify(text)).join(', ')});\n`,
    )
    .join('');
}

/**
 * The bundled module, under the licences of the code it holds.
 *
 * @param {Inlined} one
 */
async function bundle({ module, packages, largest, own }) {
  const entry = `src/${module}.ts`;
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    platform: 'neutral', // A Node built-in in there is an error: this code only computes.
    mainFields: ['main'],
    external: [...own],
    // Half a megabyte of spaces between n-grams would help nobody.
    minifyWhitespace: largest > 1e6,
    target: 'es2023',
    charset: 'utf8',
    metafile: true,
    write: false,
    logLevel: 'warning',
    plugins: [withoutWordLists, withSharedScores],
  });
  const code = outputFiles[0]?.text ?? '';

  const taken = Object.keys(metafile.inputs).filter((path) => path.startsWith('node_modules/'));
  const foreign = Object.keys(metafile.inputs).filter(
    (path) =>
      path !== entry &&
      !path.startsWith('nothing:') &&
      !packages.some((name) => path.startsWith(`node_modules/${name}/`)),
  );
  if (foreign.length > 0) {
    throw new Error(
      `${entry} may bundle files of ${packages.join(' and ')} only, not ${foreign.join(', ')}`,
    );
  }
  if (code.length > largest) {
    throw new Error(`${entry} bundles to ${String(code.length)} bytes: what else came along?`);
  }
  const notices = packages.map((name) =>
    notice(
      name,
      taken.filter((path) => path.startsWith(`node_modules/${name}/`)),
    ),
  );
  return `${notices.join('\n')}\n${code}`;
}

/**
 * A package's licence, plus the copyright lines of the files taken: they name other authors.
 *
 * @param {string} name
 * @param {readonly string[]} files
 */
function notice(name, files) {
  const folder = join(root, 'node_modules', name);
  const { version } = /** @type {{ version: string }} */ (
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  );
  // What a package leaves out of its tarball, its repository has: kept beside this script.
  const text = [
    join(folder, 'LICENSE.txt'),
    join(folder, 'LICENSE'),
    join(root, 'scripts/licences', `${name}.txt`),
  ].find((path) => existsSync(path));
  if (text === undefined) throw new Error(`${name} comes without its licence`);
  const licence = readFileSync(text, 'utf8').trim();
  const holders = files
    .flatMap(
      (path) => readFileSync(join(root, path), 'utf8').match(/^\s*Copyright .*\d{4}.*$/gm) ?? [],
    )
    .map((line) => line.trim());
  const lines = [
    `This file contains parts of ${name} ${version}, under this licence:`,
    '',
    ...licence.split(/\r?\n/),
    ...(holders.length === 0
      ? []
      : ['', 'Copyright lines of the files included:', '', ...[...new Set(holders)].sort()]),
  ];
  return `/*!\n${lines.map((line) => ` * ${line.replaceAll('*/', '* /')}`.trimEnd()).join('\n')}\n */`;
}
