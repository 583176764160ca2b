// Jest's environment of Node, with an ordinary global object. Jest makes one that is asked through a proxy for every `Math`
// and `Map` that a test or the source names, which doubles the time that reading and coding take.
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');
const { runCommands } = require('./command-processes.cjs');

const { createContext } = vm;

module.exports = class extends TestEnvironment {
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
};
