import { describe, expect, test } from '@jest/globals';
import { redactPatterns } from '../../src/responses/redact.js';

// Telephone numbers are those set aside by Ofcom for drama; the NHS and National Insurance numbers are
// the official examples.
describe('a text loses', () => {
  test.each([
    [
      '[email]',
      ['jane@allotments.example', 'J.Doe+call@mail.allotments.example', 'josé@münchen.example'],
    ],
    [
      '[phone]',
      [
        ...['07700 900123', '07700900123', '07700-900-123', '07700\u00a0900\u00a0123'],
        ...['020 7946 0958', '(020) 7946 0958', '(0121) 496 0123', '01632 960 001', '01632 960001'],
        ...['+44 7700 900123', '+447700900123', '+44 (0)20 7946 0958', '0044 7700 900123'],
        ...['+1 (555) 010-9999', '020.7946.0958', '0808 157 0192', '03069 990000'],
      ],
    ],
    [
      '[postcode]',
      ['SW1A 2AA', 'sw1a 2aa', 'SW1A2AA', 'Ls1 4ap', 'M1 1AE', 'GIR 0AA', 'EC1A  1BB'],
    ],
    ['[nhs-number]', ['943 476 5919', '9434765919', '943-476-5919']],
    ['[ni-number]', ['QQ 12 34 56 C', 'QQ123456C', 'qq 123456 c']],
  ])('%s', (mark, details) => {
    for (const detail of details) {
      expect(redactPatterns(detail)).toBe(mark);
      expect(redactPatterns(`Write to ${detail}, please (${detail}).`)).toBe(
        `Write to ${mark}, please (${mark}).`,
      );
      expect(redactPatterns(`Tel.${detail}\n${detail}\n`)).not.toContain(detail);
    }
  });

  test.each([
    'born on 1 January 1980',
    'born 01/02/1980',
    'DOB: 1.2.80',
    'd.o.b. 1st of March 1980',
    'date of birth is 01-02-1980',
    'Date of birth: the 3rd of May, 1999',
  ])('the date of birth in %j', (text) => {
    expect(redactPatterns(`I was ${text}.`)).toMatch(/^I was .*\[date-of-birth\]\.$/);
    expect(redactPatterns(text)).not.toMatch(/\d/);
  });
});

describe('a text keeps', () => {
  test.each([
    '20 mg of methadone, 16mg buprenorphine and 0.5 ml naloxone',
    'Buvidal, Xanax, 2C-B and MDMA',
    'vitamin B12 5mg a day',
    'from 2015 to 2020, in 2019-20 and 2019/20',
    'between 1 January 2019 and 31.12.2020 (02/07/2020)',
    'the A1 road, the M25 and the A1(M)',
    '33%, 33.3 per cent and 1 in 4',
    '£9,000 for 12 weeks, £140k, 1,400 officer hours and 210 000 people',
    'COVID-19, Section 75, Tier 4 and question 11.ii',
    'NICE CG51, CG 52 and NG64; PMID 31234567',
    'doi:10.1016/j.drugpo.2019.02.010 and 10.1001/0123456789',
    'Q1 2nd part and q1 3rd part',
    '0.1234567890123 of all',
    'Was born in Leeds in 1980 people say',
    'ICE-1001, 24/7 and 9-5',
    'an @ sign, @home and a@b',
    '999, 111 and 116 123',
    '943 476 5918 has the wrong check digit',
  ])('%j', (text) => {
    expect(redactPatterns(text)).toBe(text);
  });
});

describe('a megabyte', () => {
  const size = 1 << 20;
  test.each([
    ['digits', '7'],
    ['zeros', '0'],
    ['digits and spaces', '0 '],
    ['a@a@a@', 'a@'],
    ['letters behind a digit', 'a'],
    ['dots', 'a.'],
    ['a@a.a.a.', 'a@a.a.'],
    ['brackets', '(0'],
    ['pluses', '+'],
    ['hyphens', '0-'],
    ['spaces', ' '],
    ['dates of birth', 'born on the '],
  ])('of %s is looked through all the same', (_name, unit) => {
    const text = `1${unit.repeat(size / unit.length)}@`;
    expect(typeof redactPatterns(text)).toBe('string');
  });
});
