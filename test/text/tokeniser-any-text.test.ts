import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Gap, Tokeniser, Vocabulary } from '../../src/text/index.js';
import { cut, wordsOf } from './cut.js';

/** Pieces that the tokeniser treats in ways of their own, in any order. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...['a', 'Drug', "'", '’', '-', '‑', '1', ',', '.', ' ', '\n', '&', '%', '£', '[', ']'],
      ...['[name]', 'www.', 'https://', '10.1016/', 'doi', '\u200b', '\u202e', '\ufeff', 'é'],
      ...['\u0301', '\ud800', '\udc00', '👍', '𝓐', '½', '/', '__proto__'],
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), pieces);

describe('of any text', () => {
  test('every word stands in it, one after another', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let from = 0;
        for (const word of wordsOf(text)) {
          const at = text.indexOf(word, from);
          expect(word).not.toBe('');
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + word.length;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('the first word begins a sentence', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const [first] = cut(text);
        if (first !== undefined) expect(first[1]).toBe('sentence');
      }),
    );
  });

  test('the words are the same however often it is read, and whatever was read before', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, text) => {
        const tokeniser = new Tokeniser(new Vocabulary());
        const read = (): unknown => {
          const { surfaces, gaps, length, features, vocabulary } = tokeniser.tokenise(text);
          const words = [...surfaces.subarray(0, length)].map((id) => vocabulary.surface(id));
          return [words, [...gaps.subarray(0, length)], features];
        };
        const first = read();
        tokeniser.tokenise(before);
        expect(read()).toEqual(first);
      }),
    );
  });
});

test('a hyphen joins exactly where it alone stands between letters or digits', () => {
  const piece = fc.constantFrom('a', 'b1', '2', '-', '‑', ' ', ',');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const joints = text.match(/(?<=[a-z0-9])[-‑](?=[a-z0-9])/g) ?? [];
      const { gaps, length } = new Tokeniser(new Vocabulary()).tokenise(text);
      expect([...gaps.subarray(0, length)].filter((gap) => gap === Gap.Joined)).toHaveLength(
        joints.length,
      );
    }),
  );
});
