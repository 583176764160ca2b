import { expect, test } from '@jest/globals';

import { tellLostRows } from '../../src/cli/terminal/lost-rows.js';
import { IssueLog } from '../../src/issues/index.js';
import type { IssueCode, IssueCount } from '../../src/issues/index.js';
import { catchTold } from '../support/told.js';

const told = catchTold();

function issues(...codes: readonly IssueCode[]): readonly IssueCount[] {
  const log = new IssueLog();
  codes.forEach((code, place) => {
    log.report({ code, file: 'a.csv', row: place + 2, message: 'M.', hint: 'H.' });
  });
  return log.counts();
}

test('a row that was lost is told of last, with where it is', () => {
  tellLostRows(
    issues('unreadable-row', 'stray-quote', 'column-conflict'),
    false,
    'out/rejected.csv',
  );
  expect(told()).toBe(
    'winnow: 1 row could not be read and is in no figure: see out/rejected.csv.\n',
  );
});

test('how many were lost is not said where figures are for anybody', () => {
  tellLostRows(issues('unreadable-row', 'missing-id'), true);
  expect(told()).toBe(
    'winnow: rows could not be read and are in no figure: `winnow check` tells which.\n',
  );
});

test('nothing is told where every row counts', () => {
  tellLostRows(issues('stray-quote', 'late-submission', 'no-responses'), false);
  expect(told()).toBe('');
});
