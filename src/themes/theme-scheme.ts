import { RuleMatcher } from '../text/index.js';
import type { Tokens, Vocabulary } from '../text/index.js';
import type { Theme } from './code-frame.js';

/** Marks answers with the themes they raise; a theme raised raises those it lies within. */
export class ThemeScheme {
  readonly marks: readonly string[];
  readonly #themes: readonly Theme[];
  readonly #matcher: RuleMatcher;

  constructor(themes: readonly Theme[], vocabulary: Vocabulary) {
    this.marks = themes.map(({ id }) => id);
    this.#themes = themes;
    this.#matcher = new RuleMatcher(
      vocabulary,
      themes.map(({ rule }) => rule),
    );
  }

  apply(tokens: Tokens): readonly number[] {
    const own = this.#matcher.match(tokens);
    if (own.length === 0) return own;
    const raised = new Set(own);
    for (const place of own) for (const wider of this.#themes[place]!.within) raised.add(wider);
    return [...raised].sort((a, b) => a - b);
  }
}
