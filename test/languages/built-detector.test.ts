import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';

import { detect } from '../../src/languages/detector.js';
import { bundledAs } from '../support/bundle.js';
import { projectPath } from '../support/paths.js';

const built = bundledAs('src/languages/detector.ts');

describe('the detector as it is built, with scores that n-grams share', () => {
  test('says what the package says', async () => {
    const { detect: detectBuilt } = (await import(pathToFileURL(built).href)) as {
      readonly detect: typeof detect;
    };
    const sentences = readFileSync(projectPath('bench/quality/languages/sentences.tsv'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split('\t')[1]!);
    expect(sentences.length).toBeGreaterThan(40);
    for (const sentence of sentences) expect(detectBuilt(sentence)).toEqual(detect(sentence));
  });
});
