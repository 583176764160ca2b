import { Gap, Tokeniser, Vocabulary } from '../../src/text/index.js';
import type { Tokens } from '../../src/text/index.js';

export type GapName = 'joined' | 'space' | 'clause' | 'sentence';
export type Cut = readonly (readonly [word: string, before: GapName])[];

const gapNames: Readonly<Record<number, GapName>> = {
  [Gap.Joined]: 'joined',
  [Gap.Space]: 'space',
  [Gap.Clause]: 'clause',
  [Gap.Sentence]: 'sentence',
};

export function tokenise(text: string): Tokens {
  return new Tokeniser(new Vocabulary()).tokenise(text);
}

/** The words of a text, each with what stands before it. */
export function cut(text: string): Cut {
  const { vocabulary, surfaces, gaps, length } = tokenise(text);
  return Array.from(
    { length },
    (_, i) => [vocabulary.surface(surfaces[i]!), gapNames[gaps[i]!]!] as const,
  );
}

export function wordsOf(text: string): readonly string[] {
  return cut(text).map(([word]) => word);
}
