// The tests run as ES modules, like the source. `npm test` passes the flags that Jest needs for it.

import { availableParallelism } from 'node:os';

/** @type {import('jest').Config} */
export default {
  roots: ['<rootDir>/src', '<rootDir>/test'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testEnvironment: '<rootDir>/test/support/environment.cjs',
  runtime: '<rootDir>/test/support/runtime.cjs',
  // More than there are cores: many tests wait for a program, a browser or the disk. What large tests left is given back.
  maxWorkers: Math.ceil(1.5 * availableParallelism()),
  workerIdleMemoryLimit: '1GB',
  // A slow machine fails no test: this only ends one that hangs.
  testTimeout: 600_000,
  setupFiles: ['<rootDir>/test/support/seed.ts', '<rootDir>/test/support/engine.ts'],
  injectGlobals: false,
  extensionsToTreatAsEsm: ['.ts'],
  resolver: '<rootDir>/test/resolver.cjs',
  transform: {
    '\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript' },
          target: 'es2023',
          transform: { verbatimModuleSyntax: true },
          // Node wants to be told that a JSON file is one.
          experimental: { keepImportAttributes: true },
        },
        module: { type: 'es6' },
      },
    ],
  },
};
