import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { RespondentNames } from '../../src/responses/respondent-names.js';

function redacted(names: readonly string[], text: string): string {
  const known = new RespondentNames();
  for (const name of names) known.add(name);
  return known.redact(text);
}

describe('the name of a respondent is removed from what others say', () => {
  test.each([
    ['Ottilie Quackenbush', 'Ottilie Quackenbush told me', '[name] told me'],
    ['Ottilie Quackenbush', 'OTTILIE QUACKENBUSH’s idea', '[name]’s idea'],
    ['ottilie quackenbush', 'See Ottilie\nQuackenbush.', 'See [name].'],
    ['Quackenbush, Ottilie', 'Ottilie Quackenbush', '[name]'],
    ['Dr Ottilie M. Quackenbush', 'Ottilie Quackenbush', '[name]'],
    [
      'Ottilie Quackenbush',
      'Ottilie M. Quackenbush and Ottilie Maria Quackenbush',
      '[name] and [name]',
    ],
    ['Siobhán O’Brien', "Siobhan O'Brien", '[name]'],
    ['Siobhan O Brien', 'Siobhan O Brien', '[name]'],
    ['Anne-Marie Smith-Jones', 'Anne-Marie Smith-Jones', '[name]'],
    ['Alice Bartholomew', 'as alice bartholomew says', 'as [name] says'],
    ['Rose Carter', 'Rose Carter, Rose Carter', '[name], [name]'],
    ['Grace Hall', 'Grace Hall', '[name]'],
    ['Lady Ottilie Lord', 'Ottilie Lord', '[name]'],
    ['Hamish ap Rhydderch', 'Hamish ap Rhydderch says', '[name] says'],
    ['Ottilie van der Quack', 'of Ottilie Maria van der Quack’s', 'of [name]’s'],
  ])('of %j from %j', (name, text, expected) => {
    expect(redacted([name], text)).toBe(expected);
  });

  test.each([
    ['Ottilie Quackenbush', 'Ottilie came. Quackenbush left.'],
    ['Ottilie Quackenbush', 'Ottilie, Quackenbush'],
    ['Ottilie Quackenbush', 'Ottilie met Quackenbush'],
    ['Will Young', 'will young people come?'],
    ['Grace Hall', 'a grace hall'],
    ['May Hill', 'In May The Old Hill was closed'],
    ['Local Resident', 'Local Resident'],
    ['Service User', 'Service User'],
    ['Ottilie', 'Ottilie Ottilie'],
    ['Anon Anon', 'Anon Anon'],
    ['a b c d e f', 'a f'],
    ['', ''],
  ])('but with %j nothing from %j', (name, text) => {
    expect(redacted([name], text)).toBe(text);
  });

  test('wherever it stands among other words', () => {
    const word = fc.constantFrom(
      'the',
      'Ottilie',
      'said',
      'Jane',
      '-',
      '“',
      'é',
      '\u0301',
      '[name]',
    );
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (before, after) => {
        const around = (middle: string): string =>
          [...before, ',', middle, ',', ...after].join(' ');
        expect(redacted(['Ottilie Quackenbush'], around('Ottilie Quackenbush'))).toBe(
          around('[name]'),
        );
      }),
    );
  });
});
