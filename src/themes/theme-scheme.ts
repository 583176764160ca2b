import { RuleMatcher } from '../text/index.js';
import type { PhraseFinder, Tokens, Vocabulary } from '../text/index.js';
import type { Theme } from './code-frame.js';

/** Marks answers with the themes they raise; a theme raised raises those it lies within. */
export class ThemeScheme {
  readonly marks: readonly string[];
  readonly #themes: readonly Theme[];
  readonly #matcher: RuleMatcher;
  /** By theme, whether the text at hand raises it. */
  readonly #raised: Uint8Array;

  constructor(themes: readonly Theme[], vocabulary: Vocabulary, finder?: PhraseFinder) {
    this.marks = themes.map(({ id }) => id);
    this.#themes = themes;
    this.#raised = new Uint8Array(themes.length);
    this.#matcher = new RuleMatcher(
      vocabulary,
      themes.map(({ rule }) => rule),
      finder,
    );
  }

  apply(tokens: Tokens): readonly number[] {
    const own = this.#matcher.match(tokens);
    if (own.length === 0) return none;
    const raised = this.#raised.fill(0);
    for (const place of own) {
      raised[place] = 1;
      for (const wider of this.#themes[place]!.within) raised[wider] = 1;
    }
    const marks: number[] = [];
    for (let place = 0; place < raised.length; place++) if (raised[place] === 1) marks.push(place);
    return marks;
  }
}

const none: readonly number[] = [];
