import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { WordTable } from '../../src/text/word-table.js';

function unitsOf(word: string): Uint16Array {
  return Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
}

/** Words that differ little: of every length around the packed ones, with letters of one byte and of two. */
const word = fc
  .array(fc.constantFrom('a', 'b', 'é', 'ÿ', 'ā', 'ж', '\ud83d'), { minLength: 1, maxLength: 16 })
  .map((letters) => letters.join(''));

test('a table of words gives each the number that a map gives, wherever it stands in a text', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const table = new WordTable();
      const numbers = new Map<string, number>();
      for (const one of words) {
        const units = unitsOf(`x${one}x`);
        expect(table.find(units, 1, one.length + 1)).toBe(numbers.get(one) ?? -1);
        if (numbers.has(one)) continue;
        table.add(unitsOf(one), numbers.size);
        numbers.set(one, numbers.size);
      }
    }),
    { numRuns: 300 },
  );
});

test('a table of words finds all of them after it has grown', () => {
  const table = new WordTable();
  const words = Array.from({ length: 9000 }, (_, i) =>
    i % 2 === 0 ? `w${i}` : `longest-word-${i}`,
  );
  words.forEach((one, number) => {
    table.add(unitsOf(one), number);
  });
  expect(words.map((one) => table.find(unitsOf(one), 0, one.length))).toEqual(
    words.map((_, i) => i),
  );
});
