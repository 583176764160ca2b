import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { layersRule } from './eslint.layers.js';

const inCli = 'That is the job of src/cli/; take what you need as an argument.';
const notRepeatable = 'The same input must give the same bytes on every machine and day.';

/** Things that make a result depend on the moment, the machine or luck. */
const unrepeatable = [
  {
    selector:
      'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"]',
    message: `No reading of the clock. ${notRepeatable}`,
  },
  {
    selector:
      'CallExpression[callee.property.name=/^((get|set)(Date|Day|FullYear|Hours|Minutes|Month|Seconds|Milliseconds)|getTimezoneOffset|toDateString|toTimeString)$/]',
    message: `Use the UTC methods of Date. ${notRepeatable}`,
  },
  {
    selector:
      'CallExpression[callee.property.name=/^toLocale/][arguments.length=0], CallExpression[callee.property.name="localeCompare"][arguments.length<2], NewExpression[callee.object.name="Intl"][arguments.length=0]',
    message: `Name the locale. ${notRepeatable}`,
  },
];

export default defineConfig(
  {
    ignores: ['build/', 'dist/', '.build-*/', 'coverage/', 'fixtures/', 'report/', 'test/golden/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-control-regex': 'off', // Cleaning text is what we do.
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // An editor shows a name of ours, and not the forty lines that zod infers behind it.
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      // Off because of the typed arrays in our hot loops: noUncheckedIndexedAccess makes every
      // `counts[id]` possibly undefined, and a test for that at run time would cost time and hide
      // bugs.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-confusing-non-null-assertion': 'off',
    },
  },

  {
    files: ['src/**/*.ts'],
    plugins: { winnow: { rules: { layers: layersRule } } },
    rules: { 'winnow/layers': 'error' },
  },
  {
    // Outputs are written whole or not at all, which these know how to do.
    files: ['src/cli/**/*.ts'],
    ignores: [
      ...['files/write-file', 'files/write-whole', 'files/beside', 'reports/report-folder'],
      ...['files/leftovers', 'files/process-mark'],
      // The state of digests is a transaction of its own; GitHub names the files that are added to.
      ...['files/state-folder', 'files/state-lock', 'files/replace-file', 'github'],
    ].map((name) => `src/cli/${name}.ts`),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'node:fs',
              allowImportNames: [
                ...['createReadStream', 'existsSync', 'lstatSync', 'readdirSync'],
                ...['readFileSync', 'realpathSync', 'statSync'],
              ],
              message: 'Write with writeWhole or writeReportFolder.',
            },
            { name: 'node:fs/promises', message: 'Write with writeWhole or writeReportFolder.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**'],
    rules: {
      'no-restricted-globals': [
        'error',
        {
          globals: [
            ...['console', 'process'].map((name) => ({ name, message: inCli })),
            ...['fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'].map(
              (name) => ({ name, message: inCli }),
            ),
            ...['performance', 'crypto'].map((name) => ({ name, message: notRepeatable })),
          ],
          checkGlobalObject: true,
        },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: notRepeatable },
        { object: 'Date', property: 'now', message: notRepeatable },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'node:crypto',
              allowImportNames: ['createHash', 'createHmac'],
              message: notRepeatable,
            },
          ],
        },
      ],
      'no-restricted-syntax': ['error', ...unrepeatable],
    },
  },

  {
    // Build and checks: tsc reads their JSDoc, and that is enough.
    files: ['**/*.{js,cjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', URL: 'readonly' },
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { module: 'readonly', require: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
