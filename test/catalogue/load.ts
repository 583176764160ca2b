import { readFileSync } from 'node:fs';
import { loadCodeFrame, listThemes, ThemeScheme } from '../../src/themes/index.js';
import { Tokeniser, Vocabulary } from '../../src/text/index.js';

/** The text of a built-in file. */
export function catalogueFile(path: string): string {
  return readFileSync(new URL(`../../catalogue/${path}`, import.meta.url), 'utf8');
}

/** The built-in code frame. */
export const frame = loadCodeFrame(catalogueFile('code-frames/drugs-policy.yaml'), 'drugs-policy');
export const themes = listThemes(frame);

const vocabulary = new Vocabulary();
const tokeniser = new Tokeniser(vocabulary);
const scheme = new ThemeScheme(themes, vocabulary);

/** The ids of the themes that a text raises. */
export function themesIn(text: string): string[] {
  return scheme.apply(tokeniser.tokenise(text)).map((place) => themes[place]!.id);
}
