// `./x.js` in a TypeScript file means `./x.ts`, as it does for tsc. Everything else, packages and
// the built files in dist/ among them, resolves as usual.
const { existsSync } = require('node:fs');
const { resolve } = require('node:path');

/** What the build reads of the catalogue once, and each test file would read again. */
const readAtBuild = new Map([
  [
    require.resolve('../src/yaml/known-documents.ts'),
    require.resolve('../build/yaml/known-documents.js'),
  ],
]);

/**
 * @param {string} specifier
 * @param {{ basedir: string, defaultResolver: (specifier: string, options: object) => string }} options
 * @returns {string}
 */
module.exports = (specifier, options) => {
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && !options.basedir.includes('node_modules')) {
    const source = resolve(options.basedir, specifier.replace(/\.js$/, '.ts'));
    if (existsSync(source)) return readAtBuild.get(source) ?? source;
  }
  return options.defaultResolver(specifier, options);
};
