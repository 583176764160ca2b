// What takes the place of modules while the program is bundled.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { parse } from 'yaml';

/**
 * What natural's stemmers ask for and a word to be stemmed does not need: tokenisers and lists of function words.
 *
 * @type {import('esbuild').Plugin}
 */
export const withoutWordLists = {
  name: 'without-word-lists',
  setup({ onResolve, onLoad }) {
    onResolve(
      { filter: /\/tokenizers\/|\/util\/stopwords|^stopwords-iso$/ },
      ({ path, importer }) =>
        importer.includes('node_modules/natural/') ? { path, namespace: 'nothing' } : undefined,
    );
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/**
 * Of eld's 81,000 n-grams many have the same scores: held once for all of them, they take a fifth of the memory.
 *
 * @type {import('esbuild').Plugin}
 */
export const withSharedScores = {
  name: 'with-shared-scores',
  setup({ onLoad }) {
    onLoad({ filter: /eld\/src\/ngrams\/small\.js$/ }, async ({ path }) => {
      const { ngramsData } = /** @type {{ ngramsData: { ngrams: Record<string, object> } }} */ (
        await import(pathToFileURL(path).href)
      );
      const { ngrams, ...rest } = ngramsData;
      /** @type {Map<string, string[]>} */
      const byScores = new Map();
      for (const [ngram, scores] of Object.entries(ngrams)) {
        const key = JSON.stringify(scores);
        const alike = byScores.get(key);
        if (alike) alike.push(ngram);
        else byScores.set(key, [ngram]);
      }
      const groups = JSON.stringify([...byScores].map(([key, all]) => [JSON.parse(key), all]));
      return {
        contents: `
          const ngrams = {};
          for (const [scores, all] of JSON.parse(${JSON.stringify(groups)}))
            for (const ngram of all) ngrams[ngram] = scores;
          export const ngramsData = { ...${JSON.stringify(rest)}, ngrams };`,
      };
    });
  },
};

/**
 * The documents of the catalogue as they are read once, here, and not in every run.
 *
 * @param {string} root the project's folder
 * @returns {import('esbuild').Plugin}
 */
export function withKnownDocuments(root) {
  return {
    name: 'with-known-documents',
    setup({ onLoad }) {
      onLoad({ filter: /\/src\/yaml\/known-documents\.ts$/ }, () => ({
        contents: knownDocuments(root),
      }));
    },
  };
}

/**
 * The module that `src/yaml/known-documents.ts` becomes.
 *
 * @param {string} root the project's folder
 */
export function knownDocuments(root) {
  const entries = globSync('catalogue/**/*.yaml', { cwd: root })
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return [createHash('sha256').update(text).digest('base64'), JSON.stringify(parse(text))];
    });
  return `export const knownDocuments = new Map(${JSON.stringify(entries)});\n`;
}
