import { test } from '@jest/globals';

import { cliReference } from '../../scripts/cli-reference.js';
import { manPage } from '../../scripts/man-page.js';
import { makeProgram } from '../../src/cli/program.js';
import { expectFile } from '../support/golden.js';

test('docs/cli.md is what the program says', () => {
  expectFile('docs/cli.md', cliReference(makeProgram(() => undefined)));
});

test('man/winnow.1 is what the program says', () => {
  expectFile('man/winnow.1', manPage(makeProgram(() => undefined)));
});
