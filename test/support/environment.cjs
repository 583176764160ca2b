// Jest's environment of Node, with an ordinary global object. Jest makes one that is asked through a proxy for every `Math`
// and `Map` that a test or the source names, which doubles the time that reading and coding take. A worker has one
// environment for all of its test files, since modules cannot leave the one they were loaded in: see `runtime.cjs`.
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');
const { runCommands } = require('./command-processes.cjs');

const { createContext } = vm;

class WorkerEnvironment extends TestEnvironment {
  /** @param {ConstructorParameters<typeof TestEnvironment>} given */
  constructor(...given) {
    // Jest leaves no other way to say what the context is made of.
    vm.createContext = (sandbox) => createContext(vm.constants?.DONT_CONTEXTIFY ?? sandbox);
    try {
      super(...given);
    } finally {
      vm.createContext = createContext;
    }
    // This file is loaded once for a worker, what tests import once for each of them.
    this.global['runCommands'] = runCommands;
  }

  /**
   * After each test file: jest-circus begins the next one afresh only if it finds nothing here of the last.
   *
   * @override
   */
  async teardown() {
    for (const key of Object.getOwnPropertySymbols(this.global)) {
      if (['JEST_STATE_SYMBOL', 'EVENT_HANDLERS'].includes(key.description ?? '')) {
        Reflect.deleteProperty(this.global, key);
      }
    }
  }
}

/** @type {WorkerEnvironment | undefined} */
let own;

/** @param {ConstructorParameters<typeof TestEnvironment>} given */
module.exports = function environmentOfWorker(...given) {
  own ??= new WorkerEnvironment(...given);
  return own;
};
