import { describe, expect, test } from '@jest/globals';
import { NameRedactor } from '../../src/responses/name-redactor.js';

function redacted(names: readonly string[], text: string, others: readonly string[] = []): string {
  return new NameRedactor({ names, others }).redact(text);
}

describe('a respondent’s own name is removed', () => {
  test.each([
    ['My name is Jane.', 'My name is [name].'],
    ['Jane Doe, Leeds', '[name], Leeds'],
    ['DOE, JANE', '[name]'],
    ['Jane  Doe', '[name]'],
    ['Jane\nDoe', '[name]'],
    ["Doe’s plan and Jane's", "[name]’s plan and [name]'s"],
    ['(Jane) "Doe" Jane-Doe', '([name]) "[name]" [name]'],
    ['signed jane doe', 'signed [name]'],
    ['_Jane_', '_[name]_'],
  ])('from %j', (text, expected) => {
    expect(redacted(['Jane', 'Doe'], text)).toBe(expected);
    expect(redacted(['Jane Doe'], text)).toBe(expected);
    expect(redacted(['jane', 'DOE'], text)).toBe(expected);
  });

  test.each([
    ["Siobhán O'Brien", 'Siobhan O’Brien', '[name]'],
    ['Siobhán O’Brien', "SIOBHÁN O'BRIEN", '[name]'],
    ['MCDONALD', 'McDonald and Mcdonald', '[name] and [name]'],
    ['José', 'Jose\u0301 and Jose', '[name] and [name]'],
    ['Jose\u0301', 'José', '[name]'],
    ['Anne-Marie', 'ANNE-MARIE', '[name]'],
    ['Dr Jane Doe', 'Dr Doe and Dr Black', 'Dr [name] and Dr Black'],
    ['Zoë (they)', 'Zoë', '[name]'],
    ['Siobhan', 'Siobhán and Siobha\u0301n', '[name] and [name]'],
    ['Łukasz Strauß', 'Lukasz Strauss and STRAUSS or Łukasz', '[name] and [name] or [name]'],
    ['Soren Kjaer', 'Søren Kjær or Søre\u0301n of Kjær & Co', '[name] or [name] of [name] & Co'],
    ["Siobhan O'Brien", 'Ms O Brien', 'Ms [name]'],
    ['Siobhan', 'Siobhans view', '[name] view'],
    ['李小龙', '李小龙 says', '[name] says'],
    ['$& \\', 'costs $& \\', 'costs $& \\'],
  ])('%s from %j', (name, text, expected) => {
    expect(redacted([name], text)).toBe(expected);
  });
});

describe('a word stays that only looks like a respondent’s name', () => {
  test.each([
    [['Ann', 'Young'], 'young people and young adults'],
    [['Rose', 'Long'], 'numbers rose over a long time'],
    [['Jane', 'Doe'], 'Janet Doer and DOES'],
    [['Al', 'Bo'], 'Also, Albert; Both'],
    [['Woods', 'Price'], 'Prices rose in the wood'],
    [['J', 'D'], 'J D Wetherspoon'],
    [['Will', 'May'], 'it may help and it will'],
    [['n/a', '-'], 'N/A - n/a'],
    [['No', 'None'], 'No service and None'],
    [['', '  '], 'nothing'],
  ])('%j in %j', (names, text) => {
    expect(redacted(names, text)).toBe(text);
  });
});

describe('other personal details are removed as they stand', () => {
  const address = '3 Rose Cottages, Little Snoring, London';

  test('an address, or the line of it with the house', () => {
    expect(redacted([], `I live at ${address}.`, [address])).toBe('I live at [name].');
    expect(redacted([], 'Come to 3 rose cottages.', [address])).toBe('Come to [name].');
  });

  test('but not the words of which it is made', () => {
    const text = 'In London, a Rose is a Little dear';
    expect(redacted([], text, [address])).toBe(text);
  });

  test.each(['none', 'n/a', 'ask', '12'])('and not %j', (detail) => {
    const text = `There is none, n/a, ask ${detail} 12`;
    expect(redacted([], text, [detail])).toBe(text);
  });
});

test('an essay in the box for a name does not take for ever', () => {
  const essay = Array.from({ length: 5000 }, (_, index) => `word${'abcdefghij'[index % 10]!}`).join(
    ' ',
  );
  expect(redacted([essay, 'Jane'], 'Jane said so')).toBe('[name] said so');
});

test.each(['a', 'a ', 'a\n', 'Jane ', 'é ', '[name] '])(
  'four megabytes of %j are looked through all the same',
  (unit) => {
    const text = unit.repeat((1 << 22) / unit.length);
    expect(redacted(['Jane', 'Doe'], `${text}Jane Doe`)).toMatch(/\[name\]$/);
  },
);
