// Jest's loader of modules, which keeps those of the program, of packages and of Jest itself for all test files of a worker.
// Jest would load them for each file anew: up to a second for whatever reads a call, and then they run as cold code.
// Tests and what supports them are still each file's own. So no state of a module in src/ may be more than a memory of
// what it would work out again.
const { dirname, join, sep } = require('node:path');
const { pathToFileURL } = require('node:url');
const { default: Runtime } = require('jest-runtime');

const root = dirname(require.resolve('../../package.json'));
const paths = ['src', 'build', 'dist', 'node_modules'].map((folder) => join(root, folder) + sep);
const addresses = paths.map((path) => pathToFileURL(path).href);

/** @param {string} key the path or the address of a module */
const isKept = (key) =>
  [...paths, ...addresses].some((folder) => key.startsWith(folder)) &&
  // Holds the tests of a file.
  !key.includes(`${sep}jest-circus${sep}`);

/** The modules of a test file. */
class Modules extends Map {
  /** @param {Map<string, unknown>} kept those of all test files */
  constructor(kept) {
    super();
    this.kept = kept;
  }

  /**
   * @override
   * @param {string} key
   */
  get(key) {
    return this.kept.get(key) ?? super.get(key);
  }

  /**
   * @override
   * @param {string} key
   */
  has(key) {
    return this.kept.has(key) || super.has(key);
  }

  /**
   * @override
   * @param {string} key
   * @param {unknown} module
   */
  set(key, module) {
    if (!isKept(key)) return super.set(key, module);
    this.kept.set(key, module);
    return this;
  }
}

const kept = {
  imported: new Map(),
  required: new Map(),
  ofJest: new Map(),
  sourceMaps: new Map(),
};

module.exports = class extends Runtime {
  /** @param {ConstructorParameters<typeof Runtime>} given */
  constructor(...given) {
    super(...given);
    const globalConfig = given[7];
    // Who watches changes them; V8 tells the coverage of a test file only for what it loads itself.
    const { watch, watchAll, collectCoverage } = globalConfig;
    if (watch || watchAll || collectCoverage) return;
    // Jest leaves no other way to say where modules are kept.
    const { registries, transformCache } = /** @type {any} */ (this);
    registries.esModuleRegistry = new Modules(kept.imported);
    registries.moduleRegistry = new Modules(kept.required);
    registries.internalModuleRegistry = new Modules(kept.ofJest);
    transformCache.sourceMaps = kept.sourceMaps;
  }

  /** @override */
  teardown() {
    super.teardown();
    // What was loaded here may import more while a later file is tested.
    this.enterTestCode();
  }
};
