import { breakToken, isJoined, surfaceOf } from '../coding/index.js';
import type { TokenStore } from '../coding/index.js';
import type { SentenceEncoder } from '../encoder/index.js';
import { comparable } from '../text/index.js';
import type { Vocabulary } from '../text/index.js';
import type { SentenceReader } from '../topics/index.js';

/** Reads answers to some questions as sentences. */
export function sentenceReader(
  encoder: SentenceEncoder,
  stores: readonly TokenStore[],
  vocabulary: Vocabulary,
): SentenceReader {
  return (answers) => {
    const places = stores.map(() => new Map<number, number>());
    answers.forEach(({ response, store }, place) => places[store]!.set(response, place));
    const texts = answers.map(() => '');
    stores.forEach((store, number) => {
      store.visit((response, tokens, length) => {
        const place = places[number]!.get(response);
        if (place === undefined) return;
        let text = '';
        for (const token of tokens.subarray(0, length))
          if (token !== breakToken)
            text +=
              (isJoined(token) ? '-' : ' ') + comparable(vocabulary.surface(surfaceOf(token)));
        texts[place] = text.trim();
      });
    });
    return encoder.encodeAll(texts);
  };
}
