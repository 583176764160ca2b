import { describe, expect, test } from '@jest/globals';
import { parsePhrase } from '../../../src/text/rules/phrase.js';
import { matches } from './matches.js';

describe('a word of a rule', () => {
  test.each([
    ['prescribing', 'They prescribe it', true],
    ['Services', 'one service only', true],
    ['service', 'self-service', true],
    ['service', 'serviceable goods', true],
    ['naive cafe', 'Naïve cafés', true],
    ['café', 'CAFE', true],
    ["people's", 'people', true],
    ['people', 'people’s views', true],
    ['drugs', 'har\u00admful dr\u00adugs', true],
    ['and', 'drugs & alcohol', true],
    ['drug', 'drudge', false],
    ['=HAT', 'hat', true],
    ['=hat', 'hat’s', true],
    ['=hat', 'hats', false],
    ['=hat', 'chat', false],
    ['clinic*', 'clinicians', true],
    ['clinic*', 'clinic', true],
    ['clinic*', 'polyclinic', false],
    ['Métha*', 'methadone', true],
    ['constructor', 'a constructor', true],
    ['=__proto__', '__proto__', true],
    ['toString', 'nothing', false],
    ['19', 'COVID-19', true],
    ['(PHE),', 'PHE', true],
  ])('%j in %j: %s', (word, text, expected) => {
    expect(matches({ any: [word] }, text)).toBe(expected);
  });
});

describe('a phrase', () => {
  test.each([
    ['needle exchange', 'a needle exchange', true],
    ['needle exchange', 'needle-exchange', true],
    ['needle-exchange', 'needle exchange', true],
    ['needle‑exchange', 'needle exchanges', true],
    ['needle exchange', 'needle  exchange', true],
    ['needle exchange', 'needle or exchange', false],
    ['needle exchange', 'exchange needle', false],
    ['needle exchange', 'needle, exchange', false],
    ['needle exchange', 'needle. Exchange', false],
    ['needle exchange', 'needle\nexchange', false],
    ['needle exchange', 'needle/exchange', false],
    ['needle exchange', 'needle', false],
    ['needle =exchange', 'needles exchange', true],
    ['needle =exchange', 'needle exchanges', false],
    ['needle exch*', 'needle exchanged', true],
    ['drugs & alcohol', 'drug and alcohol', true],
    ['drugs and alcohol', 'drugs & alcohol', true],
    ['naloxone', '[name] naloxone', true],
    ['peer naloxone', 'peer [name] naloxone', false],
  ])('%j in %j: %s', (phrase, text, expected) => {
    expect(matches({ any: [phrase] }, text)).toBe(expected);
  });

  test('is found behind one that begins in the same way', () => {
    const rule = { all: ['needle exchange', 'needle and syringe programme'] };
    expect(matches(rule, 'needle exchange')).toBe(false);
    expect(matches(rule, 'needle needle and syringe programme, needle exchange')).toBe(true);
  });

  test('may repeat a word', () => {
    expect(matches({ any: ['peer to peer'] }, 'peer to peer to peer')).toBe(true);
    expect(matches({ any: ['peer peer'] }, 'peer')).toBe(false);
  });
});

test('a phrase is cut into patterns', () => {
  expect(parsePhrase('=HAT clinic* for-services – (PHE)')).toEqual([
    { kind: 'exact', text: 'hat' },
    { kind: 'prefix', text: 'clinic' },
    { kind: 'stem', text: 'for', word: 'for' },
    { kind: 'stem', text: 'servic', word: 'services' },
    { kind: 'stem', text: 'phe', word: 'PHE' },
  ]);
});
