import { RuleMatcher } from '../text/index.js';
import type { PhraseFinder, Tokens, Vocabulary } from '../text/index.js';
import type { Theme } from './code-frame.js';

/** Marks answers with the themes they raise; a theme raised raises those it lies within. */
export class ThemeScheme {
  readonly #matcher: RuleMatcher;
  /** By theme, a bit for each theme that is raised with it, 32 a number. */
  readonly #raises: readonly Int32Array[];
  /** The same for all themes that the text at hand raises. */
  readonly #raised: Int32Array;

  constructor(themes: readonly Theme[], vocabulary: Vocabulary, finder?: PhraseFinder) {
    this.#raised = new Int32Array(Math.ceil(themes.length / 32));
    this.#raises = themes.map(({ within }, place) => {
      const bits = new Int32Array(this.#raised.length);
      for (const raised of [place, ...within]) bits[raised >> 5]! |= 1 << (raised & 31);
      return bits;
    });
    this.#matcher = new RuleMatcher(
      vocabulary,
      themes.map(({ rule }) => rule),
      finder,
    );
  }

  apply(tokens: Tokens): readonly number[] {
    const own = this.#matcher.match(tokens);
    if (own.length === 0) return none;
    const raised = this.#raised;
    raised.fill(0);
    for (const place of own) {
      const raises = this.#raises[place]!;
      for (let i = 0; i < raised.length; i++) raised[i]! |= raises[i]!;
    }
    return placesOf(raised);
  }
}

const none: readonly number[] = [];

/** The places of the bits that are set, ascending. */
function placesOf(bits: Int32Array): readonly number[] {
  const places: number[] = [];
  for (let i = 0; i < bits.length; i++) {
    for (let rest = bits[i]!; rest !== 0; rest &= rest - 1)
      places.push(32 * i + 31 - Math.clz32(rest & -rest));
  }
  return places;
}
