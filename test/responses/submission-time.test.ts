import { describe, expect, test } from '@jest/globals';
import { readSubmissionTime } from '../../src/responses/submission-time.js';

describe('an ISO time', () => {
  test.each([
    ['2020-07-02', '2020-07-02T00:00:00'],
    ['2020-07-02T09:05', '2020-07-02T09:05:00'],
    ['2020-07-02 9:05', '2020-07-02T09:05:00'],
    ['2020-07-02T23:59:59.999Z', '2020-07-02T23:59:59'],
    ['2020-07-02T09:05:07+01:00', '2020-07-02T09:05:07'],
    ['2020-07-02 09:05:07 UTC', '2020-07-02T09:05:07'],
    ['2020-07-02 09:05:07 BST', '2020-07-02T09:05:07'],
    [' 2020-2-29 ', '2020-02-29T00:00:00'],
  ])('%j is understood whatever the order of dates', (text, time) => {
    for (const order of ['day-month-year', 'month-day-year', 'year-month-day'] as const)
      expect(readSubmissionTime(text, order)).toBe(time);
  });
});

describe('a month in words', () => {
  test.each([
    ['2 July 2020', '2020-07-02T00:00:00'],
    ['Mar 05, 2024 10:11:12 PM', '2024-03-05T22:11:12'],
    ['Thursday, 2nd July 2020 at 9:05', '2020-07-02T09:05:00'],
    ['05-Sept-2024', '2024-09-05T00:00:00'],
  ])('%j is understood whatever the order of dates', (text, time) => {
    for (const order of ['day-month-year', 'month-day-year', 'year-month-day'] as const)
      expect(readSubmissionTime(text, order)).toBe(time);
  });
});

describe('a time in another form', () => {
  test.each([
    ['02/07/2020', 'day-month-year', '2020-07-02T00:00:00'],
    ['2.7.2020 14:03', 'day-month-year', '2020-07-02T14:03:00'],
    ['02-07-2020, 14:03:09', 'day-month-year', '2020-07-02T14:03:09'],
    ['7/2/2020 2:03 PM', 'month-day-year', '2020-07-02T14:03:00'],
    ['7/2/2020 12:00:01 am', 'month-day-year', '2020-07-02T00:00:01'],
    ['7/2/2020 12:00PM', 'month-day-year', '2020-07-02T12:00:00'],
    ['2020/07/02 10:33:22', 'year-month-day', '2020-07-02T10:33:22'],
    ['2020/07/02 10:33:22 pm GMT+1', 'day-month-year', '2020-07-02T22:33:22'],
  ] as const)('%j is read %s', (text, order, time) => {
    expect(readSubmissionTime(text, order)).toBe(time);
  });

  test.each([
    ['31/02/2020', 'day-month-year'],
    ['2021-02-29', 'day-month-year'],
    ['07/13/2020', 'day-month-year'],
    ['13/07/2020', 'month-day-year'],
    ['00/07/2020', 'day-month-year'],
    ['02/07/20', 'day-month-year'],
    ['20-07-02', 'year-month-day'],
    ['2020-07-02T24:00', 'day-month-year'],
    ['2020-07-02T10:60', 'day-month-year'],
    ['2 Smarch 2020', 'day-month-year'],
    ['July 2020', 'day-month-year'],
    ['30 February 2020', 'day-month-year'],
    ['44014.5', 'day-month-year'],
    ['yesterday', 'day-month-year'],
    ['', 'day-month-year'],
  ] as const)('%j is refused %s', (text, order) => {
    expect(readSubmissionTime(text, order)).toBeUndefined();
  });
});
