import { fitEngine } from '../../src/cli/engine.js';

// Most tests give winnow little, as the program's users do at first.
fitEngine();
