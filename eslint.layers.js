// Which folder of src/ may import which. The table in docs/architecture.md says the same beside what each holds; this one is
// what the linter enforces. test/architecture.test.ts proves that it does, and holds one against the other.
import { isBuiltin } from 'node:module';
import { posix, relative, resolve, sep } from 'node:path';

/**
 * What one layer may import besides its own files. `values` are folders (or top-level files) of
 * src/ it may import anything from; `types` are those it may only `import type` from.
 *
 * @typedef {{ readonly values?: readonly string[], readonly types?: readonly string[] }} Layer
 */

/** Leaves that every layer may import: order and indexes, how to complain, formulas on plain numbers, words, XML. */
export const leaves = ['collections', 'issues', 'statistics', 'wording', 'xml'];

/**
 * What marks single answers: it sees words, and nothing of who wrote them.
 *
 * @type {Layer}
 */
const marking = { values: ['text', 'yaml'] };

/** Each does one thing to a call. */
export const stages = [
  'yaml',
  'text',
  'languages',
  'read',
  'questionnaire',
  'notions',
  'responses',
  'columns',
  'drafting',
  'themes',
  'codebook',
  'evidence',
  'scope',
  'topics',
  'campaigns',
  'coding',
  'meaning',
  'encoder',
  'matching',
  'tallies',
  'keywords',
  'keyphrases',
  'kwic',
  'tables',
  'disclosure',
  'sampling',
  'quotes',
  'agreement',
  'learning',
];

/** What puts the stages together. */
export const whole = [
  'prose',
  'report',
  'audit',
  'digest',
  'check',
  'call',
  'figures',
  'analyse',
  'inspect',
  'tracing',
  'reporting',
  'suggesting',
  'hand-coding',
];

/** @type {Readonly<Record<string, Layer>>} */
export const layers = {
  collections: {},
  wording: {},
  issues: {},
  statistics: {},
  xml: {},
  text: {},
  languages: { values: ['text'] },
  yaml: { values: ['text'] },
  read: {},
  questionnaire: { values: ['text', 'yaml', 'languages'] },
  notions: { values: ['text'] },
  responses: { values: ['text', 'languages', 'yaml', 'questionnaire', 'read', 'notions'] },
  columns: { values: ['text', 'languages', 'questionnaire', 'read', 'notions', 'responses'] },
  drafting: { values: ['text', 'languages', 'questionnaire', 'columns'], types: ['read'] },
  themes: marking,
  evidence: marking,
  codebook: { values: ['text', 'yaml', 'themes'] },
  scope: { values: ['text'], types: ['questionnaire', 'coding'] },
  coding: { values: ['text', 'languages'], types: ['responses'] },
  tallies: { types: ['coding'] },
  keywords: { values: ['text', 'coding', 'keyphrases'] },
  keyphrases: { values: ['text'] },
  kwic: { values: ['text'] },
  meaning: { values: ['text', 'coding'] },
  encoder: {},
  matching: { values: ['text', 'coding', 'meaning'], types: ['encoder', 'themes'] },
  topics: { values: ['text', 'coding', 'meaning', 'keyphrases'] },
  campaigns: { values: ['coding'], types: ['text'] },
  sampling: {},
  quotes: {},
  learning: { values: ['text', 'coding'] },
  agreement: { values: ['text', 'yaml', 'read'] },
  tables: {
    values: ['questionnaire', 'languages'],
    types: ['tallies', 'keywords', 'themes', 'evidence', 'scope', 'campaigns'],
  },
  disclosure: { values: ['tables'] },
  prose: { values: ['tables', 'yaml'] },
  report: { values: ['tables'] },
  audit: { values: ['read'] },
  call: { values: stages },
  figures: { values: [...stages, 'call'], types: ['prose'] },
  analyse: { values: [...stages, 'call', 'figures'] },
  inspect: { values: stages },
  tracing: { values: [...stages, 'call', 'figures'], types: ['report'] },
  reporting: {
    values: [...stages, 'call', 'prose', 'report'],
    types: ['figures', 'analyse'],
  },
  suggesting: { values: [...stages, 'call'] },
  'hand-coding': { values: [...stages, 'call'] },
  digest: { values: [...stages, 'call', 'figures', 'analyse', 'report'] },
  check: { values: ['coding', 'responses'], types: ['questionnaire', 'read'] },
  // Both are for programs that import winnow: cli names its word lists in the manifest, and reads them itself.
  'usual-words': { values: ['responses', 'evidence'] },
  library: { values: [...stages, ...whole, 'usual-words'] },
  index: { values: [...stages, ...whole, 'library'] },
  cli: { values: [...stages, ...whole] },
};

