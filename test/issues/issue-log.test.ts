import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { IssueLog, issueKinds } from '../../src/issues/index.js';
import type { IssueCode, IssueReport } from '../../src/issues/index.js';

function report(code: IssueCode, row: number, more: Partial<IssueReport> = {}): IssueReport {
  return { code, file: 'a.csv', row, message: `row ${row}`, hint: 'mend it', ...more };
}

describe('the log of issues', () => {
  test('gives every issue the severity of its kind', () => {
    const log = new IssueLog();
    for (const code of Object.keys(issueKinds) as IssueCode[]) log.report(report(code, 1));
    expect(log.list().map(({ code, severity }) => [code, severity])).toEqual(
      Object.entries(issueKinds)
        .map(([code, { severity }]) => [code, severity])
        .sort(([a], [b]) => (a! < b! ? -1 : 1)),
    );
  });

  test('counts all of a kind but lists no more than it is told to', () => {
    const log = new IssueLog(3);
    for (let row = 2; row < 102; row++) log.report(report('row-length', row));
    log.report(report('missing-id', 7));
    expect(log.list().map(({ code, row }) => [code, row])).toEqual([
      ['row-length', 2],
      ['row-length', 3],
      ['row-length', 4],
      ['missing-id', 7],
    ]);
    expect(log.counts()).toEqual([
      { code: 'row-length', field: '', count: 100 },
      { code: 'missing-id', field: '', count: 1 },
    ]);
  });

  test('counts by the field concerned', () => {
    const log = new IssueLog();
    log.report(report('unknown-option', 2, { field: 'region' }));
    log.report(report('unknown-option', 3, { field: 'region' }));
    log.report(report('unknown-option', 3, { field: '__proto__' }));
    expect(log.counts()).toEqual([
      { code: 'unknown-option', field: 'region', count: 2 },
      { code: 'unknown-option', field: '__proto__', count: 1 },
    ]);
  });

  test('is in the same order whatever the order of reading', () => {
    const some = fc.record({
      code: fc.constantFrom<IssueCode>('row-length', 'missing-id', 'unknown-option'),
      file: fc.constantFrom('a.csv', 'b.csv'),
      row: fc.nat(3),
      field: fc.constantFrom('region', 'sector'),
      column: fc.constantFrom('Region', 'Sector'),
    });
    const shuffled = fc
      .uniqueArray(some, { selector: (one) => JSON.stringify(one) })
      .chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
        ),
      );
    const listed = (all: readonly Partial<IssueReport>[]): unknown => {
      const log = new IssueLog();
      for (const one of all) log.report({ ...report('row-length', 1), ...one });
      return log.list();
    };
    fc.assert(fc.property(shuffled, ([a, b]) => expect(listed(b)).toEqual(listed(a))));
  });

  test('puts what concerns a whole file first', () => {
    const log = new IssueLog();
    log.report(report('row-length', 2));
    log.report({ code: 'missing-column', file: 'a.csv', message: 'none', hint: 'none' });
    expect(log.list().map(({ code }) => code)).toEqual(['missing-column', 'row-length']);
  });
});
