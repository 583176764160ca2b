import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { progressLine } from '../../src/cli/terminal/progress-line.js';

const half = { read: 50e6, total: 100e6, seconds: 5 };

describe('the line of progress', () => {
  test('tells share, bytes, rate and time left', () => {
    expect(progressLine(half, 100)).toBe(
      'reading  [===============               ]  50 %  50 MB  10 MB/s  5 s left',
    );
  });

  test('tells less on a narrow terminal, the time left until the end', () => {
    expect(progressLine(half, 60)).toBe('reading  [=====     ]  50 %  50 MB  10 MB/s  5 s left');
    expect(progressLine(half, 40)).toBe('reading  50 %  10 MB/s  5 s left');
    expect(progressLine(half, 14)).toBe('50 %  5 s left');
    expect(progressLine(half, 5)).toBe('50 %');
    expect(progressLine(half, 1)).toBe('');
  });

  test('knows no share of what comes through a pipe', () => {
    expect(progressLine({ read: 2e6, total: 0, seconds: 2 }, 80)).toBe('reading  2 MB  1 MB/s');
    expect(progressLine({ read: 3e6, total: 2e6, seconds: 2 }, 80)).toBe('reading  3 MB  2 MB/s');
  });

  test('says minutes and hours', () => {
    expect(progressLine({ read: 1e6, total: 100e6, seconds: 1 }, 80)).toContain('2 min left');
    expect(progressLine({ read: 1e6, total: 10e9, seconds: 1 }, 80)).toContain('2 h 47 min left');
  });

  test('promises nothing before anything is read, and nothing left at the end', () => {
    expect(progressLine({ read: 0, total: 10, seconds: 0 }, 80)).not.toContain('left');
    expect(progressLine({ read: 10, total: 10, seconds: 1 }, 80)).toContain('100 %');
    expect(progressLine({ read: 10, total: 10, seconds: 1 }, 80)).toContain('0 s left');
  });

  test('is never wider than it may be', () => {
    const bytes = fc.nat(1e13);
    const seconds = fc.nat(1e8).map((milliseconds) => milliseconds / 1000);
    fc.assert(
      fc.property(bytes, bytes, seconds, fc.nat(120), (read, total, seconds, width) => {
        const line = progressLine({ read, total, seconds }, width);
        expect(line.length).toBeLessThanOrEqual(width);
        expect(line).not.toMatch(/NaN|Infinity/);
      }),
    );
  });
});
