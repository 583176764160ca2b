import { expect, test } from '@jest/globals';

import { problemLines } from '../../src/cli/terminal/file-lines.js';
import { IssueLog } from '../../src/issues/index.js';

test('of many problems of a kind some are told one by one and the others counted, the gravest kind first', () => {
  const issues = new IssueLog();
  const report = (code: 'short-row' | 'unreadable-row', row: number): void => {
    issues.report({ code, file: 'a.csv', row, message: `Row ${row}.`, hint: 'Mend it.' });
  };
  report('short-row', 2);
  for (let row = 3; row < 18; row++) report('unreadable-row', row);
  const lines = problemLines(issues.list());
  expect(lines).toHaveLength(7);
  expect(lines[0]).toBe('error, row 3: Row 3. Mend it.');
  expect(lines[5]).toBe('error, 10 more of this kind: Row cannot be read. --json lists all.');
  expect(lines[6]).toBe('warning, row 2: Row 2. Mend it.');
});