/** Packages that only one folder or file of src/ may import. */
const owners = {
  // The only files that the build inlines these into.
  natural: ['text/natural.ts', 'languages/words.ts'],
  'stopwords-iso': 'languages/words.ts',
  eld: 'languages/detector.ts',
  chalk: 'cli/',
  'cli-table3': 'cli/',
  highs: 'disclosure/solver.ts', // 3.5 MB that only publishing loads.
  commander: 'cli/',
  tinyglobby: 'cli/',
  fflate: 'report/zip.ts',
};

/** The parts of Node that only compute. Everything else of it touches the world: that is cli's. */
const pureBuiltins = [
  'node:buffer',
  'node:crypto', // Hashes only: see no-restricted-imports in eslint.config.js.
  'node:stream',
  'node:string_decoder',
  'node:util',
  'node:zlib',
];

/** Reads word lists of the package, which are as much a part of it as its code. */
const readsThePackage = 'usual-words.ts';

/** The layer of a path relative to src/: its first folder, or the name of a top-level file. */
function layerOf(/** @type {string} */ path) {
  return path.replace(/\/.*|(\.d)?\.[jt]s$/, '');
}

/**
 * Why a file of src/ may not import `specifier`; undefined when it may.
 *
 * @param {string} file path of the importing file, relative to src/
 * @param {string} specifier
 * @param {boolean} typeOnly
 * @returns {string | undefined}
 */
function objection(file, specifier, typeOnly) {
  const from = layerOf(file);
  const layer = layers[from];
  if (layer === undefined) return `src/${from} has no place in the table of eslint.layers.js.`;
  if (!specifier.startsWith('.')) return packageObjection(file, specifier);

  const target = posix.join(posix.dirname(file), specifier);
  if (target.startsWith('..')) return `src/ may not import from outside: ${specifier}.`;
  const to = layerOf(target);
  if (to === from || leaves.includes(to) || layer.values?.includes(to)) return undefined;
  if (!layer.types?.includes(to)) return `src/${from} may not import src/${to}.`;
  return typeOnly ? undefined : `src/${from} may import only types from src/${to}.`;
}

/**
 * @param {string} file
 * @param {string} specifier
 */
function packageObjection(file, specifier) {
  if (specifier === 'natural')
    return 'Take single files of natural: its root reads .env and prints.';
  const name = /^(@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier;
  const [, owner] = Object.entries(owners).find(([owned]) => owned === name) ?? [];
  if (owner !== undefined && ![owner].flat().some((path) => file.startsWith(path)))
    return `Only src/${[owner].flat().join(' and src/')} may import ${name}.`;
  const impure = isBuiltin(specifier) && !pureBuiltins.includes(specifier);
  if (impure && !file.startsWith('cli/') && file !== readsThePackage) {
    return `Only src/cli/ may import ${specifier}: the library does not touch the world.`;
  }
  return undefined;
}

/** @type {import('eslint').Rule.RuleModule} */
export const layersRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(resolve(context.cwd, 'src'), context.filename).replaceAll(sep, '/');

    /** @param {any} node any node with a module specifier in `source` */
    function check(node) {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      const typeOnly = node.importKind === 'type' || node.exportKind === 'type';
      const message = objection(file, specifier, typeOnly);
      if (message !== undefined) context.report({ node: node.source, message });
    }

    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
