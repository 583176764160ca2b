import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { KeywordFinder } from '../../src/keywords/keyword-finder.js';
import type { KeywordSettings } from '../../src/keywords/keyword.js';
import { codeAll, makeResponse } from '../coding/make-response.js';

const text = fc
  .array(
    fc.constantFrom('naloxone', 'kits', 'of', 'the', 'hostel', 'Hostel', 'funding', ',', '.'),
    {
      maxLength: 12,
    },
  )
  .map((words) => words.join(' '));

test('the keywords of a part of the answers are those that a reading of the part alone finds', () => {
  const settings: KeywordSettings = { method: 'tfidf', top: 5, maximumFalseDiscovery: 1 };
  const names = ['first', 'second'];
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { maxLength: 12 }), fc.nat(), (texts, seed) => {
      const coded = codeAll(
        texts.map((both, at) => makeResponse({ id: String(at), texts: both })),
        2,
      );
      const isInPart = (response: number, question: number): boolean =>
        ((seed >> ((2 * response + question) % 24)) & 1) === 1;
      const together = new KeywordFinder(coded, { minimum: 1, isInPart });
      const alone = new KeywordFinder(coded, { minimum: 1, isRead: isInPart });
      const ranked = together.rankTexts(names, together.countEach([0, 1], undefined), settings);
      const own = alone.rankTexts(names, alone.countEach([0, 1], undefined), settings);
      expect(together.write(ranked).slice(2)).toEqual(alone.write(own));
    }),
  );
});
